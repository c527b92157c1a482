export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
const colon = 0x3a;
export const exclamation = 0x21;
export const question = 0x3f;
/** Names are looked at so far; those that count are short, and so are the prefixes that programs write. */
const longestName = 32;

export function nameBytes(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

/** Spaces and line ends are all below. */
function endsName(byte = 0): boolean {
  return byte <= 0x20 || byte === slash || byte === greaterThan;
}

/** Where the name that begins at a place goes on after its prefix. */
export function localName(part: Uint8Array, from: number): number {
  for (let at = from; at < from + longestName; at += 1) {
    const byte = part[at] ?? 0;
    if (byte === colon) return at + 1;
    if (endsName(byte)) break;
  }
  return from;
}

export function isNamed(part: Uint8Array, at: number, name: Uint8Array | undefined): boolean {
  if (name === undefined) return false;
  for (let index = 0; index < name.length; index += 1) if (part[at + index] !== name[index]) return false;
  return endsName(part[at + name.length]);
}
