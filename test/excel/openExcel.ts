import type { CellContent } from "../../src/model/grid";
import type { OpenWorkbook } from "../../src/model/openWorkbook";
import type { WorkbookModel } from "../../src/model/sheetModel";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { closeOffice, loadOffice } from "../excelHost/loadOffice";
import type { HostOptions, NativeHost } from "../excelHost/nativeHost";
import { createNativeHost } from "../excelHost/nativeHost";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { newWorkbook } from "../excelHost/workbook/hostWorkbook";

export interface OpenedExcel {
  readonly host: NativeHost;
  readonly native: HostWorkbook;
  readonly workbook: OpenWorkbook;
}

/** The values of formulas beyond the calculator of the stand-in. */
export function storedValues(models: readonly WorkbookModel[]): HostOptions["storedValue"] {
  const sheets = new Map(models.flatMap(({ sheets: all }) => all).map(({ name, rows }) => [name, [...rows]]));
  return (sheet, row, column): CellContent | null => {
    const value = sheets.get(sheet)?.[row]?.cells[column]?.value ?? null;
    return value === null ? null : typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
  };
}

afterAll(closeOffice);

/** Excel as the stand-in plays it, with the unmodified office.js; `models` give the values of formulas beyond its calculator. */
export async function openExcel(options: Pick<HostOptions, "version" | "mode">, models: readonly WorkbookModel[], native = newWorkbook()): Promise<OpenedExcel> {
  const host = createNativeHost(native, { ...options, storedValue: storedValues(models) });
  await loadOffice(host);
  return { host, native, workbook: createExcelWorkbook() };
}

/** Every Excel that the tests play. */
export const everyExcel = [
  { version: "1.14", mode: "desktop" },
  { version: "1.14", mode: "web" },
  { version: "1.21", mode: "desktop" },
  { version: "1.21", mode: "web" },
] as const;
