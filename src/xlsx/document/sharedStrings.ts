import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import type { Part } from "./parts";
import { relatedPart } from "./relatedPart";
import { richText } from "./sheetRow";
import { childrenNamed, findElement, parseXml } from "./xmlTree";

const known = new WeakMap<Part, readonly string[]>();

/** The texts that cells share, by their numbers. Read once for each part. */
export function sharedStrings(parts: DocumentPackage): readonly string[] {
  const path = relatedPart(parts, "sharedStrings");
  const part = path === null ? undefined : parts.get(path);
  if (path === null || part === undefined) return [];
  const strings = known.get(part) ?? readStrings(partXml(parts, path));
  known.set(part, strings);
  return strings;
}

function readStrings(xml: string): readonly string[] {
  return childrenNamed(findElement(parseXml(xml), "sst"), "si").map((item) => richText(xml, item));
}
