import { escapeElementText } from "../escapeXml";
import type { WorkbookModel } from "../../model/sheetModel";
import { changeContentTypes, contentTypes, contentTypesPath } from "./contentTypes";
import type { DocumentPackage } from "./documentPackage";
import { findPath, partXml, textPart, withParts } from "./documentPackage";
import { changeRelationships, freeId, relationshipsOf, relationshipsPath } from "./relationships";
import type { XmlElement } from "./xmlTree";
import { childNamed, findElement, parseXml, replaceParts, textOf } from "./xmlTree";

const propertiesType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const coreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const titleNamespace = "http://purl.org/dc/elements/1.1/";
const emptyProperties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${coreNamespace}" xmlns:dc="${titleNamespace}"></cp:coreProperties>`;
/** A set of keywords of So Ket. A file carries one: what it says it is must not be said twice. */
const ownKeywords = /\s*so-ket\/[\w-]+@\d+(?:\s+\w+=\S+)*/g;

/** The package with a title where it has none, and with So Ket's keywords beside those of others. */
export function withProperties(parts: DocumentPackage, { title, keywords }: WorkbookModel["properties"]): DocumentPackage {
  const stored = relationshipsOf(parts, "").find(({ type }) => type.endsWith("/core-properties"))?.target ?? null;
  const storedPath = stored === null ? null : findPath(parts, stored);
  const xml = storedPath === null ? emptyProperties : partXml(parts, storedPath);
  const changed = [...(title === "" ? [] : [titleChange]), ...(keywords === "" ? [] : [keywordsChange])].reduce((text, change) => change(text, { title, keywords }), xml);
  if (changed === xml) return parts;
  return storedPath === null ? withNewProperties(parts, changed) : withParts(parts, [[storedPath, textPart(changed)]]);
}

function titleChange(xml: string, { title }: WorkbookModel["properties"]): string {
  return changeElement(xml, "title", "dc", titleNamespace, (before) => (before.trim() === "" ? title : before));
}

function keywordsChange(xml: string, { keywords }: WorkbookModel["properties"]): string {
  return changeElement(xml, "keywords", "cp", coreNamespace, (before) => [before.replace(ownKeywords, "").trim(), keywords].filter((text) => text !== "").join(" "));
}

function changeElement(xml: string, name: string, usual: string, namespace: string, change: (before: string) => string): string {
  const root = findElement(parseXml(xml), "coreProperties");
  if (root === null) return xml;
  const element = childNamed(root, name);
  const before = element === null ? "" : textOf(xml, element);
  const after = change(before);
  if (after === before) return xml;
  const text = elementXml(root, element, name, usual, namespace, after);
  return element === null ? replaceParts(xml, [{ start: root.innerEnd, end: root.innerEnd, text }]) : replaceParts(xml, [{ start: element.start, end: element.end, text }]);
}

function elementXml(root: XmlElement, element: XmlElement | null, name: string, usual: string, namespace: string, text: string): string {
  const declared = [...root.attributes].find(([attribute, value]) => attribute.startsWith("xmlns:") && value === namespace)?.[0].slice("xmlns:".length);
  const tag = `${element?.prefix ?? `${declared ?? usual}:`}${name}`;
  const declaration = element === null && declared === undefined ? ` xmlns:${usual}="${namespace}"` : "";
  return `<${tag}${declaration}>${escapeElementText(text)}</${tag}>`;
}

function withNewProperties(parts: DocumentPackage, xml: string): DocumentPackage {
  const path = "docProps/core.xml";
  const list = relationshipsPath("");
  const types = findPath(parts, contentTypesPath) ?? contentTypesPath;
  const relationship = { id: freeId(relationshipsOf(parts, "")), type: propertiesType, target: path, isExternal: false };
  return withParts(parts, [
    [path, textPart(xml)],
    [findPath(parts, list) ?? list, textPart(changeRelationships(partXml(parts, list), [relationship], new Set()))],
    [types, textPart(changeContentTypes(partXml(parts, types), new Map([[path, contentTypes.properties]]), new Set()))],
  ]);
}
