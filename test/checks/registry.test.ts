import fc from "fast-check";
import type { Fact } from "../../src/domain/facts";
import type { Finding, FindingCode } from "../../src/domain/findings";
import type { Question } from "../../src/domain/questions";
import { runChecks } from "../../src/checks/registry";
import { parsePlan } from "../../src/domain/planSchema";
import { isAskedIn } from "../../src/domain/planQueries";
import shipped from "../../assets/plan-2015-2020.json";
import type { Written } from "./checkSamples";
import { codesAndCells, columns, factAt, formOf, planOf, submissionOf } from "./checkSamples";
import { plausibleFigures } from "./plausibleFigures";
import { sampleUnit } from "../domain/samplePlan";

const form = formOf([
  [{ code: "W", measure: "người", nature: "stock", required: true }, null, 10, 10, 10, 10, 10],
  [{ code: "G", measure: "người", nature: "stock", parent: "W" }, null, 12, 12, 12, 12, 12],
  [{ code: "B", required: true }, null, null, -1, null, 9, 5],
]);
const place = { file: "dv01.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: null, indicator: null, column: null };

test("findings stand in the order of the plan: by row, then column", () => {
  expect(codesAndCells(runChecks(form.plan, submissionOf(form.facts)))).toEqual([
    ["partAboveWhole", "F11"],
    ["partAboveWhole", "G11"],
    ["partAboveWhole", "H11"],
    ["partAboveWhole", "I11"],
    ["partAboveWhole", "J11"],
    ["requiredMissing", "F12"],
    ["negative", "G12"],
    ["requiredMissing", "H12"],
    ["halfAboveYear", "J12"],
  ]);
});

test("a place names file, unit, sheet, cell, row and column", () => {
  const [finding] = runChecks(form.plan, submissionOf(form.facts));
  expect(finding?.place).toEqual({ file: "dv01.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: "F11", indicator: "G", column: "2015" });
});

test.each([
  ["refused", { rejection: "emptyForm" }],
  ["of an unknown unit", { unit: null }],
] as const)("a file %s is not looked at", (_, change) => {
  expect(runChecks(form.plan, submissionOf(form.facts, change))).toEqual([]);
});

test("rows and columns that are missing as a whole, or asked about, are told once", () => {
  const blank = formOf([[{ code: "W", required: true }], [{ code: "B", required: true }], [{ code: "C", required: true }]]);
  const rowMissing: Finding = { code: "rowMissing", place: { ...place, indicator: "W" }, facts: {} };
  const columnMissing: Finding = { code: "columnMissing", place: { ...place, column: "2017" }, facts: { headings: [] } };
  const label: Question = { id: "q", kind: "label", place, facts: { label: "?", values: [], candidates: [{ code: "C", label: "C" }] }, choices: ["C", "none"] };
  const findings = runChecks(blank.plan, submissionOf(blank.facts, { findings: [rowMissing, columnMissing], questions: [label] }));
  expect(codesAndCells(findings)).toEqual([["requiredMissing", "F11"], ["requiredMissing", "G11"], ["requiredMissing", "I11"], ["requiredMissing", "J11"]]);
});

test("a figure confirmed in spite of its scale is not told again as a jump", () => {
  const row = formOf([[{ code: "W", measure: "tỷ đồng" }, null, 100, 100, 100000, 50, 100]]);
  expect(codesAndCells(runChecks(row.plan, submissionOf(row.facts)))).toEqual([["jump", "H10"]]);
  const confirmed: Finding = { code: "scaleSuspected", place: { ...place, cell: "H10", indicator: "W", column: "2017" }, facts: { value: 100000, factor: 1000, isKept: true } };
  expect(codesAndCells(runChecks(row.plan, submissionOf(row.facts, { findings: [confirmed] })))).toEqual([]);
});

describe("years in which the unit was not there", () => {
  const plan = { ...form.plan, units: [sampleUnit("DV01", { activeFrom: 2017 })] };

  test("are not asked; what stands in them is told once a column, since it does not count", () => {
    const findings = runChecks(plan, submissionOf(form.facts));
    expect(codesAndCells(findings).map(([, cell]) => cell)).toEqual(["F10", "G10", "H11", "I11", "J11", "H12", "J12"]);
    expect(findings.slice(0, 2).map(({ code, facts }) => [code, facts])).toEqual([["yearNotAsked", { figures: 2 }], ["yearNotAsked", { figures: 3 }]]);
  });

  test("say nothing where they are blank", () => {
    const later = form.facts.filter(({ column }) => column !== "2015" && column !== "2016");
    expect(codesAndCells(runChecks(plan, submissionOf(later))).map(([, cell]) => cell)).toEqual(["H11", "I11", "J11", "H12", "J12"]);
  });
});

const written = fc.oneof(fc.integer({ min: -3, max: 120 }), fc.constantFrom<Written>(null, "x", "…", "#REF!"));
const cellsOf = (count: number): fc.Arbitrary<Written[]> => fc.array(written, { minLength: count, maxLength: count });
const manyRules = formOf([
  [{ code: "W", measure: "người", nature: "stock", required: true }],
  [{ code: "G", measure: "người", nature: "stock", parent: "W" }],
  [{ code: "R", measure: "%", nature: "ratio", aggregation: { method: "ratio", numerator: "G", denominator: "W", denominatorAt: "same" } }],
  [{ code: "B", required: true }],
  [{ code: "T", measure: "%", nature: "ratio", aggregation: { method: "growth", of: "B" } }],
], [{ unit: "DV01", indicator: "B", bound: { comparator: ">=", value: 5 }, baseline: null }]);
const rows = manyRules.plan.indicators;
const factsOf = (cells: readonly Written[]): Fact[] =>
  rows.flatMap(({ code }, row) => columns.map((_, position) => factAt(code, row, position, cells[row * columns.length + position] ?? null)));
/** Codes that speak of something left out. */
const aboutAbsence: ReadonlySet<FindingCode> = new Set(["requiredMissing", "ratioWithoutParts", "estimateMissing"]);
/** Codes that hold the years of a row, or the rows of a column, against each other: with fewer of them others stand out. */
const aboutTheOthers: ReadonlySet<FindingCode> = new Set(["jump", "sameAsPreviousYear", "tooGood", "secondHalfImplausible"]);

test("blanking cells never makes a value wrong that was not wrong before", () => {
  fc.assert(
    fc.property(cellsOf(rows.length * columns.length), fc.array(fc.boolean(), { minLength: rows.length * columns.length, maxLength: rows.length * columns.length }), (cells, blanked) => {
      const before = runChecks(manyRules.plan, submissionOf(factsOf(cells)));
      const after = runChecks(manyRules.plan, submissionOf(factsOf(cells.map((cell, index) => (blanked[index] === true ? null : cell)))));
      // A ratio above 100 that its parts explained stands for itself once a part is gone: the same cell was told before.
      const told = new Set(before.map(({ code, place: { cell } }) => `${code === "numeratorAboveDenominator" ? "valueOutOfRange" : code} ${cell}`));
      for (const { code, place: { cell } } of after) if (!aboutAbsence.has(code) && !aboutTheOthers.has(code)) expect([...told]).toContain(`${code === "numeratorAboveDenominator" ? "valueOutOfRange" : code} ${cell}`);
    }),
    { seed: 2018, numRuns: 300 },
  );
});

test("the order of the facts does not matter", () => {
  fc.assert(
    fc.property(cellsOf(rows.length * columns.length).chain((cells) => fc.tuple(fc.constant(factsOf(cells)), fc.shuffledSubarray(factsOf(cells), { minLength: cells.length }))), ([facts, shuffled]) => {
      expect(runChecks(manyRules.plan, submissionOf(shuffled))).toEqual(runChecks(manyRules.plan, submissionOf(facts)));
    }),
    { seed: 2018, numRuns: 100 },
  );
});

test("plausible figures in the shipped catalogue raise nothing", () => {
  const parsed = parsePlan(shipped);
  if ("faults" in parsed) throw new Error("the shipped plan is refused");
  const { indicators } = planOf(parsed.plan.indicators);
  const plan = { ...parsed.plan, units: [sampleUnit("DV01")], assignments: [] };
  const facts = indicators.flatMap(({ code }, row) => [factAt(code, row, 0, null), ...plan.periods.map((_, position) => factAt(code, row, position + 1, plausibleFigures[code]?.[position] ?? null))]);
  const asked = facts.filter(({ indicator, column }) => column === "target" || indicators.some((row) => row.code === indicator && plan.periods.some((period) => period.id === column && isAskedIn(row, period))));
  expect(codesAndCells(runChecks(plan, submissionOf(asked)))).toEqual([]);
});
