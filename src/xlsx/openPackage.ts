import type { Refusal } from "../model/ports";
import { hasSaneColumns } from "./columnSpans";
import { inflateEntry } from "./inflateEntry";
import type { ReadLimits } from "./readLimits";
import { corrupt, encrypted, tooLarge, wrongType } from "./refusals";
import { withoutComments } from "./xmlComments";
import { hasSafeProlog } from "./xmlProlog";
import type { ZipEntry } from "./zipDirectory";
import { readZipDirectory } from "./zipDirectory";

/** Parts that hold no cell, name or property: pictures, charts, macros, printer settings … They are never inflated. */
const unread = /(^|\/)(media|drawings|charts|theme|embeddings|printerSettings|activeX|ctrlProps|diagrams|customXml|tables|pivotTables|pivotCache|queryTables|threadedComments|persons)\/|(vbaProject|calcChain|thumbnail|vbaData)[^/]*$/i;
const xmlPart = /\.(xml|rels|vml)$/i;
/** The shortest a cell can be written, "<c/>". */
const shortestCell = 4;

/** The parts of a spreadsheet package by path, inflated and checked, or why it is refused. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): ReadonlyMap<string, Uint8Array> | Refusal {
  const entries = readZipDirectory(bytes, limits);
  if ("code" in entries) return entries;
  const foreign = foreignPackage(new Set(entries.map(({ name }) => name.toLowerCase())));
  if (foreign !== null) return foreign;
  const parts = new Map<string, Uint8Array>();
  let used = 0;
  let cells = 0;
  for (const entry of entries.filter(isRead)) {
    const content = inflateEntry(entry, used, limits);
    if ("code" in content) return content;
    if (xmlPart.test(entry.name) && !(hasSafeProlog(content) && hasSaneColumns(content))) return corrupt("structure");
    used += content.length;
    // Only a part long enough to hold too many cells is worth counting.
    if (content.length > limits.cells * shortestCell) cells += countCells(content);
    if (cells > limits.cells) return tooLarge("cells", limits);
    parts.set(entry.name, xmlPart.test(entry.name) ? withoutComments(content) : content);
  }
  return parts;
}

function isRead({ name }: ZipEntry): boolean {
  return !name.endsWith("/") && !unread.test(name);
}

/** Which other kind of file is a zip package with these (lower-case) entries; null for a workbook. */
function foreignPackage(names: ReadonlySet<string>): Refusal | null {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (names.size === 0) return corrupt("empty");
  if (has(/(^|\/)encryptedpackage$/)) return encrypted;
  if (has(/^word\/document/)) return wrongType("docx");
  if (has(/^index\/.*\.iwa$|^index\.zip$|^index\.xml\.gz$/)) return wrongType("numbers");
  if (has(/^content\.xml$/) || has(/^ppt\//)) return wrongType("unknown");
  return names.has("[content_types].xml") && has(/(^|\/)workbook\.(xml|bin)$/) ? null : wrongType("archive");
}

/** Counts "<c " "<c>" and "<c/" with or without a prefix. */
function countCells(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(0x63, 1); at !== -1; at = part.indexOf(0x63, at + 1)) {
    const before = part[at - 1];
    const next = part[at + 1];
    if ((before === 0x3c || before === 0x3a) && (next === 0x20 || next === 0x3e || next === 0x2f)) count += 1;
  }
  return count;
}
