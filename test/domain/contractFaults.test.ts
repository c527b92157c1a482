import { consolidate } from "../../src/domain/consolidate";
import type { Fact } from "../../src/domain/facts";
import type { Indicator, Target } from "../../src/domain/plan";
import type { Submission } from "../../src/domain/submission";
import { sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { filesAlone } from "./consolidating";

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Units with their figures by indicator and column, consolidated. */
function merge(indicators: readonly Indicator[], units: Readonly<Record<string, Figures>>, change: Partial<Submission> = {}) {
  const plan = samplePlan(indicators, Object.keys(units).map((code) => sampleUnit(code)));
  const submissions = Object.entries(units).map(([unit, figures]): Submission => ({
    file: `${unit}.xlsx`, contentHash: "", unit, identifiedBy: "passport", round: 1, rejection: null, findings: [], questions: [], answered: [], explanations: [], ...change,
    facts: Object.entries(figures).flatMap(([indicator, columns]) =>
      Object.entries(columns).map(([column, value]): Fact => ({
        unit, indicator, column, state: "number", value, text: null, comparator: null, upper: null, source: { file: `${unit}.xlsx`, sheet: "S", cell: "A1" }, raw: String(value), conversion: null,
      })),
    ),
  }));
  const result = consolidate({ plan, submissions, ...filesAlone });
  return {
    bloc: (indicator: string, column = "2017") => result.assessments.find((assessment) => assessment.scope === "bloc" && assessment.indicator === indicator && assessment.column === column)!,
    total: (indicator: string, column: string) => result.totals.find((total) => total.indicator === indicator && total.column === column)!,
  };
}

const floor = (value: number): Target => ({ kind: "perUnitFloor", bound: { comparator: ">=", value }, sample: false });

test("compound growth from profit to loss has no value and no verdict but unknown", () => {
  const target: Target = { kind: "averageGrowth", method: "compound", bound: { comparator: ">=", value: 4 }, sample: false };
  const { bloc } = merge([sampleIndicator({ code: "LN", target })], { DV01: { LN: { "2015": 10, "2017": -5 } }, DV02: { LN: { "2015": 10, "2017": -8 } } });
  expect(bloc("LN")).toMatchObject({ compared: null, pointsFromTarget: null, verdict: "unknown" });
});

test("a per-unit floor looks at the value of each unit, not at what it adds to the sum", () => {
  const parts = [sampleIndicator({ code: "N" }), sampleIndicator({ code: "T" })];
  const ratio = sampleIndicator({ code: "R", nature: "ratio", measure: "%", target: floor(20), aggregation: { method: "ratio", numerator: "N", denominator: "T", denominatorAt: "same" } });
  expect(merge([...parts, ratio], { DV01: { N: { "2017": 30 }, T: { "2017": 100 } }, DV02: { N: { "2017": 2 }, T: { "2017": 10 } } }).bloc("R")).toMatchObject({ compared: 20, verdict: "met" });
  const mean = sampleIndicator({ code: "M", target: floor(5), aggregation: { method: "weightedMean", weight: "T" } });
  expect(merge([...parts, mean], { DV01: { M: { "2017": 6 }, T: { "2017": 100 } }, DV02: { M: { "2017": 7 }, T: { "2017": 10 } } }).bloc("M")).toMatchObject({ compared: 6, percentOfTarget: 120 });
  const none = sampleIndicator({ code: "O", target: floor(2), aggregation: { method: "none" } });
  expect(merge([none], { DV01: { O: { "2017": 5 } }, DV02: { O: { "2017": 2 } } }).bloc("O")).toMatchObject({ compared: 2, verdict: "met" });
});

test("an ordinal with a bound is judged", () => {
  const level = sampleIndicator({ code: "L", nature: "ordinal", levels: ["yếu", "khá", "tốt"], aggregation: { method: "max", of: null }, target: { kind: "annual", bound: { comparator: ">=", value: 1 }, sample: false } });
  expect(merge([level], { DV01: { L: { "2017": 2 } } }).bloc("L").verdict).toBe("exceeded");
});

test("nobody is expected where the row a total is derived from is not asked", () => {
  const source = sampleIndicator({ code: "S", notAskedIn: ["2018E"] });
  const share = sampleIndicator({ code: "P", nature: "ratio", measure: "%", aggregation: { method: "share", of: "S", bound: { comparator: ">", value: 0 } } });
  const { total } = merge([source, share], { DV01: { S: { "2017": 1 } } });
  expect(total("P", "2018E")).toMatchObject({ value: null, unitsCounted: 0, unitsExpected: 0, provisional: false });
  expect(total("P", "2017")).toMatchObject({ value: 100, unitsCounted: 1, unitsExpected: 1 });
});

test("growth is against the last whole-year column before, whatever its year", () => {
  const plan = samplePlan([sampleIndicator({ code: "A" }), sampleIndicator({ code: "G", nature: "ratio", measure: "%", aggregation: { method: "growth", of: "A" } })], [sampleUnit("DV01")]);
  const gap = { ...plan, periods: plan.periods.filter(({ id }) => id !== "2016") };
  const facts = [["2015", 100], ["2017", 130]].map(([column, value]): Fact => ({
    unit: "DV01", indicator: "A", column: String(column), state: "number", value: Number(value), text: null, comparator: null, upper: null, source: { file: "a", sheet: "S", cell: "A1" }, raw: "", conversion: null,
  }));
  const { totals } = consolidate({ plan: gap, ...filesAlone, submissions: [{ file: "a", contentHash: "", unit: "DV01", identifiedBy: "passport", round: 1, rejection: null, facts, findings: [], questions: [], answered: [], explanations: [] }] });
  expect(totals.find(({ indicator, column }) => indicator === "G" && column === "2017")!.value).toBeCloseTo(30, 9);
});

test("the highest Lần gửi counts even when its figures equal an older version's", () => {
  const plan = samplePlan([sampleIndicator({ code: "A" })], [sampleUnit("DV01")]);
  const version = (file: string, round: number, value: number): Submission => ({
    file, contentHash: "", unit: "DV01", identifiedBy: "passport", round, rejection: null, findings: [], questions: [], answered: [], explanations: [],
    facts: [{ unit: "DV01", indicator: "A", column: "2017", state: "number", value, text: null, comparator: null, upper: null, source: { file, sheet: "S", cell: "A1" }, raw: "", conversion: null }],
  });
  const result = consolidate({ plan, ...filesAlone, submissions: [version("a", 1, 10), version("b", 2, 20), version("c", 3, 10)] });
  expect(result.files.map(({ file, verdict }) => `${file} ${verdict}`)).toEqual(["a duplicate", "b superseded", "c accepted"]);
  expect(result.totals.find(({ column }) => column === "2017")!.value).toBe(10);
});
