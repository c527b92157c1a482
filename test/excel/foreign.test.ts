import type { LookAgain } from "../../src/model/openWorkbook";
import { fingerprint } from "../excelHost/fingerprint";
import type { HostConditionalFormat, HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { sheetCalled } from "../excelHost/workbook/hostWorkbook";
import type { OpenedExcel } from "./openExcel";
import { openExcel } from "./openExcel";
import { drawChart, formulaIn, personsWorkbook, typeInto } from "./personsWorkbook";
import { smallWorkbook } from "./smallWorkbook";

const first = smallWorkbook(1);
const second = smallWorkbook(10);
const shown = ["='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$A$1:$A$3"] as const;
const own = ["='Của tôi'!$A$1:$A$3", "='Của tôi'!$B$1:$B$3"] as const;

async function writtenOnce(version: "1.14" | "1.21"): Promise<OpenedExcel> {
  const opened = await openExcel({ version, mode: "desktop" }, [first], personsWorkbook());
  expect((await opened.workbook.writeSheets(first)).lookAgain).toEqual([]);
  return opened;
}

async function lookAgain({ workbook }: OpenedExcel): Promise<readonly LookAgain[]> {
  return (await workbook.writeSheets(second)).lookAgain;
}

function addFormat(native: HostWorkbook, sheet: string, kind: HostConditionalFormat["kind"], formula: string): HostConditionalFormat {
  const format = { id: `format ${formula}`, kind, areas: [{ firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 0 }], formula, look: new Map() };
  sheetCalled(native, sheet)!.conditionalFormats.push(format);
  return format;
}

test("nothing is told of sheets that have nothing to do with what is replaced", async () => {
  const opened = await writtenOnce("1.21");
  drawChart(opened.native, "Của tôi", "ColumnClustered", ...own);
  addFormat(opened.native, "Của tôi", "Custom", "=A1>5");
  addFormat(opened.native, "Của tôi", "CellValue", "='Ghi chú'!$A$1");
  addFormat(opened.native, "Của tôi", "DataBar", "");
  typeInto(opened.native, "Ghi chú", 0, 0, "=SUM('Của tôi:Ghi chú'!A2)");
  expect(await lookAgain(opened)).toEqual([]);
});

test("charts are told whose cells Excel does not tell, once a sheet: all in an older Excel, a kind, one on a protected sheet", async () => {
  const older = await writtenOnce("1.14");
  for (const [numbers, categories] of [own, shown]) drawChart(older.native, "Của tôi", "ColumnClustered", numbers, categories);
  expect(await lookAgain(older)).toEqual([{ kind: "charts", sheet: "Của tôi" }]);

  const recent = await writtenOnce("1.21");
  drawChart(recent.native, "Của tôi", "ColumnClustered", ...shown);
  drawChart(recent.native, "Ghi chú", "Waterfall", ...own);
  expect(await lookAgain(recent)).toEqual([{ kind: "charts", sheet: "Ghi chú" }]);
  sheetCalled(recent.native, "Của tôi")!.protection = {};
  expect(await lookAgain(recent)).toEqual([{ kind: "charts", sheet: "Của tôi" }, { kind: "charts", sheet: "Ghi chú" }]);
});

test.each(["Custom", "CellValue"] as const)("conditional formats (%s) that ask a replaced sheet are told", async (kind) => {
  const opened = await writtenOnce("1.14");
  const format = addFormat(opened.native, "Của tôi", kind, "='Dữ liệu'!$B$1");
  expect(await lookAgain(opened)).toEqual([{ kind: "conditionalFormats", sheet: "Của tôi" }]);
  await opened.workbook.undoWrite();
  expect(format.formula).toBe("='Dữ liệu'!$B$1");
});

test("names of one sheet refer to what is there now, those of a replaced sheet hold on the new one, and all is as before when it is taken back", async () => {
  const { native, workbook } = await writtenOnce("1.14");
  sheetCalled(native, "Của tôi")!.names.set("CuaToi", "='Dữ liệu'!$B$1");
  sheetCalled(native, "Của tôi")!.names.set("Khac", "='Ghi chú'!$B$1");
  sheetCalled(native, "Phụ lục")!.names.set("VungCuaToi", "='Phụ lục'!$A$2:$A$3").set("Print_Area", "='Phụ lục'!$A$1").set("Mat", "=#REF!");
  const before = fingerprint({ ...native, sheets: native.sheets.filter(({ name }) => !name.startsWith("_SoKet")) });
  await workbook.writeSheets(second);
  expect([...sheetCalled(native, "Của tôi")!.names]).toEqual([["CuaToi", "='Dữ liệu'!$B$1"], ["Khac", "='Ghi chú'!$B$1"]]);
  expect([...sheetCalled(native, "Phụ lục")!.names]).toEqual([["VungCuaToi", "='Phụ lục'!$A$2:$A$3"]]);
  await workbook.undoWrite();
  expect(fingerprint({ ...native, sheets: native.sheets.filter(({ name }) => !name.startsWith("_SoKet")) })).toEqual(before);
});

test.each(["=SUM('Phụ lục:Dữ liệu'!B1)", "=SUM('Của tôi:Dữ liệu'!B1)", '=IF("a"="","",SUM(\'Ghi chú:Dữ liệu\'!B1))'])("a formula over several sheets (%s) names the same ones, and is told", async (formula) => {
  const opened = await writtenOnce("1.14");
  typeInto(opened.native, "Ghi chú", 0, 0, formula);
  expect(await lookAgain(opened)).toEqual([{ kind: "formulas", sheet: "Ghi chú" }]);
  expect(formulaIn(opened.native, "Ghi chú", 0, 0)).toBe(formula);
});

test("a sheet that somebody types into while it is being replaced is told, and the change comes back with what is taken back", async () => {
  const opened = await writtenOnce("1.21");
  const { host, native, workbook } = opened;
  host.beforeRequest = () => {
    if (!native.sheets.some(({ name }) => name.startsWith("_SoKetNew"))) return;
    host.beforeRequest = null;
    typeInto(native, "Dữ liệu", 0, 1, 99);
    typeInto(native, "Ghi chú", 0, 1, 99);
  };
  expect(await lookAgain(opened)).toEqual([{ kind: "edited", sheet: "Dữ liệu" }]);
  await workbook.undoWrite();
  expect(sheetCalled(native, "Dữ liệu")!.cells.get(1)?.content).toEqual({ kind: "number", value: 99 });
});
