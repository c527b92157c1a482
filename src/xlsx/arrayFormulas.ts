import { eachTag, tagText } from "./elementBytes";
import { nameBytes } from "./tagNames";

const latin = new TextDecoder("latin1");
const headBytes = 64 * 1024;
const sheetData = /<((?:[\w.-]+:)?)sheetData[\s>]/;
const fillsArea = /\st\s*=\s*["']array["']/;
const space = 0x20;

/**
 * Makes the formulas that fill an area those of their first cells alone: for each further cell the library would look through all such
 * areas, and give a zero to the blank ones. Returns the same bytes when there are none.
 */
export function withoutArrayFormulas(part: Uint8Array): Uint8Array {
  const prefix = sheetData.exec(latin.decode(part.subarray(0, headBytes)))?.[1];
  if (prefix === undefined) return part;
  let cleaned = part;
  eachTag(part, 0, part.length, [nameBytes(`${prefix}f`)], (at) => {
    const match = fillsArea.exec(tagText(part, at) ?? "");
    if (match === null) return;
    if (cleaned === part) cleaned = part.slice();
    cleaned.fill(space, at + match.index, at + match.index + match[0].length);
  });
  return cleaned;
}
