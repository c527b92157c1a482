import type { CellContent } from "../../src/model/grid";
import { gridKey } from "../../src/model/grid";
import { plainLook, withLook } from "../excelHost/workbook/cells";
import type { CellLook } from "../excelHost/workbook/cells";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { newWorkbook, sheetCalled } from "../excelHost/workbook/hostWorkbook";
import { openExcel } from "./openExcel";
import { typeInto } from "./personsWorkbook";

const excel = { version: "1.14", mode: "desktop" } as const;

function put(workbook: HostWorkbook, row: number, column: number, content: CellContent, look: CellLook = plainLook): void {
  workbook.sheets[0]!.cells.set(gridKey(row, column), { content, formula: null, look });
}

test("errors, booleans, blanks of formulas and other workbooks are told as they are", async () => {
  const native = newWorkbook("Phụ biểu");
  put(native, 1, 1, { kind: "error", value: "#DIV/0!" });
  put(native, 1, 2, { kind: "text", value: "#DIV/0!" });
  put(native, 1, 3, { kind: "boolean", value: true });
  put(native, 1, 4, { kind: "number", value: 43259 }, withLook(plainLook, "numberFormat", "d/m/yyyy"));
  put(native, 1, 5, { kind: "text", value: "=1+1" });
  typeInto(native, "Phụ biểu", 1, 6, '=IF(1>2,1,"")');
  typeInto(native, "Phụ biểu", 1, 7, "=1/0");
  typeInto(native, "Phụ biểu", 1, 8, "='C:\\[Số liệu.xlsx]Sheet1'!A1");
  const { workbook } = await openExcel(excel, [], native);
  const { grids, externalLinks } = await workbook.readBook(["phụ biểu", "không có"]);
  const [grid] = grids;
  expect([...grid!.cells.values()].map(({ content, formula, format }) => [content, formula, format])).toEqual([
    [{ kind: "error", value: "#DIV/0!" }, null, null],
    [{ kind: "text", value: "#DIV/0!" }, null, null],
    [{ kind: "boolean", value: true }, null, null],
    [{ kind: "number", value: 43259 }, null, "d/m/yyyy"],
    [{ kind: "text", value: "=1+1" }, null, null],
    [{ kind: "text", value: "" }, 'IF(1>2,1,"")', null],
    [{ kind: "error", value: "#DIV/0!" }, "1/0", null],
    [{ kind: "error", value: "#NAME?" }, "'C:\\[Số liệu.xlsx]Sheet1'!A1", null],
  ]);
  expect([grid!.rowCount, grid!.columnCount, externalLinks]).toEqual([2, 9, ["Số liệu.xlsx"]]);
});

test("what is hidden, filtered, merged and named is read with the sheet", async () => {
  const native = newWorkbook("Phụ biểu");
  const [sheet] = native.sheets;
  for (let row = 0; row < 6; row += 1) put(native, row, row, { kind: "number", value: row });
  for (const row of [2, 3]) sheet!.rows.set(row, { size: null, hidden: true, outlineLevel: 0 });
  sheet!.columns.set(4, { size: null, hidden: true, outlineLevel: 0 });
  sheet!.merges.push({ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 });
  sheet!.filter = { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 5 };
  native.names.set("SoKet_Table", "='Phụ biểu'!$A$1:$F$6");
  native.properties.set("keywords", "so-ket/passport@1").set("Don vi", "DV01");
  const { workbook } = await openExcel(excel, [], native);
  const { grids, names, properties } = await workbook.readBook(null);
  expect([[...grids[0]!.hiddenRows], [...grids[0]!.hiddenColumns], grids[0]!.filtered, grids[0]!.merges]).toEqual([[2, 3], [4], true, sheet!.merges]);
  expect([Object.fromEntries(names), Object.fromEntries(properties)]).toEqual([{ SoKet_Table: "'Phụ biểu'!$A$1:$F$6" }, { keywords: "so-ket/passport@1", "don vi": "DV01" }]);
});

test("merged cells are asked for once, since asking clears what the person could undo", async () => {
  const native = newWorkbook("Phụ biểu");
  put(native, 0, 0, { kind: "number", value: 1 });
  const { workbook, host } = await openExcel(excel, [], native);
  await workbook.readBook(null);
  host.requests.length = 0;
  await workbook.readBook(null);
  const again = host.requests.length;
  put(native, 7, 7, { kind: "number", value: 1 });
  host.requests.length = 0;
  await workbook.readBook(null);
  expect(host.requests.length).toBe(again + 1);
});

test.each([
  ["a legacy font", ".VnTime", "§¶ng bé", ".VnTime"],
  ["a font of Unicode", "Times New Roman", "Tên", null],
])("the font of a text in %s", async (_, name, text, expected) => {
  const native = newWorkbook("Phụ biểu");
  put(native, 0, 0, { kind: "text", value: text }, withLook(plainLook, "font/name", name));
  const { workbook } = await openExcel(excel, [], native);
  const { grids } = await workbook.readBook(null);
  expect(grids[0]!.cells.get(0)).toEqual({ content: { kind: "text", value: text }, formula: null, format: null, font: expected });
});

test("what is more than one response carries on the web is read in parts", async () => {
  const native = newWorkbook("Bản ghi");
  for (let row = 0; row < 200; row += 1) put(native, row, 0, { kind: "text", value: `${row}`.padEnd(32_000, "đ") });
  const { workbook, host } = await openExcel({ version: "1.14", mode: "web" }, [], native);
  const { grids } = await workbook.readBook(null);
  expect(grids[0]!.cells.size).toBe(200);
  expect(grids[0]!.cells.get(gridKey(199, 0))!.content).toEqual({ kind: "text", value: "199".padEnd(32_000, "đ") });
  expect(host.requests.length).toBeGreaterThan(5);
  expect(sheetCalled(native, "Bản ghi")!.cells.size).toBe(200);
});
