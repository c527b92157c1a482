import { gridKey } from "../../src/model/grid";
import { plainLook } from "../excelHost/workbook/cells";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { newSheet, newWorkbook, sheetCalled } from "../excelHost/workbook/hostWorkbook";

/** A workbook in which a person works: her own sheet, a name, and a chart sheet. */
export function personsWorkbook(): HostWorkbook {
  const workbook = newWorkbook("Của tôi");
  workbook.sheets.push(newSheet(workbook, "Biểu đồ", "chart"), newSheet(workbook, "Ghi chú"));
  workbook.properties.set("title", "Sổ của tôi");
  return workbook;
}

/** Puts a formula or a number into a cell, as a person does. */
export function typeInto(workbook: HostWorkbook, sheet: string, row: number, column: number, entry: number | string): void {
  const content = typeof entry === "number" ? ({ kind: "number", value: entry } as const) : null;
  sheetCalled(workbook, sheet)!.cells.set(gridKey(row, column), { content, formula: typeof entry === "string" ? entry : null, look: plainLook });
}

export function formulaIn(workbook: HostWorkbook, sheet: string, row: number, column: number): string | null {
  return sheetCalled(workbook, sheet)!.cells.get(gridKey(row, column))?.formula ?? null;
}
