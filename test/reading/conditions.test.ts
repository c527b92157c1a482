import type { CellContent } from "../../src/model/grid";
import { cellAddress } from "../../src/model/area";
import type { ConditionResult } from "../../src/model/calculation";
import { createConditions } from "../../src/reading/conditions";

const stored: Readonly<Record<string, CellContent>> = {
  A1: { kind: "number", value: 1 },
  B1: { kind: "number", value: 2 },
  A2: { kind: "number", value: 3 },
  B2: { kind: "text", value: "Đạt" },
  C1: { kind: "uncomputed" },
  D1: { kind: "error", value: "#N/A" },
  E1: { kind: "boolean", value: true },
  "Khác!A1": { kind: "number", value: 7 },
};

function holds(formula: string, down = 0, across = 0): ConditionResult | null {
  const condition = createConditions((sheet, row, column) => (sheet === "Không có" ? undefined : (stored[`${sheet === null ? "" : `${sheet}!`}${cellAddress(row, column)}`] ?? null)));
  return condition(formula, down, across);
}

test.each<[formula: string, down: number, across: number, expected: boolean | null]>([
  ["A1=1", 0, 0, true],
  ["A1=3", 1, 0, true],
  ["A1=2", 0, 1, true],
  ["$A1=2", 0, 1, false],
  ["$A1=3", 1, 1, true],
  ["A$1=2", 1, 1, true],
  ["$B$1=2", 9, 9, true],
  ["SUM(A1:A1)=3", 1, 0, true],
  ["SUM(A$1:A1)=4", 1, 0, true],
  ["COUNTIFS($A$1:$A$2,A1)=1", 1, 0, true],
  ["OR(B2=\"đạt\",B2=\"x\")", 0, 0, true],
  ["A1+1", 0, 0, true],
  ["A1-1", 0, 0, false],
  ["E1", 0, 0, true],
  ["Z9", 0, 0, false],
  ["D1", 0, 0, false],
  ["D1=1", 0, 0, false],
  ["'Khác'!A1=7", 0, 0, true],
  ["B2", 0, 0, null],
  ["C1=1", 0, 0, null],
  ["'Không có'!A1=1", 0, 0, null],
  ["MOD(ROW(),2)=0", 0, 0, null],
  ["A1=", 0, 0, null],
  ["A1=1", -1, 0, null],
  ["A1=1", 0, 20000, null],
  ["SUM(A1:XFD1048576)=0", 0, 0, null],
])("%s, %i down and %i across: %s", (formula, down, across, expected) => {
  expect(holds(formula, down, across)?.holds ?? null).toBe(expected);
});

test("blank cells that a condition looks at are told", () => {
  expect(holds("A1>0")).toEqual({ holds: true, usesBlank: false });
  expect(holds("A9>0")).toEqual({ holds: false, usesBlank: true });
  expect(holds("COUNTIFS(A1:A9,\">0\")=2")).toEqual({ holds: true, usesBlank: true });
});

test("conditions stop looking at cells before they take long", () => {
  let looks = 0;
  const condition = createConditions(() => {
    looks += 1;
    return { kind: "number", value: 1 };
  });
  const results = Array.from({ length: 1000 }, (_, down) => condition("SUM(A1:A9999)>0", down, 0));
  expect(results[0]).toEqual({ holds: true, usesBlank: false });
  expect(results.at(-1)).toBeNull();
  expect(looks).toBeLessThan(1_100_000);
});
