import fc from "fast-check";
import { printFormula } from "../../src/sheets/printFormula";
import { columnName } from "../../src/model/area";
import { createCalculator } from "../../src/reading/calculator";
import type { CellReference } from "../../src/reading/parseFormula";
import { parseFormula } from "../../src/reading/parseFormula";
import type { Cell } from "./grids";
import { book, formula, sheet } from "./grids";

const values: readonly (readonly Cell[])[] = [[1, 2, 3], [4, "x", null], ["7", 0.1, 0.2]];

function compute(text: string): unknown {
  const grid = sheet([...values, [formula(text, null)]], { name: "Phụ biểu" });
  const other = sheet([[10, formula("A1*2", null)]], { name: "Chi tiết" });
  const written = book([grid, other]);
  return createCalculator(written).compute(written.grids[0]!, 3, 0);
}

test.each<[string, unknown]>([
  ["SUM(A1:C1)", 6],
  ["SUM(A1:C2)", 10],
  ["SUM(A3,B3:C3)", 0.3],
  ["A1+B1*C1", 7],
  ["(A1+B1)*C1", 9],
  ["-A1^2", 1],
  ["10%", 0.1],
  ["100*A2/B1", 200],
  ["IF(COUNTIFS(A1,\">-1E+99\")=1,A1*2,\"\")", 2],
  ["IF(COUNTIFS(B2,\">-1E+99\")=1,B2*2,\"\")", ""],
  ["if(and(a1=1,B1<>3),\"a\"\"b\",0)", "a\"b"],
  ["'Chi tiết'!A1+1", 11],
  ["'chi tiết'!B1", 20],
  ["$A$1+B$1", 3],
  ["IFERROR(A1/0,9)", 9],
  ["A1/0", { error: "#DIV/0!" }],
  ["B2+1", { error: "#VALUE!" }],
  ["MAX(A1:C1)-MIN(A1:C1)", 2],
  ["ROUND(2.345,2)", 2.35],
  ["C2", 0],
  ["A1&\"-\"&B1", "1-2"],
  ["+A1", 1],
  ["A1>=1", true],
])("%s", (text, expected) => expect(compute(text)).toEqual(expected));

test.each(["VLOOKUP(A1,A1:B2,2,0)", "A4+1", "[1]Sheet1!A1", "'[1]Sheet1'!A1", "Missing!A1", "SUM(A:A)", "{1,2}", "A1+", "SUM(A1", "NOW()", "MyName", "A1 B1", "=A1", "1+\"a", ""])("%s is beyond it", (text) =>
  expect(compute(text)).toBeUndefined(),
);

test("a long nesting or chain ends", () => {
  expect(compute(`${"(".repeat(200)}1${")".repeat(200)}`)).toBeUndefined();
  const chain = sheet(Array.from({ length: 500 }, (_, row) => [row === 499 ? 1 : formula(`A${row + 2}+1`, null)]));
  expect(createCalculator(book([chain])).compute(chain, 0, 0)).toBeUndefined();
  expect(createCalculator(book([chain])).compute(chain, 450, 0)).toBe(50);
});

test("a printed formula is parsed back to itself", () => {
  const corner = (row: number, column: number, fixedRow: boolean, fixedColumn: boolean): string => `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;
  const reference = ({ sheet: name, area, fixed }: CellReference): string => {
    const first = corner(area.firstRow, area.firstColumn, fixed.firstRow, fixed.firstColumn);
    const last = corner(area.lastRow, area.lastColumn, fixed.lastRow, fixed.lastColumn);
    return `${name === null ? "" : `'${name}'!`}${first}${first === last ? "" : `:${last}`}`;
  };
  const leaf = fc.constantFrom("A1", "$A1", "B2:C3", "B$2:$C3", "'Phụ biểu'!$D$4", "1", "2.5", "\"x\"");
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.tuple(tie("expression"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="), tie("expression")).map(([left, operator, right]) => `(${left}${operator}${right})`),
      tie("expression").map((inner) => `IF(${inner},1,2)`),
      tie("expression").map((inner) => `(-${inner})`),
    ),
  }));
  fc.assert(
    fc.property(expression, (text) => {
      const parsed = parseFormula(text);
      expect(parsed).not.toBeNull();
      expect(parseFormula(printFormula(parsed!, { reference, text: (value) => value }))).toEqual(parsed);
    }),
    { seed: 2018 },
  );
});
