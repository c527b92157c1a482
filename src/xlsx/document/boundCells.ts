import type { Area } from "../../model/area";
import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import { parseArea } from "./parseArea";
import { relationshipsOf } from "./relationships";
import { findElement, numberAttribute, parseXml } from "./xmlTree";

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
