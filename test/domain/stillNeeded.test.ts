import type { Assessment } from "../../src/domain/assess";
import { assess } from "../../src/domain/assess";
import { boundOf } from "../../src/domain/comparisonExpressions";
import { evaluate } from "../../src/domain/evaluate";
import type { JudgedCell, JudgedRow } from "../../src/domain/judgedCells";
import type { Indicator, Period, Target } from "../../src/domain/plan";
import { growthStillNeeded, neededEachYear, shortfall } from "../../src/domain/stillNeeded";
import { boundNumbers } from "../../src/domain/unitTargets";
import { sampleIndicator, samplePlan } from "./samplePlan";

type Values = Partial<Record<string, number>>;

function rowOf(change: Partial<Indicator>, target: Target, periods: readonly Period[] = samplePlan([]).periods): JudgedRow {
  const indicator = sampleIndicator({ code: "XD01", target, ...change });
  return { plan: { ...samplePlan([indicator]), periods }, indicator, target, period: periods.at(-1)!, scope: "unit" };
}

function numbersOf(target: Target, values: Values) {
  const bound = boundNumbers(boundOf(target));
  return (cell: JudgedCell): number | null => ("period" in cell ? (values[cell.role === "pairedBaseline" ? "2015" : cell.period] ?? null) : bound[cell.role]);
}

function judge(change: Partial<Indicator>, target: Target, values: Values, periods?: readonly Period[]): Assessment {
  const row = rowOf(change, target, periods);
  return assess("DV01", row, numbersOf(target, values), { percent: null, units: null });
}

const cumulative = (comparator: ">=" | "<=", value: number): Target => ({ kind: "cumulative", bound: { comparator, value }, sample: false });
const endOfTerm = (comparator: ">=" | "<=", value: number): Target => ({ kind: "endOfTerm", bound: { comparator, value }, sample: false });
const average = (method: "compound" | "arithmetic", value: number): Target => ({ kind: "averageGrowth", method, bound: { comparator: ">=", value }, sample: false });
const annual = (comparator: ">=" | "<=", value: number): Target => ({ kind: "annual", bound: { comparator, value }, sample: false });
const ratio = { nature: "ratio", measure: "%", decimals: 1 } as const;

test.each<[string, Partial<Indicator>, Target, Values, number | null, number | null, string]>([
  ["a sum of 300 of 500 after three years", {}, cumulative(">=", 500), { "2016": 100, "2017": 100, "2018E": 100 }, 200, 100, "amount"],
  ["a sum that is reached", {}, cumulative(">=", 500), { "2016": 300, "2017": 100, "2018E": 100 }, null, null, "amount"],
  ["a sum with a year missing", {}, cumulative(">=", 500), { "2016": 300, "2018E": 100 }, null, null, "amount"],
  ["a level of 81 towards 121 in two years", {}, endOfTerm(">=", 100), { "2015": 60, "2018E": 81 }, 19, 100 * (Math.sqrt(100 / 81) - 1), "percentGrowth"],
  ["a ratio of 70 % towards 80 %", ratio, endOfTerm(">=", 80), { "2015": 60, "2018E": 70 }, 10, 5, "points"],
  ["a ceiling of 5 from 9", { direction: "down" }, endOfTerm("<=", 4), { "2015": 16, "2018E": 9 }, 5, 100 * (Math.sqrt(4 / 9) - 1), "percentGrowth"],
  ["a level of 0 has no growth", {}, endOfTerm(">=", 10), { "2015": 0, "2018E": 0 }, 10, null, "percentGrowth"],
  ["compound average of 4 % from 3 % a year", {}, average("compound", 4), { "2015": 100, "2018E": 100 * 1.03 ** 3 }, 1, 100 * (Math.sqrt(1.04 ** 5 / 1.03 ** 3) - 1), "percentGrowth"],
  ["arithmetic average of 10 % from 18 % in three years", {}, average("arithmetic", 10), { "2015": 100, "2018E": 118 }, 4, (100 * (150 / 118 - 1)) / 2, "percentGrowth"],
  ["a yearly 80 % at 72 %", ratio, annual(">=", 80), { "2018E": 72 }, 8, 80, "amount"],
])("%s", (_, change, target, values, lacks, each, measure) => {
  const row = rowOf(change, target);
  const value = (rule: ReturnType<typeof shortfall>): number | null => {
    const result = evaluate(rule.expression, numbersOf(target, values));
    return typeof result === "number" ? Number(result.toPrecision(12)) : null;
  };
  const needed = neededEachYear(row);
  const near = (number: number | null): number | null => (number === null ? null : Number(number.toPrecision(12)));
  expect([value(shortfall(row)), value(needed), needed.measure]).toEqual([near(lacks), near(each), measure]);
  expect(judge(change, target, values).growthStillNeeded).toEqual(target.kind === "endOfTerm" ? value(growthStillNeeded(row)) === null ? null : expect.closeTo(each!, 9) : null);
});

test("the share of the term that has passed is told for targets of the whole term", () => {
  expect(judge({}, cumulative(">=", 500), {}).expectedShare).toBe(0.6);
  expect(judge({}, endOfTerm(">=", 500), {}).expectedShare).toBe(0.6);
  expect(judge({}, annual(">=", 500), { "2018E": 1 }).expectedShare).toBeNull();
});

describe("across a change of definition nothing is compared", () => {
  const values = { "2015": 10, "2016": 20, "2017": 30, "2018E": 40 };
  const rising: Target = { kind: "risingEachYear", sample: false };
  test.each<[number, Target, Values, string]>([
    [2017, cumulative(">=", 80), values, "unknown"],
    [2015, cumulative(">=", 80), values, "exceeded"],
    [2016, average("compound", 4), values, "unknown"],
    [2018, average("compound", 4), values, "exceeded"],
    [2017, endOfTerm(">=", 100), values, "unknown"],
    [2017, endOfTerm(">=", 40), values, "met"],
    [2016, rising, { ...values, "2016": 50 }, "met"],
    [2016, rising, { ...values, "2017": 50 }, "notMet"],
    [2017, annual(">=", 40), values, "met"],
  ])("break after %i, %o", (breakAfter, target, figures, verdict) => {
    expect(judge({ breakAfter }, target, figures).verdict).toBe(verdict);
  });
  test("nor a sum with a year that has no column", () => {
    const periods = samplePlan([]).periods.filter(({ id }) => id !== "2017");
    expect(judge({}, cumulative(">=", 50), values, periods)).toMatchObject({ verdict: "unknown", compared: null, percentOfTarget: null });
  });
});

test.each<[Partial<Indicator>, Target, number, boolean]>([
  [{ decimals: 1 }, annual(">=", 100), 99.95, true],
  [{ decimals: 1 }, annual(">=", 100), 99.9, false],
  [{ decimals: 0 }, annual(">=", 50), 50.4, true],
  [{ decimals: 1 }, annual(">=", 50), 50.4, false],
])("rounding decided: %o %o %d", (change, target, value, decided) => {
  expect(judge(change, target, { "2018E": value }).roundingDecided).toBe(decided);
});
