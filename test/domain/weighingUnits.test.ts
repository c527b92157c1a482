import type { Assessment } from "../../src/domain/assess";
import type { Contributions } from "../../src/domain/coverage";
import type { Aggregation, Indicator, Period, Target } from "../../src/domain/plan";
import { weighingUnits } from "../../src/domain/weighingUnits";
import { annual, sampleIndicator, samplePlan } from "./samplePlan";

type Pair = readonly [numerator: number, denominator: number];

const plan = samplePlan([]);
const [, , last2017, , estimate] = plan.periods;
const adds = (pairs: Readonly<Record<string, Pair>>): Contributions => new Map(Object.entries(pairs).map(([unit, [numerator, denominator]]) => [unit, { numerator, denominator }]));

function weigh(change: Partial<Indicator>, now: Readonly<Record<string, Pair>>, before: Readonly<Record<string, Pair>> = {}, own: Readonly<Record<string, Partial<Assessment>>> = {}): unknown {
  const indicator = sampleIndicator({ code: "A", ...change });
  const contributions = (period: Period): Contributions => (period === estimate ? adds(now) : period === last2017 ? adds(before) : new Map());
  const weighing = weighingUnits({ plan, indicator, period: estimate!, contributions, assessmentOf: (unit) => (own[unit] === undefined ? undefined : ({ target: null, compared: null, verdict: null, ...own[unit] } as Assessment)) }, 3);
  return weighing === null ? null : [weighing.basis, ...weighing.units.map(({ unit, figure, share }) => [unit, figure, Number(share.toFixed(3))])];
}

const ratio: Aggregation = { method: "ratio", numerator: "N", denominator: "D", denominatorAt: "same" };
const least80: Target = annual(">=", 80);
const cumulative: Target = { kind: "cumulative", bound: { comparator: ">=", value: 100 }, sample: false };

test("a sum: who is furthest from the target of its own", () => {
  const own = { DV01: { target: 10, compared: 4, verdict: "low" }, DV02: { target: 10, compared: 8, verdict: "behind" }, DV03: { target: 5, compared: 9, verdict: "exceeded" } } as const;
  expect(weigh({ target: cumulative }, { DV01: [4, 1], DV02: [8, 1], DV03: [9, 1] }, {}, own)).toEqual(["ownTarget", ["DV01", 4, 0.75], ["DV02", 8, 0.25]]);
});

test("a sum without own targets: who fell most against the year before; else who is largest", () => {
  expect(weigh({ target: cumulative }, { DV01: [4, 1], DV02: [8, 1] }, { DV01: [10, 1], DV02: [9, 1] })).toEqual(["decline", ["DV01", 4, 0.857], ["DV02", 8, 0.143]]);
  expect(weigh({ target: cumulative }, { DV01: [4, 1], DV02: [8, 1], DV03: [12, 1] })).toEqual(["largest", ["DV03", 12, 0.5], ["DV02", 8, 0.333], ["DV01", 4, 0.167]]);
});

test("a ratio: whose numerator lacks most to the Khối's target, not whose percentage is lowest", () => {
  expect(weigh({ nature: "ratio", aggregation: ratio, target: least80 }, { DV01: [0, 2], DV02: [500, 1000], DV03: [95, 100] })).toEqual(["blocTarget", ["DV02", 50, 0.995], ["DV01", 0, 0.005]]);
});

test("lower is better: who is above", () => {
  expect(weigh({ nature: "ratio", direction: "down", aggregation: ratio, target: annual("<=", 5) }, { DV01: [20, 100], DV02: [1, 100] })).toEqual(["blocTarget", ["DV01", 20, 1]]);
});

test("growth on average: who holds the ratio down below the Khối's own", () => {
  const growing: Target = { kind: "risingEachYear", sample: false };
  expect(weigh({ nature: "ratio", aggregation: ratio, target: growing }, { DV01: [10, 100], DV02: [90, 100] })).toEqual(["blocAverage", ["DV01", 10, 1]]);
});

test("nobody is named where units add nothing", () => {
  expect(weigh({ aggregation: { method: "blocOnly" }, target: cumulative }, {})).toBeNull();
  expect(weigh({ target: cumulative }, {})).toBeNull();
});
