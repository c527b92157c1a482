import { gridKey } from "../../src/model/grid";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { recalculate } from "../../src/workflows/recalculate";
import { computed, row, sheetOf, typed } from "../xlsx/sheetModels";

test.each([
  ["A1*2", { kind: "number", value: 14 }],
  ["'Khác'!A1&\"x\"", { kind: "text", value: "7x" }],
  ["A1>3", { kind: "boolean", value: true }],
  ["1/0", { kind: "error", value: "#DIV/0!" }],
  ["A9", { kind: "number", value: 0 }],
  ["B1", { kind: "uncomputed" }],
  ["VLOOKUP(A1,A1:B9,2)", { kind: "uncomputed" }],
  ["'Không có'!A1", { kind: "uncomputed" }],
])("%s is computed as %j, whatever was stored", (formula, expected) => {
  const book = sheetsToGridBook([sheetOf("Số", [row(typed(7), computed(formula, "cũ"))]), sheetOf("Khác", [row(computed("'Số'!A1", 1))])]);
  expect([...recalculate(book, "SỐ")]).toEqual([[gridKey(0, 1), expected]]);
});

test("a formula is not computed from the old value of one that is beyond the calculator", () => {
  const book = sheetsToGridBook([sheetOf("Số", [row(typed(7), computed("VLOOKUP(A1,A1:B9,2)", 5), computed("B1*2", 10))])]);
  expect([...recalculate(book, "Số").values()]).toEqual([{ kind: "uncomputed" }, { kind: "uncomputed" }]);
});

test("a sheet that is gone has no formulas", () => {
  expect(recalculate(sheetsToGridBook([]), "Số").size).toBe(0);
});
