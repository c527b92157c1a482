import { exclamation, isNamed, lessThan, localName, nameBytes, question, slash } from "./tagNames";

/** What an XML part is made of; other elements than these are only in the sum. */
export interface ElementCounts {
  readonly cells: number;
  readonly rows: number;
  /** Texts that cells share. */
  readonly strings: number;
  readonly elements: number;
  /** Most bytes from one cell or shared text to the next; no text of the part is longer. */
  readonly longestStretch: number;
}

const [cell, row, string] = ["c", "row", "si"].map(nameBytes);

/** Counts the elements of a part without parsing it. */
export function countElements(part: Uint8Array): ElementCounts {
  let cells = 0;
  let rows = 0;
  let strings = 0;
  let elements = 0;
  let longestStretch = 0;
  let stretchStart = 0;
  const endStretch = (at: number): void => {
    longestStretch = Math.max(longestStretch, at - stretchStart);
    stretchStart = at;
  };
  for (let at = 0; at < part.length; at += 1) {
    if (part[at] !== lessThan || beginsOther(part[at + 1])) continue;
    elements += 1;
    const start = localName(part, at + 1);
    if (isNamed(part, start, cell)) {
      cells += 1;
      endStretch(at);
    } else if (isNamed(part, start, row)) rows += 1;
    else if (isNamed(part, start, string)) {
      strings += 1;
      endStretch(at);
    }
  }
  endStretch(part.length);
  return { cells, rows, strings, elements, longestStretch };
}

/** An end, a comment, a declaration or an instruction. */
function beginsOther(byte: number | undefined): boolean {
  return byte === slash || byte === exclamation || byte === question;
}

