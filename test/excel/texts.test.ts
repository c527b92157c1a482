import { sheetToGrid } from "../../src/model/sheetToGrid";
import type { CellStyle } from "../../src/model/sheetModel";
import { gridKey } from "../../src/model/grid";
import { computed, row, sheetOf, styles, typed, workbookOf } from "../xlsx/sheetModels";
import { comparableGrid } from "./comparable";
import { openExcel } from "./openExcel";

const excel = { version: "1.14", mode: "desktop" } as const;
const font = { name: "Times New Roman", size: 11 };
const asText: CellStyle = { font, numberFormat: "@" };
const percent: CellStyle = { font, numberFormat: "0%" };

const tricky = [
  "=1+1", "=", "+84 24 3936", "+ đã triển khai", "-", "- chưa có", "-5", "@x", "00123", "1/2", "8-6-2018", "2018-06-08", "May 5", "1E5", "12%", "(5)", "$5", "1,234", " 7",
  "TRUE", "false", "#N/A", "#DIV/0!", "'quoted", "''", "Đảng bộ", "năm 2018", "dòng 1\ndòng 2", "x".repeat(32_767), "-".repeat(300),
];

test.each(tricky)("the text %p stays a text, and its cell keeps the format of its style", async (text) => {
  const model = { ...workbookOf(sheetOf("Thử", [row(typed(text), typed(text, "number"), typed(text, "asText"))])), styles: { ...styles, asText } };
  const { host, workbook } = await openExcel(excel, [model]);
  await workbook.writeSheets(model);
  const { grids } = await workbook.readBook(["Thử"]);
  const content = { kind: "text", value: text };
  expect([...grids[0]!.cells.values()]).toEqual([
    { content, formula: null, format: null, font: null },
    { content, formula: null, format: "#,##0.0", font: null },
    { content, formula: null, format: "@", font: null },
  ]);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
});

test("numbers and formulas in cells formatted as text stay numbers and formulas; a formula takes over no format", async () => {
  const sheet = sheetOf("Thử", [row(typed(0.5, "percent"), typed(5, "asText"), computed("A1*2", 1), computed("A1*3", 1.5, "asText"), computed('A1&"="', "0.5="), typed(null, "percent"), null, typed("")), row(null, null)]);
  const model = { ...workbookOf(sheet), styles: { ...styles, asText, percent } };
  const { workbook, native } = await openExcel(excel, [model]);
  await workbook.writeSheets(model);
  const { grids } = await workbook.readBook(["Thử"]);
  expect(comparableGrid(grids[0]!, false)).toEqual(comparableGrid(sheetToGrid(sheet), false));
  expect([...grids[0]!.cells.values()].map(({ format }) => format)).toEqual(["0%", "@", null, "@", null]);
  const cells = native.sheets.find(({ name }) => name === "Thử")!.cells;
  expect(cells.get(gridKey(0, 5))?.look["numberFormat"]).toBe("0%");
  expect(cells.has(gridKey(0, 6))).toBe(false);
});

test("rows of a generator are consumed once", async () => {
  let consumed = 0;
  function* rows() {
    for (; consumed < 5000; consumed += 1) yield row(typed(consumed), typed(`dòng ${consumed}`));
  }
  const { workbook, host } = await openExcel({ version: "1.14", mode: "web" }, []);
  await workbook.writeSheets(workbookOf(sheetOf("Dài", rows())));
  expect(consumed).toBe(5000);
  expect((await workbook.readBook(["Dài"])).grids[0]!.cells.size).toBe(10_000);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
});
