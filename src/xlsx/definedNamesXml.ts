import { cellAddress, columnName } from "../model/area";
import type { Area } from "../model/area";
import type { PageModel, SheetModel, WorkbookModel } from "../model/sheetModel";
import { escapeXml } from "./escapeXml";

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** "'Phụ lục'!$A$1:$C$9". */
export function absoluteReference(sheet: string, { firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  return `${quoteSheet(sheet)}!${absolute(firstRow, firstColumn)}:${absolute(lastRow, lastColumn)}`;
}

function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The names of the workbook and the built-in ones of its sheets. The library would store every cell of a named area. */
export function definedNamesXml({ names, sheets }: WorkbookModel): string {
  const own = Object.entries(names).map(([name, reference]) => `<definedName name="${escapeXml(name)}">${escapeXml(reference)}</definedName>`);
  const builtIn = sheets.flatMap((sheet, index) => builtInNames(sheet).map(({ name, reference, hidden }) => `<definedName name="${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ""}>${escapeXml(reference)}</definedName>`));
  return own.length + builtIn.length === 0 ? "" : `<definedNames>${[...own, ...builtIn].join("")}</definedNames>`;
}

function builtInNames({ name: sheet, page, filter }: SheetModel): readonly { name: string; reference: string; hidden: boolean }[] {
  const area = page?.printArea ?? null;
  const titles = page === null ? "" : printTitles(sheet, page);
  return [
    ...(filter === null ? [] : [{ name: "_xlnm._FilterDatabase", reference: absoluteReference(sheet, filter), hidden: true }]),
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", reference: absoluteReference(sheet, area), hidden: false }]),
    ...(titles === "" ? [] : [{ name: "_xlnm.Print_Titles", reference: titles, hidden: false }]),
  ];
}

/** Columns and rows repeated on each page, in the order Excel writes them; an empty text when there are none. */
function printTitles(sheet: string, { titleColumns, titleRows }: PageModel): string {
  const columns = titleColumns === undefined ? [] : [`${quoteSheet(sheet)}!$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`];
  const rows = titleRows === null ? [] : [`${quoteSheet(sheet)}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`];
  return [...columns, ...rows].join(",");
}
