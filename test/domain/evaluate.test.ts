import { evaluate } from "../../src/domain/evaluate";
import type { Expression, Scalar } from "../../src/domain/expression";
import { allNumbers, binary, call, constant, reference, when } from "../../src/domain/expressions";
import { printFormula } from "../../src/sheets/printFormula";

type Cell = string;
const cells: Record<Cell, Scalar> = { A1: 4, A2: null, A3: "x", A4: { error: "#REF!" }, A5: 0, A6: "Đạt" };
const areas: Record<Cell, readonly Scalar[]> = { "B1:B4": [1, "a", null, 2.5], "C1:C4": ["KT01", "KT02", "KT01", "KT01"] };
const area = (name: string): Expression<Cell> => ({ kind: "area", area: name });
const cell = (name: Cell): Expression<Cell> => reference(name);
const compute = (expression: Expression<Cell>): Scalar =>
  evaluate(expression, (name) => cells[name] ?? null, (name) => areas[name] ?? [cells[name] ?? null]);
const print = (expression: Expression<Cell>): string => printFormula(expression, { reference: (name) => name, text: (word) => word });

const cases: [Expression<Cell>, string, Scalar][] = [
  [binary(cell("A1"), "+", cell("A2")), "A1+A2", 4],
  [binary(cell("A1"), "+", cell("A3")), "A1+A3", { error: "#VALUE!" }],
  [binary(cell("A1"), "/", cell("A5")), "A1/A5", { error: "#DIV/0!" }],
  [binary(cell("A2"), "=", constant("")), 'A2=""', true],
  [binary(cell("A2"), "=", constant(0)), "A2=0", true],
  [binary(cell("A3"), ">", constant(1e9)), "A3>1000000000", true],
  [binary(cell("A6"), "=", constant("ĐẠT")), 'A6="ĐẠT"', true],
  [binary(binary(constant(2), "-", constant(3)), "-", constant(4)), "2-3-4", -5],
  [binary(constant(2), "-", binary(constant(3), "-", constant(4))), "2-(3-4)", 3],
  [binary(binary(constant(2), "+", constant(3)), "*", constant(4)), "(2+3)*4", 20],
  [{ kind: "negate", operand: binary(constant(2), "^", constant(2)) }, "-(2^2)", -4],
  [call("SUM", cell("A1"), cell("A3"), area("B1:B4")), "SUM(A1,A3,B1:B4)", 7.5],
  [call("SUM", cell("A1"), cell("A4")), "SUM(A1,A4)", { error: "#REF!" }],
  [call("MIN", area("B1:B4")), "MIN(B1:B4)", 1],
  [call("SUMIFS", area("B1:B4"), area("C1:C4"), constant("KT01")), 'SUMIFS(B1:B4,C1:C4,"KT01")', 3.5],
  [call("COUNTIFS", area("B1:B4"), constant(">1")), 'COUNTIFS(B1:B4,">1")', 1],
  [call("IFERROR", cell("A4"), constant("lỗi")), 'IFERROR(A4,"lỗi")', "lỗi"],
  [when(binary(cell("A1"), ">", constant(3)), constant("có"), constant("không")), 'IF(A1>3,"có","không")', "có"],
  [call("INDEX", area("B1:B4"), constant(4)), "INDEX(B1:B4,4)", 2.5],
  [call("MATCH", constant("KT02"), area("C1:C4"), constant(0)), 'MATCH("KT02",C1:C4,0)', 2],
  [call("ROUND", constant(2.5), constant(0)), "ROUND(2.5,0)", 3],
  [call("TEXT", constant(1234.567), constant("#,##0.0")), 'TEXT(1234.567,"#,##0.0")', "1,234.6"],
  [allNumbers<Cell>(["A1"]), 'COUNTIFS(A1,">-1E+99")=1', true],
  [allNumbers<Cell>(["A1", "A3"]), 'AND(COUNTIFS(A1,">-1E+99")=1,COUNTIFS(A3,">-1E+99")=1)', false],
  [constant('a"b'), '"a""b"', 'a"b'],
];

test.each(cases)("expression %#: printed and computed", (expression, printed, value) => {
  expect(print(expression)).toBe(printed);
  expect(compute(expression)).toEqual(value);
});
