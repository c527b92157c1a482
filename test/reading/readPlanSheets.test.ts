import { gridKey } from "../../src/model/grid";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readPlanSheets } from "../../src/reading/readPlanSheets";
import { planSheets } from "../../src/sheets/planSheets";
import { planOf, shippedJson } from "../domain/planSamples";
import { PlanBook } from "./planBook";

const shipped = planOf(shippedJson());

describe("what an office does to the sheets without changing the plan", () => {
  test.each<[string, (book: PlanBook) => unknown]>([
    ["nothing", () => undefined],
    ["rows inserted above", (book) => book.move("Chỉ tiêu", ({ row, column }) => ({ row: row + 4, column }))],
    ["a blank row between entries", (book) => book.move("Đơn vị", ({ row, column }) => ({ row: row > 3 ? row + 1 : row, column }))],
    ["columns in another order", (book) => book.move("Chỉ tiêu", ({ row, column }) => ({ row, column: 40 - column }))],
    ["the first sheet moved to the right", (book) => book.move("Kế hoạch", ({ row, column }) => ({ row: row + 1, column: column + 2 }))],
    ["a column of notes", (book) => book.type("Đơn vị", "P3", "Ghi chú").type("Đơn vị", "P4", "gọi lại")],
    ["sheets renamed", (book) => book.sheets.forEach((sheet) => (sheet.name = `${sheet.name} (2)`))],
    ["sheets in another order", (book) => book.sheets.reverse()],
    ["words in capitals, with spaces", (book) => book.type("Chỉ tiêu", "O4", "  CỘNG ").type("Chỉ tiêu", "K4", "CÓ")],
    ["the written value instead of its word", (book) => book.type("Chỉ tiêu", "O4", "sum").type("Chỉ tiêu", "Z4", ">=")],
    ["a period id typed as a number", (book) => book.type("Kế hoạch", "A37", 2015)],
    ["a year typed as text", (book) => book.type("Kế hoạch", "B37", "2015")],
    ["a date typed with slashes", (book) => book.type("Kế hoạch", "B14", "09/06/2018")],
    ["a date that Excel made", (book) => book.type("Kế hoạch", "B14", { number: 43260, format: "dd/mm/yyyy" })],
    ["a target shown as a percentage", (book) => book.type("Chỉ tiêu", "AA15", { number: 1, format: "0%" })],
    ["a share shown as a percentage", (book) => book.type("Kế hoạch", "B17", { number: 0.8, format: "0%" })],
    ["a number in red, with its unit", (book) => book.type("Chỉ tiêu", "AA8", { number: 7500, format: '[Red]#,##0" tỷ đồng mỗi năm"' })],
    ["yes as a Boolean", (book) => book.type("Chỉ tiêu", "K4", true)],
    ["lists without spaces, with a semicolon too many", (book) => book.type("Chỉ tiêu", "M16", " 2018H1;2018E; ")],
  ])("%s", (name, change) => {
    const book = new PlanBook();
    if (name.includes("period id")) expect(book.sheet("Kế hoạch").cells.get(gridKey(36, 0))?.content).toEqual({ kind: "text", value: "2015" });
    if (name.includes("lists")) expect(book.sheet("Chỉ tiêu").cells.get(gridKey(18, 12))?.content).toEqual({ kind: "text", value: "2018H1; 2018E" });
    change(book);
    const parsed = book.read()!;
    if (name.includes("lists")) expect("plan" in parsed && parsed.plan.indicators[12]?.notAskedIn).toEqual(["2018H1", "2018E"]);
    else expect("faults" in parsed ? parsed.faults : parsed.plan).toEqual(shipped);
  });
});

test("a workbook without a plan has none", () => {
  const book = new PlanBook();
  book.sheets.splice(0, 1);
  expect(book.read()).toBeNull();
});

test("an empty list of rows is not a blank cell", () => {
  const plan = { ...shipped, units: shipped.units.map((unit, index) => ({ ...unit, indicators: index === 0 ? [] : null })) };
  expect(readPlanSheets(sheetsToGridBook(planSheets(plan)))).toEqual({ plan });
});
