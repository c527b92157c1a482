import { parsePlan } from "../../src/domain/planSchema";
import type { GridCell } from "../../src/model/grid";
import { gridKey, gridPosition } from "../../src/model/grid";
import { parseAddress } from "../../src/model/area";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readPlanSheets } from "../../src/reading/readPlanSheets";
import { planSheets } from "../../src/sheets/planSheets";
import { planOf, shippedJson } from "../domain/planSamples";

const shipped = planOf(shippedJson());

type Typed = string | number | boolean | null | { readonly error: string } | { readonly number: number; readonly format: string };
/** The shipped plan's sheets as a mutable book: sheet name → cells. */
class Book {
  readonly sheets = sheetsToGridBook(planSheets(shipped)).grids.map((grid) => ({ ...grid, cells: new Map(grid.cells) }));

  sheet(name: string) {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  type(name: string, address: string, typed: Typed): this {
    const { row, column } = parseAddress(address)!;
    const cells = this.sheet(name).cells;
    const plain = { formula: null, format: null, font: null };
    if (typed === null) cells.delete(gridKey(row, column));
    else if (typeof typed === "string") cells.set(gridKey(row, column), { ...plain, content: { kind: "text", value: typed } });
    else if (typeof typed === "number") cells.set(gridKey(row, column), { ...plain, content: { kind: "number", value: typed } });
    else if (typeof typed === "boolean") cells.set(gridKey(row, column), { ...plain, content: { kind: "boolean", value: typed } });
    else if ("error" in typed) cells.set(gridKey(row, column), { ...plain, content: { kind: "error", value: typed.error } });
    else cells.set(gridKey(row, column), { ...plain, format: typed.format, content: { kind: "number", value: typed.number } });
    return this;
  }

  /** Moves every cell of a sheet to a new place. */
  move(name: string, to: (position: { row: number; column: number }) => { row: number; column: number }): this {
    const sheet = this.sheet(name);
    const moved = [...sheet.cells].map(([key, cell]): [number, GridCell] => {
      const { row, column } = to(gridPosition(key));
      return [gridKey(row, column), cell];
    });
    sheet.cells = new Map(moved);
    return this;
  }

  read() {
    return readPlanSheets({ grids: this.sheets, names: new Map(), properties: new Map(), externalLinks: [] });
  }

  /** Faults as [sheet!cell, code]. */
  faults(): [string, string][] {
    const read = this.read()!;
    const parsed = parsePlan(read.json);
    if ("plan" in parsed) return [];
    return parsed.faults.map(({ path, code }) => {
      const place = read.cellOf(path);
      return [place === null ? `(${path})` : `${place.sheet}!${place.cell}`, code];
    });
  }
}

describe("what an office does to the sheets without changing the plan", () => {
  test.each<[string, (book: Book) => unknown]>([
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
    const book = new Book();
    if (name.includes("period id")) expect(book.sheet("Kế hoạch").cells.get(gridKey(36, 0))?.content).toEqual({ kind: "text", value: "2015" });
    if (name.includes("lists")) expect(book.sheet("Chỉ tiêu").cells.get(gridKey(18, 12))?.content).toEqual({ kind: "text", value: "2018H1; 2018E" });
    change(book);
    const read = book.read();
    const parsed = parsePlan(read?.json);
    if (name.includes("lists")) expect("plan" in parsed && parsed.plan.indicators[12]?.notAskedIn).toEqual(["2018H1", "2018E"]);
    else expect("faults" in parsed ? parsed.faults : parsed.plan).toEqual(shipped);
  });
});

test.each<[string, (book: Book) => unknown, [string, string][]]>([
  ["an unknown word", (book) => book.type("Chỉ tiêu", "O4", "Cộng lại"), [["Chỉ tiêu!O4", "notAllowed"]]],
  ["no method", (book) => book.type("Chỉ tiêu", "O4", null), [["Chỉ tiêu!O4", "missing"]]],
  ["a part that a sum does not have", (book) => book.type("Chỉ tiêu", "Q4", "KT10"), [["Chỉ tiêu!Q4", "unknownField"]]],
  ["a ratio without denominator", (book) => book.type("Chỉ tiêu", "Q15", null), [["Chỉ tiêu!Q15", "missing"]]],
  ["an unknown code", (book) => book.type("Chỉ tiêu", "Q15", "KT99"), [["Chỉ tiêu!Q15", "unknownCode"]]],
  ["an unknown code in a list", (book) => book.type("Đơn vị", "O4", "KT01; KT99"), [["Đơn vị!O4", "unknownCode"]]],
  ["a target without kind", (book) => book.type("Chỉ tiêu", "Y4", null), [["Chỉ tiêu!Y4", "missing"]]],
  ["an upper bound for a floor", (book) => book.type("Chỉ tiêu", "AB4", 5), [["Chỉ tiêu!AA4", "singleNeeded"]]],
  ["an upper bound alone", (book) => book.type("Chỉ tiêu", "AA4", null).type("Chỉ tiêu", "AB4", 5), [["Chỉ tiêu!AA4", "wrongType"]]],
  ["a number with separators in a text", (book) => book.type("Chỉ tiêu", "AA4", "1.234"), [["Chỉ tiêu!AA4", "wrongType"]]],
  ["a range that Excel made a date of", (book) => book.type("Chỉ tiêu", "AA4", { number: 43193, format: "d-mmm" }), [["Chỉ tiêu!AA4", "wrongType"]]],
  ["a code that Excel made a date of", (book) => book.type("Đơn vị", "A4", { number: 43193, format: "d-mmm" }), [["Đơn vị!A4", "wrongType"]]],
  ["an error in a text", (book) => book.type("Chỉ tiêu", "C4", { error: "#REF!" }), [["Chỉ tiêu!C4", "wrongType"]]],
  ["yes misspelt", (book) => book.type("Chỉ tiêu", "K4", "Cos"), [["Chỉ tiêu!K4", "wrongType"]]],
  ["a plain number for a date", (book) => book.type("Kế hoạch", "B14", 2018), [["Kế hoạch!B14", "wrongType"]]],
  ["a day that does not exist", (book) => book.type("Kế hoạch", "B14", "31-6-2018"), [["Kế hoạch!B14", "badDate"]]],
  ["a required field blank", (book) => book.type("Kế hoạch", "B4", null), [["Kế hoạch!B4", "missing"]]],
  ["a term blank", (book) => book.type("Kế hoạch", "B11", null).type("Kế hoạch", "B12", null).type("Kế hoạch", "B13", null), [["Kế hoạch!B11", "missing"]]],
  ["a heading misspelt", (book) => book.type("Chỉ tiêu", "D3", "Đơn vị tinh"), [["Chỉ tiêu!D3", "unknownField"], ...shipped.indicators.map((_, index): [string, string] => [`Chỉ tiêu!A${index + 4}`, "missing"])]],
  ["a field nobody knows", (book) => book.type("Kế hoạch", "A19", "Số điện thoại"), [["Kế hoạch!A19", "unknownField"]]],
  ["a unit half written", (book) => book.type("Đơn vị", "A7", "DV04"), [["Đơn vị!B7", "missing"]]],
  ["no period left", (book) => ["A37", "A38", "A39", "A40", "A41", "B37", "B38", "B39", "B40", "B41", "C37", "C38", "C39", "C40", "C41", "D37", "D38", "D39", "D40", "D41", "E40"].forEach((cell) => book.type("Kế hoạch", cell, null)), []],
])("a fault leads to its cell: %s", (name, change, expected) => {
  const book = new Book();
  change(book);
  const faults = book.faults();
  if (name === "no period left") expect(faults[0]).toEqual(["Kế hoạch!A36", "emptyList"]);
  else expect(faults).toEqual(expected);
});

test("a missing sheet is a missing list, except assignments", () => {
  const book = new Book();
  book.sheets.splice(2, 2);
  expect(book.faults()).toEqual([["(units)", "missing"]]);
});

test("a workbook without a plan has none", () => {
  const book = new Book();
  book.sheets.splice(0, 1);
  expect(book.read()).toBeNull();
});

test("an empty list of rows is not a blank cell", () => {
  const plan = { ...shipped, units: shipped.units.map((unit, index) => ({ ...unit, indicators: index === 0 ? [] : null })) };
  const read = readPlanSheets(sheetsToGridBook(planSheets(plan)));
  expect(parsePlan(read?.json)).toEqual({ plan });
});
