import type { Contributions } from "../../src/domain/coverage";
import { effectOnTotal, rankFindings, shareOfTotal } from "../../src/domain/findingOrder";
import type { Finding, FindingPlace } from "../../src/domain/findings";

const place = (change: Partial<FindingPlace>): FindingPlace => ({ file: "dv01.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: null, indicator: null, column: null, ...change });
const missing = (cell: string): Finding => ({ code: "requiredMissing", place: place({ cell, indicator: "A", column: "2017" }), facts: {} });
const negative = (cell: string): Finding => ({ code: "negative", place: place({ cell, indicator: "A", column: "2017" }), facts: { value: -1 } });
const decoded: Finding = { code: "textDecoded", place: place({}), facts: { encoding: "VNI" } };
const refused: Finding = { code: "encrypted", place: place({ unit: null, sheet: null }), facts: {} };

const contributions = (numerators: Readonly<Record<string, number>>): Contributions => new Map(Object.entries(numerators).map(([unit, numerator]) => [unit, { numerator, denominator: 1 }]));

test.each([
  ["a third", { DV01: 10, DV02: 20 }, 1 / 3],
  ["losses count by their size", { DV01: -10, DV02: 30 }, 0.25],
  ["alone", { DV01: 5 }, 1],
  ["a unit that adds nothing to the row", { DV02: 5 }, null],
  ["nothing but zeros", { DV01: 0, DV02: 0 }, null],
])("the share of a unit in a total: %s", (_, numerators, share) => {
  expect(shareOfTotal(contributions(numerators), "DV01")).toBe(share);
});

test.each<[string, Partial<FindingPlace>, number | null]>([
  ["the share in its own column", { indicator: "A", column: "2017" }, 0.25],
  ["where the figure does not count, the largest share of the other years", { indicator: "A", column: "2018E" }, 0.5],
  ["a column without totals", { indicator: "A", column: "target" }, null],
  ["a row in which the unit counts nowhere", { indicator: "B", column: "2017" }, null],
  ["a file as a whole", {}, null],
  ["the Khối's own figures", { unit: null, indicator: "A", column: "2017" }, null],
])("effect on the total: %s", (_, change, effect) => {
  const totals: Readonly<Record<string, Contributions>> = { "A 2016": contributions({ DV01: 1, DV02: 1 }), "A 2017": contributions({ DV01: 1, DV02: 3 }), "B 2017": contributions({ DV02: 3 }) };
  const at = (indicator: string, column: string): Contributions => totals[`${indicator} ${column}`] ?? new Map();
  expect(effectOnTotal({ code: "negative", place: place(change), facts: { value: -1 } }, ["2016", "2017", "2018E"], at)).toBe(effect);
});

test("by severity, what is not explained first, then the whole file, then by effect; equal ones as they stood", () => {
  const effects: Readonly<Record<string, number | null>> = { F1: 0.1, F2: 0.9, F3: null, F4: 0.5, F5: 0.1, F6: 0.99 };
  const findings = [decoded, negative("F1"), negative("F4"), negative("F5"), negative("F6"), missing("F3"), missing("F1"), missing("F2"), refused];
  const ranked = rankFindings(findings, ({ place: { cell } }) => effects[cell ?? ""] ?? null, ({ place: { cell } }) => cell === "F6");
  expect(ranked.map(({ code, place: { cell } }) => [code, cell])).toEqual([
    ["encrypted", null], ["requiredMissing", "F2"], ["requiredMissing", "F1"], ["requiredMissing", "F3"],
    ["negative", "F4"], ["negative", "F1"], ["negative", "F5"], ["negative", "F6"], ["textDecoded", null],
  ]);
  expect(findings[0]).toBe(decoded);
});
