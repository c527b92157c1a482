import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import { columnName } from "../model/area";
import type { WorkbookModel } from "../model/sheetModel";
import { addLibrarySheet } from "./librarySheet";
import { cellStyle } from "./libraryStyle";
import type { StyleIds } from "./rowXml";
import type { ValidationLists } from "./validationLists";

/** The package of a workbook without its cells, and the ids its styles have there. */
export interface EmptyPackage {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly styleIds: StyleIds;
}

/** The same model gives the same bytes: no clock is read. */
const fixedDate = new Date(Date.UTC(2000, 0, 1));
const creator = "So Ket";
const text = new TextDecoder();

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Lets the library write styles, widths, validations, protection and page set-up of all sheets. */
export async function makeEmptyPackage(model: WorkbookModel, lists: ValidationLists): Promise<EmptyPackage> {
  const workbook = new Workbook();
  workbook.title = model.properties.title;
  workbook.keywords = model.properties.keywords;
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = fixedDate;
  workbook.modified = fixedDate;
  const activeTab = Math.max(0, model.sheets.findIndex(({ visibility }) => visibility === "visible"));
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: "visible" }];
  const worksheets: Worksheet[] = [];
  for (const sheet of model.sheets) worksheets.push(await addLibrarySheet(workbook, sheet, model.styles, lists));
  const names = Object.keys(model.styles);
  const probeRow = probeRowOf(model);
  const first = worksheets[0];
  if (first === undefined) throw new Error("A workbook has at least one sheet");
  names.forEach((name, index) => {
    const style = model.styles[name];
    if (style !== undefined) first.getCell(probeRow, index + 1).style = cellStyle(style);
  });
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const probe = text.decode(parts[sheetPath(0)]);
  return { parts, styleIds: new Map(names.map((name, index) => [name, styleIdAt(probe, `${columnName(index)}${probeRow}`)])) };
}

/** One-based row of the first sheet below all its merges: there every style stands once, to see which id it got. */
function probeRowOf({ sheets }: WorkbookModel): number {
  return 2 + Math.max(0, ...(sheets[0]?.merges ?? []).map(({ lastRow }) => lastRow));
}

function styleIdAt(sheetXml: string, address: string): number {
  return Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheetXml)?.[1] ?? 0);
}
