import { gridKey } from "../../src/model/grid";
import { keptSheetName } from "../../src/model/keptSheets";
import { plainLook } from "../excelHost/workbook/cells";
import type { HostSeries, HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { freshId, newSheet, newWorkbook, sheetCalled } from "../excelHost/workbook/hostWorkbook";

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

/** Puts a chart of one series onto a sheet, as a person does; references with "=". */
export function drawChart(workbook: HostWorkbook, sheet: string, kind: string, values: string, categories: string): HostSeries {
  const series: HostSeries = { name: "Của tôi", values, categories, look: new Map(), points: new Map() };
  sheetCalled(workbook, sheet)!.charts.push({ id: freshId(workbook), name: "Chart 1", kind, anchor: null, series: [series], look: new Map() });
  return series;
}

export function formulaIn(workbook: HostWorkbook, sheet: string, row: number, column: number): string | null {
  return sheetCalled(workbook, sheet)!.cells.get(gridKey(row, column))?.formula ?? null;
}

/** A sheet that a run of this number was building; gives its name. */
export function leaveUnfinished(workbook: HostWorkbook, run: number): string {
  const name = keptSheetName("New", run, 1);
  workbook.sheets.push({ ...newSheet({ ...workbook }, name), id: `left over ${run}`, visibility: "Hidden" });
  return name;
}

/** Sheets take the places of others, as the pane of a co-author lets them. */
export function writeAsAnotherPane(workbook: HostWorkbook, names: readonly string[], run: number): void {
  for (const [index, name] of names.entries()) {
    const old = sheetCalled(workbook, name)!;
    old.name = keptSheetName("Old", run, index);
    old.visibility = "VeryHidden";
    workbook.sheets.splice(workbook.sheets.indexOf(old), 0, newSheet(workbook, name));
  }
  workbook.sheets.push({ ...newSheet(workbook, keptSheetName("Undo", run, 0)), visibility: "VeryHidden" });
}
