/** What an XML part is made of; other elements than these are only in the sum. */
export interface ElementCounts {
  readonly cells: number;
  readonly rows: number;
  /** Texts that cells share. */
  readonly strings: number;
  readonly elements: number;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const exclamation = 0x21;
const question = 0x3f;
/** Names are looked at so far; those that count are short, and so are the prefixes that programs write. */
const longestName = 32;
const [cell, row, string] = ["c", "row", "si"].map((name) => Uint8Array.from(name, (letter) => letter.charCodeAt(0)));

/** Counts the elements of a part without parsing it. */
export function countElements(part: Uint8Array): ElementCounts {
  let cells = 0;
  let rows = 0;
  let strings = 0;
  let elements = 0;
  for (let at = 0; at < part.length; at += 1) {
    if (part[at] !== lessThan || beginsOther(part[at + 1])) continue;
    elements += 1;
    const start = localName(part, at + 1);
    if (isNamed(part, start, cell)) cells += 1;
    else if (isNamed(part, start, row)) rows += 1;
    else if (isNamed(part, start, string)) strings += 1;
  }
  return { cells, rows, strings, elements };
}

/** An end, a comment, a declaration or an instruction. */
function beginsOther(byte: number | undefined): boolean {
  return byte === slash || byte === exclamation || byte === question;
}

/** Spaces and line ends are all below. */
function endsName(byte = 0): boolean {
  return byte <= 0x20 || byte === slash || byte === greaterThan;
}

/** Where the name that begins at a place goes on after its prefix. */
function localName(part: Uint8Array, from: number): number {
  for (let at = from; at < from + longestName; at += 1) {
    const byte = part[at] ?? 0;
    if (byte === colon) return at + 1;
    if (endsName(byte)) break;
  }
  return from;
}

function isNamed(part: Uint8Array, at: number, name: Uint8Array | undefined): boolean {
  if (name === undefined) return false;
  for (let index = 0; index < name.length; index += 1) if (part[at + index] !== name[index]) return false;
  return endsName(part[at + name.length]);
}
