import type { Assessment } from "../../src/domain/assess";
import { assess } from "../../src/domain/assess";
import { boundOf } from "../../src/domain/comparisonExpressions";
import type { Indicator, Target } from "../../src/domain/plan";
import { boundNumbers } from "../../src/domain/unitTargets";
import { annual, sampleIndicator, samplePlan } from "./samplePlan";

type Values = Partial<Record<string, number | null>>;

/** Judges one row in the estimate column of 2018 from its values by period. */
function judge(change: Partial<Indicator>, target: Target, values: Values): Assessment {
  const indicator = sampleIndicator({ code: "XD01", target, ...change });
  const plan = samplePlan([indicator]);
  const period = plan.periods[4]!;
  const bound = boundNumbers(boundOf(target));
  return assess("DV01", { plan, indicator, target, period, scope: "unit" }, (cell) => {
    if (!("period" in cell)) return bound[cell.role];
    return values[cell.role === "pairedBaseline" ? "2015" : cell.period] ?? null;
  }, { percent: null, units: null });
}

const between = (low: number, high: number): Target => ({ kind: "annual", bound: { comparator: "between", low, high }, sample: false });
const cumulative = (comparator: ">=" | ">" | "<=" | "<", value: number): Target => ({ kind: "cumulative", bound: { comparator, value }, sample: false });
const endOfTerm = (comparator: ">=" | "<=", value: number): Target => ({ kind: "endOfTerm", bound: { comparator, value }, sample: false });
const ratio = { nature: "ratio", measure: "%", decimals: 2 } as const;
const oneDecimal = { decimals: 1 } as const;

describe("published verdicts of 2019 (annual, one column)", () => {
  const rows: [string, Partial<Indicator>, Target, number, string][] = [
    ["7,02 in 6,6–6,8", { decimals: 2 }, between(6.6, 6.8), 7.02, "exceeded"],
    ["2,79 against about 4, lower better", { decimals: 2, direction: "down" }, annual("<=", 4), 2.79, "exceeded"],
    ["8,1 in 7–8", oneDecimal, between(7, 8), 8.1, "exceeded"],
    ["33,9 in 33–34", oneDecimal, between(33, 34), 33.9, "met"],
    ["61,5 in 60–62", oneDecimal, between(60, 62), 61.5, "met"],
    ["27,5 against 27", oneDecimal, annual(">=", 27), 27.5, "exceeded"],
    ["89,3 against 88,1", oneDecimal, annual(">=", 88.1), 89.3, "exceeded"],
    ["89 against 89", {}, annual(">=", 89), 89, "met"],
    ["41,85 against 41,85", { decimals: 2 }, annual(">=", 41.85), 41.85, "met"],
    ["3,1 against under 4", { decimals: 1, direction: "down" }, annual("<", 4), 3.1, "met"],
  ];
  test.each(rows)("%s", (_, change, target, value, verdict) => {
    expect(judge(change, target, { "2018E": value }).verdict).toBe(verdict);
  });
});

describe("what is printed is what is judged", () => {
  const rows: [Partial<Indicator>, Target, number, string][] = [
    [{ decimals: 1 }, annual(">=", 100), 99.95, "met"],
    [{ decimals: 1 }, annual(">=", 100), 99.949, "notMet"],
    [{ decimals: 0 }, annual(">", 50), 50.4, "notMet"],
    [{ decimals: 0 }, annual(">", 50), 50.5, "met"],
    [{ decimals: 0, direction: "down" }, annual("<=", 0), 0.4, "met"],
    [{ decimals: 0, direction: "down" }, annual("<", 3), 3, "notMet"],
  ];
  test.each(rows)("case %#", (change, target, value, verdict) => {
    expect(judge(change, target, { "2018E": value }).verdict).toBe(verdict);
  });
});

describe("cumulative targets: 2016, 2017 and the estimate of 2018 against 3 of 5 years", () => {
  const rows: [Target, Values, string, number | null][] = [
    [cumulative(">=", 500), { "2016": 100, "2017": 100, "2018E": 100 }, "onTrack", 300],
    [cumulative(">=", 500), { "2016": 100, "2017": 100, "2018E": 99 }, "behind", 299],
    [cumulative(">=", 500), { "2016": 80, "2017": 80, "2018E": 80 }, "behind", 240],
    [cumulative(">=", 500), { "2016": 80, "2017": 80, "2018E": 79 }, "low", 239],
    [cumulative(">=", 500), { "2016": 200, "2017": 200, "2018E": 100 }, "met", 500],
    [cumulative(">=", 500), { "2016": 200, "2017": 200, "2018E": 101 }, "exceeded", 501],
    [cumulative(">", 500), { "2016": 200, "2017": 200, "2018E": 100 }, "onTrack", 500],
    [cumulative(">=", 500), { "2016": 200, "2018E": 101, "2015": 900 }, "unknown", null],
    [cumulative("<=", 10), { "2016": 2, "2017": 2, "2018E": 2 }, "onTrack", 6],
    [cumulative("<=", 10), { "2016": 3, "2017": 2, "2018E": 2 }, "behind", 7],
    [cumulative("<=", 10), { "2016": 4, "2017": 3, "2018E": 2 }, "low", 9],
    [cumulative("<=", 10), { "2016": 4, "2017": 4, "2018E": 3 }, "notMet", 11],
    [cumulative("<=", 0), { "2016": 0, "2017": 0, "2018E": 0 }, "onTrack", 0],
  ];
  test.each(rows)("case %#", (target, values, verdict, compared) => {
    const direction = target.kind === "cumulative" && target.bound.comparator.startsWith("<") ? "down" : "up";
    const assessment = judge({ direction }, target, values);
    expect([assessment.verdict, assessment.compared]).toEqual([verdict, compared]);
  });
});

