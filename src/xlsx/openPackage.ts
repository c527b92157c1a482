import type { Refusal } from "../model/ports";
import { withoutArrayFormulas } from "./arrayFormulas";
import { hasSaneColumns } from "./columnSpans";
import { countElements } from "./countElements";
import { inflateEntry } from "./inflateEntry";
import { longestText } from "./longestText";
import type { ReadLimits } from "./readLimits";
import { corrupt, encrypted, tooLarge, wrongType } from "./refusals";
import { withoutComments } from "./xmlComments";
import { hasSafeProlog } from "./xmlProlog";
import type { ZipEntry } from "./zipDirectory";
import { readZipDirectory } from "./zipDirectory";

/** Parts that hold no cell, name or property: pictures, charts, macros, printer settings … They are never inflated. */
const unread = /(^|\/)(media|drawings|charts|theme|embeddings|printerSettings|activeX|ctrlProps|diagrams|customXml|tables|pivotTables|pivotCache|queryTables|threadedComments|persons)\/|(vbaProject|calcChain|thumbnail|vbaData)[^/]*$/i;
const xmlPart = /\.(xml|rels|vml)$/i;
/** The shortest an element can be written, "<c/>". */
const shortestElement = 4;
/** What a cell or row holds at most on average, such as its formula and value; texts that cells share may be made of many pieces. */
const elementsPerCell = 4;
const elementsPerString = 40;

/** The parts of a spreadsheet package by path, inflated and checked, or why it is refused. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): ReadonlyMap<string, Uint8Array> | Refusal {
  const parts = new Map<string, Uint8Array>();
  const refusal = checkPackage(bytes, limits, ({ name }, content) => {
    if (content !== null) parts.set(name, asRead(name, content));
  });
  return refusal ?? parts;
}

/** Visits the entries of a spreadsheet package, those that are read with their inflated and checked content; tells why it is refused. */
export function checkPackage(bytes: Uint8Array, limits: ReadLimits, visit: (entry: ZipEntry, content: Uint8Array | null) => void): Refusal | null {
  const entries = readZipDirectory(bytes, limits);
  if ("code" in entries) return entries;
  const foreign = foreignPackage(new Set(entries.map(({ name }) => name.toLowerCase())), () => openDocumentType(entries, limits));
  if (foreign !== null) return foreign;
  let used = 0;
  const seen = { cells: 0, rows: 0, strings: 0 };
  for (const entry of entries) {
    if (!isRead(entry.name)) {
      visit(entry, null);
      continue;
    }
    const content = inflateEntry(entry, used, limits);
    if ("code" in content) return content;
    if (xmlPart.test(entry.name) && !(hasSafeProlog(content) && hasSaneColumns(content))) return corrupt("structure");
    used += content.length;
    // Only a part long enough to hold too much is worth counting.
    if (content.length > Math.min(limits.text, Math.min(limits.cells, limits.elements) * shortestElement)) {
      const { cells, rows, strings, elements, longestStretch } = countElements(content);
      seen.cells += cells;
      seen.rows += rows;
      seen.strings += strings;
      if (Math.max(seen.cells, seen.rows, seen.strings) > limits.cells) return tooLarge("cells", limits);
      if (elements > limits.elements + elementsPerCell * (cells + rows) + elementsPerString * strings) return tooLarge("elements", limits);
      if (longestStretch > limits.text && longestText(content) > limits.text) return tooLarge("text", limits);
    }
    visit(entry, content);
  }
  return null;
}

/** What the reader is given of a part: without what the library would misread. */
export function asRead(path: string, content: Uint8Array): Uint8Array {
  return xmlPart.test(path) ? withoutArrayFormulas(withoutComments(content)) : content;
}

/** Whether a part holds anything that is read; the others are never inflated. */
export function isRead(path: string): boolean {
  return !path.endsWith("/") && !unread.test(path);
}

/** What an OpenDocument package says it is, in the entry that its kind always begins with; empty where it says nothing. */
function openDocumentType(entries: readonly ZipEntry[], limits: ReadLimits): string {
  const entry = entries.find(({ name }) => name === "mimetype");
  const content = entry === undefined ? null : inflateEntry(entry, 0, limits);
  return content === null || "code" in content ? "" : new TextDecoder().decode(content);
}

/** Which other kind of file is a zip package with these (lower-case) entries; null for a workbook. */
function foreignPackage(names: ReadonlySet<string>, declaredType: () => string): Refusal | null {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (names.size === 0) return corrupt("empty");
  if (has(/(^|\/)encryptedpackage$/)) return encrypted;
  if (has(/^word\/document/)) return wrongType("docx");
  if (has(/^index\/.*\.iwa$|^index\.zip$|^index\.xml\.gz$/)) return wrongType("numbers");
  if (has(/^content\.xml$/)) return wrongType(declaredType().startsWith("application/vnd.oasis.opendocument.spreadsheet") ? "ods" : "unknown");
  if (has(/^ppt\//)) return wrongType("unknown");
  return names.has("[content_types].xml") && has(/(^|\/)workbook\.(xml|bin)$/) ? null : wrongType("archive");
}
