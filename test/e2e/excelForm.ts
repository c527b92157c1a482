import { parseKeptSheet } from "../../src/model/keptSheets";
import type { WorkbookModel } from "../../src/model/sheetModel";
import { listSheetName } from "../../src/model/validationLimits";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/node/renderWorkbook";
import type { GridBook } from "../../src/model/grid";
import { openExcel, storedValues } from "../excel/openExcel";
import { snapshot } from "../excelHost/snapshot";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { newSheet } from "../excelHost/workbook/hostWorkbook";
import type { ExcelPane, ExcelPaneOptions } from "./excelPane";
import { settled } from "./excelSteps";

/** A unit's form open in Excel as its file brings it, beside a sheet of the clerk's own. */
export async function formInExcel(form: WorkbookModel): Promise<Pick<ExcelPaneOptions, "native" | "storedValue"> & { readonly native: HostWorkbook }> {
  const { native, workbook } = await openExcel({ version: "1.14", mode: "desktop" }, [form]);
  await workbook.writeSheets(form);
  native.sheets = native.sheets.filter(({ name }) => name !== "Sheet1" && parseKeptSheet(name) === null);
  native.sheets.push(newSheet(native, "Ghi chú"));
  native.active = native.sheets[0]!.id;
  return { native, storedValue: storedValues([form]) };
}

/** The workbook saved as a file, and read as the command line reads it. */
export async function savedBook({ host }: ExcelPane): Promise<GridBook> {
  const held = snapshot(host.runtime);
  // The renderer of files makes its own sheet of lists.
  const read = readWorkbook(new Uint8Array(await renderWorkbook({ ...held, sheets: held.sheets.filter(({ name }) => name !== listSheetName) })));
  if ("refusal" in read) throw new Error(read.refusal.code);
  return read.book;
}

/** Waits until the pane has read a sheet, counted from the last call, and asks for nothing more. Gives each reading of cells, by the names of its sheets. */
export async function readings(pane: ExcelPane, sheet: string): Promise<string[][]> {
  const { host, page } = pane;
  for (let waited = 0; !host.requests.some(({ read }) => read.includes(sheet)); waited += 50) {
    if (waited > 20_000) throw new Error(`${sheet} was not read`);
    await page.waitForTimeout(50);
  }
  await settled(pane);
  return host.requests.splice(0).flatMap(({ read }) => (read.length > 0 ? [[...read]] : []));
}
