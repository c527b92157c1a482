import { exclamation, greaterThan, isNamed, lessThan, localName, nameBytes, question, slash } from "./tagNames";

const [cell, string] = ["c", "si"].map(nameBytes);

/** Bytes of the longest text of a part: of one cell or of one text that cells share, with all its pieces, or of any other element. */
export function longestText(part: Uint8Array): number {
  let longest = 0;
  let text = 0;
  let textStart = 0;
  let isInTag = false;
  /** The tag is that of a cell or shared text. */
  let isHolder = false;
  /** Within a cell or shared text, whose pieces are one text. */
  let isHeld = false;
  const endText = (at: number): void => {
    text = (isHeld ? text : 0) + at - textStart;
    longest = Math.max(longest, text);
  };
  for (let at = 0; at < part.length; at += 1) {
    const byte = part[at];
    if (byte === greaterThan && isInTag) {
      if (isHolder && part[at - 1] === slash) isHeld = false;
      isInTag = false;
      textStart = at + 1;
    }
    // What is quoted as it stands is text, and its signs are no tags; comments are as good as text.
    if (byte !== lessThan || part[at + 1] === exclamation || part[at + 1] === question) continue;
    if (!isInTag) endText(at);
    isInTag = true;
    const isEnd = part[at + 1] === slash;
    const name = localName(part, at + (isEnd ? 2 : 1));
    isHolder = isNamed(part, name, cell) || isNamed(part, name, string);
    if (!isHolder) continue;
    isHeld = !isEnd;
    text = 0;
  }
  if (!isInTag) endText(part.length);
  return longest;
}
