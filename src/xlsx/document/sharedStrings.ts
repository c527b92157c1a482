import { eachTag } from "../elementBytes";
import { nameBytes } from "../tagNames";
import { unescapeCellText } from "../unescapeXml";
import type { DocumentPackage } from "./documentPackage";
import { partBytes } from "./documentPackage";
import type { Part } from "./parts";
import { relatedPart } from "./relatedPart";
import { richText } from "./sheetRow";
import { findElement, parseXml, withoutCdata } from "./xmlTree";

const decoder = new TextDecoder();
/** Where the root element stands, with what may come before it. */
const headBytes = 4096;
/** A text of one piece, as nearly all are. */
const plainString = /^<(?:[\w.-]+:)?si><((?:[\w.-]+:)?t)(?:\s[^>]*)?>([^<]*)<\/\1><\/(?:[\w.-]+:)?si>/;

const known = new WeakMap<Part, readonly string[]>();

/** The texts that cells share, by their numbers. Read once for each part. */
export function sharedStrings(parts: DocumentPackage): readonly string[] {
  const path = relatedPart(parts, "sharedStrings");
  const part = path === null ? undefined : parts.get(path);
  if (path === null || part === undefined) return [];
  const strings = known.get(part) ?? readStrings(partBytes(parts, path));
  known.set(part, strings);
  return strings;
}

/** One text at a time: all of them parsed at once, or cut out of one long text, would be held many times over. */
function readStrings(bytes: Uint8Array): readonly string[] {
  const prefix = /<((?:[\w.-]+:)?)sst[\s>]/.exec(decoder.decode(bytes.subarray(0, headBytes)))?.[1] ?? "";
  const starts: number[] = [];
  eachTag(bytes, 0, bytes.length, [nameBytes(`${prefix}si`)], (at) => {
    starts.push(at);
  });
  return starts.map((start, index) => {
    const xml = withoutCdata(decoder.decode(bytes.subarray(start, starts[index + 1])));
    const plain = plainString.exec(xml)?.[2];
    if (plain !== undefined) return unescapeCellText(plain);
    const item = findElement(parseXml(xml), "si");
    return item === null ? "" : richText(xml, item);
  });
}