describe("levels at the end of the term", () => {
  const rows: [Target, Values, string][] = [
    [endOfTerm(">=", 3500), { "2015": 3000, "2018E": 3300 }, "onTrack"],
    [endOfTerm(">=", 3500), { "2015": 3000, "2018E": 3299 }, "behind"],
    [endOfTerm(">=", 3500), { "2015": 3000, "2018E": 3239 }, "low"],
    [endOfTerm(">=", 3500), { "2015": 3000, "2018E": 3500 }, "met"],
    [endOfTerm(">=", 3500), { "2018E": 3600 }, "exceeded"],
    [endOfTerm(">=", 3500), { "2018E": 3400 }, "unknown"],
    [endOfTerm(">=", 3500), { "2015": 3600, "2018E": 3400 }, "low"],
    [endOfTerm("<=", 10), { "2015": 20, "2018E": 14 }, "onTrack"],
    [endOfTerm("<=", 10), { "2015": 20, "2018E": 10 }, "met"],
    [endOfTerm("<=", 10), { "2015": 9, "2018E": 11 }, "notMet"],
  ];
  test.each(rows)("case %#", (target, values, verdict) => {
    const direction = target.kind === "endOfTerm" && target.bound.comparator === "<=" ? "down" : "up";
    expect(judge({ nature: "stock", direction }, target, values).verdict).toBe(verdict);
  });
});

describe("average growth: +27 % over three years is 9,00 arithmetic and 8,29 compound", () => {
  test.each([
    ["arithmetic", 9, "met"],
    ["compound", 8.29, "notMet"],
  ] as const)("%s", (method, expected, verdict) => {
    const target: Target = { kind: "averageGrowth", method, bound: { comparator: ">=", value: 9 }, sample: false };
    const assessment = judge({ decimals: 2 }, target, { "2015": 100, "2018E": 127 });
    expect(assessment.compared).toBeCloseTo(expected, 2);
    expect([assessment.verdict, assessment.percentOfTarget]).toEqual([verdict, null]);
  });
  test("no growth from a base of 0 or below", () => {
    const target: Target = { kind: "averageGrowth", method: "compound", bound: { comparator: ">=", value: 4 }, sample: false };
    expect(judge({}, target, { "2015": -5, "2018E": 10 })).toMatchObject({ verdict: "unknown", compared: null, pointsFromTarget: null });
  });
});

test("rising each year", () => {
  const target: Target = { kind: "risingEachYear", sample: false };
  expect(judge({}, target, { "2015": 1, "2016": 2, "2017": 3, "2018E": 4 }).verdict).toBe("met");
  expect(judge({}, target, { "2015": 1, "2016": 2, "2017": 2, "2018E": 4 }).verdict).toBe("notMet");
  expect(judge({}, target, { "2016": 2, "2017": 3, "2018E": 4 }).verdict).toBe("unknown");
});

describe("published comparisons", () => {
  test("1.164 of 600 is 194 %, 80 of 75 is 106,67 %, 8.793 of 6.500 is 135,3 %", () => {
    expect(judge({}, annual(">=", 600), { "2018E": 1164 }).percentOfTarget).toBe(194);
    expect(judge({}, annual(">=", 75), { "2018E": 80 }).percentOfTarget).toBeCloseTo(106.67, 2);
    expect(judge({}, annual(">=", 6500), { "2018E": 8793 }).percentOfTarget).toBeCloseTo(135.3, 1);
    expect(judge({}, annual(">=", 36875), { "2018E": 45799 }).percentOfTarget).toBeCloseTo(124.2, 1);
  });
  test("83,2 % against 50 % is +33,2 points, never 166 %", () => {
    const assessment = judge(ratio, annual(">=", 50), { "2018E": 83.2 });
    expect(assessment.percentOfTarget).toBeNull();
    expect(assessment.pointsFromTarget).toBeCloseTo(33.2, 9);
  });
  test("revenue +10,46 % on 15.915,77; a ratio differs from 2015 in points", () => {
    expect(judge({}, annual(">=", 1), { "2015": 15915.77, "2018E": 17580.558 }).percentFromBaseline).toBeCloseTo(10.46, 2);
    expect(judge({}, annual(">=", 1), { "2015": 738.19, "2018E": 796.431 }).percentFromBaseline).toBeCloseTo(7.89, 2);
    expect(judge(ratio, annual(">=", 50), { "2015": 80, "2018E": 83 })).toMatchObject({ percentFromBaseline: null, pointsFromBaseline: 3 });
  });
  test("no percentage from a base that is missing, zero or negative, nor across a break", () => {
    for (const base of [undefined, 0, -3]) {
      expect(judge({}, annual(">=", 1), { ...(base === undefined ? {} : { "2015": base }), "2018E": 5 }).percentFromBaseline).toBeNull();
    }
    expect(judge({ breakAfter: 2017 }, annual(">=", 1), { "2015": 4, "2018E": 5 }).percentFromBaseline).toBeNull();
  });
  test("a range: 0 inside, the distance to the nearer end outside", () => {
    expect(judge(ratio, between(3, 4), { "2018E": 3.5 }).pointsFromTarget).toBe(0);
    expect(judge(ratio, between(3, 4), { "2018E": 2 }).pointsFromTarget).toBe(-1);
    expect(judge(ratio, between(3, 4), { "2018E": 6 }).pointsFromTarget).toBe(2);
  });
});

test("a missing value is unknown, an ordinal is for the committee to judge", () => {
  expect(judge({}, annual(">=", 1), {}).verdict).toBe("unknown");
  expect(judge({ nature: "ordinal" }, { kind: "qualitative", text: "…", sample: false }, { "2018E": 2 }).verdict).toBe("manual");
});
