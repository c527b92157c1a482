import type { DocumentPackage } from "./documentPackage";
import { findPath, partXml } from "./documentPackage";
import type { Part } from "./parts";
import { relationshipsOf } from "./relationships";
import { richText } from "./sheetRow";
import { workbookParts } from "./workbookParts";
import { childrenNamed, findElement, parseXml } from "./xmlTree";

const known = new WeakMap<Part, readonly string[]>();

/** The texts that cells share, by their numbers. Read once for each part. */
export function sharedStrings(parts: DocumentPackage): readonly string[] {
  const book = workbookParts(parts);
  const target = book === null ? undefined : relationshipsOf(parts, book.path).find(({ type }) => type.endsWith("/sharedStrings"))?.target;
  const path = target === undefined ? null : findPath(parts, target);
  const part = path === null ? undefined : parts.get(path);
  if (path === null || part === undefined) return [];
  const strings = known.get(part) ?? readStrings(partXml(parts, path));
  known.set(part, strings);
  return strings;
}

function readStrings(xml: string): readonly string[] {
  return childrenNamed(findElement(parseXml(xml), "sst"), "si").map((item) => richText(xml, item));
}
