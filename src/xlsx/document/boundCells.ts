import type { Area } from "../../model/area";
import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import { parseArea } from "./parseArea";
import type { StoredPart } from "./parts";
import { relationshipsOf } from "./relationships";
import { sheetRows } from "./sheetRows";
import { findElement, numberAttribute, parseXml } from "./xmlTree";

const byteDecoder = new TextDecoder("latin1");
const windowBytes = 1024 * 1024;
/** Longer than any opening tag of a formula. */
const overlap = 1024;
const sharedFormula = /<(?:[\w.-]+:)?f\s(?=[^>]*\st\s*=\s*["'](?:array|dataTable)["']|t\s*=\s*["'](?:array|dataTable)["'])[^>]*>/g;
const known = new WeakMap<StoredPart, readonly Area[]>();

/** Areas that one formula fills as a whole: no cell of them can be changed by itself. Looked for once in each part. */
export function formulaAreas(part: StoredPart): readonly Area[] {
  const areas = known.get(part) ?? search(sheetRows(part).bytes);
  known.set(part, areas);
  return areas;
}

function search(bytes: Uint8Array): readonly Area[] {
  const references = new Set<string>();
  for (let start = 0; start < bytes.length; start += windowBytes) {
    const text = byteDecoder.decode(bytes.subarray(Math.max(0, start - overlap), start + windowBytes));
    for (const [tag] of text.matchAll(sharedFormula)) references.add(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "");
  }
  return [...references].flatMap((reference) => parseArea(reference) ?? []);
}

/** The rows of headings and totals of a sheet's tables: Excel repairs a file in which they say something else than the table does. */
export function tableHeadings(parts: DocumentPackage, path: string): readonly Area[] {
  return relationshipsOf(parts, path).filter(({ type }) => type.endsWith("/table")).flatMap(({ target }): readonly Area[] => {
    const table = findElement(parseXml(partXml(parts, target)), "table");
    const area = parseArea(table?.attributes.get("ref") ?? "");
    if (area === null) return [];
    const headings = numberAttribute(table, "headerRowCount") ?? 1;
    const totals = numberAttribute(table, "totalsRowCount") ?? 0;
    return [...(headings > 0 ? [{ ...area, lastRow: area.firstRow + headings - 1 }] : []), ...(totals > 0 ? [{ ...area, firstRow: area.lastRow - totals + 1 }] : [])];
  });
}
