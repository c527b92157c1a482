/** Figures published by provinces and ministries, recomputed by the domain. */
import type { Assessment } from "../../src/domain/assess";
import { consolidate } from "../../src/domain/consolidate";
import { roundHalfAway } from "../../src/domain/decimal";
import { noDecisions } from "../../src/domain/decisions";
import type { Indicator, Target } from "../../src/domain/plan";
import { describeVerdict } from "../../src/messages/describeVerdict";
import { filesAlone } from "./consolidating";
import { annual, sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { fact, submission } from "./sampleSubmission";

/** Totals and assessments of a plan in which each unit gives its figures by "code column". */
function merge(indicators: readonly Indicator[], figures: readonly Readonly<Record<string, number>>[]) {
  const units = figures.map((_, index) => sampleUnit(`DV${index + 1}`));
  const plan = samplePlan(indicators, units);
  const submissions = figures.map((row, index) => {
    const { code } = units[index]!;
    return submission(code, Object.entries(row).map(([key, value]) => { const [indicator = "", column = ""] = key.split(" "); return fact(code, indicator, column, value); }));
  });
  const result = consolidate({ plan, ...filesAlone, submissions, decisions: noDecisions });
  return {
    total: (indicator: string, column: string, decimals = 2): number => roundHalfAway(result.totals.find((row) => row.indicator === indicator && row.column === column)!.value!, decimals),
    assessment: (indicator: string, column: string): Assessment => result.assessments.find((row) => row.scope === "bloc" && row.indicator === indicator && row.column === column)!,
  };
}

const ratio = (code: string, numerator: string, denominator: string, target: Target | null = null): Indicator =>
  sampleIndicator({ code, nature: "ratio", measure: "%", decimals: 2, target, aggregation: { method: "ratio", numerator, denominator, denominatorAt: "same" } });

test("1. Cần Thơ 2016: shares are of the 701 organisations that were rated, not of all 709; exemplary ones are a share of the best level", () => {
  const levels = ["Yếu kém", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Trong sạch, vững mạnh"];
  const published = [2, 43, 217, 439];
  const rating = sampleIndicator({ code: "XL", nature: "ordinal", levels, aggregation: { method: "none" } });
  const shares = levels.map((_, level) => sampleIndicator({ code: `S${level}`, nature: "ratio", measure: "%", decimals: 2, aggregation: { method: "share", of: "XL", bound: { comparator: "between", low: level, high: level } } }));
  const counts = levels.map((_, level) => sampleIndicator({ code: `C${level}`, aggregation: { method: "count", of: "XL", bound: { comparator: "between", low: level, high: level } } }));
  const rated = published.flatMap((count, level) => Array.from({ length: count }, () => ({ "XL 2016": level })));
  const { total } = merge([rating, ...shares, ...counts], [...rated, ...Array.from({ length: 8 }, () => ({}))]);
  expect(levels.map((_, level) => [total(`C${level}`, "2016"), total(`S${level}`, "2016")])).toEqual([[2, 0.29], [43, 6.13], [217, 30.96], [439, 62.62]]);
  const exemplary = merge([sampleIndicator({ code: "A" }), sampleIndicator({ code: "B" }), ratio("R", "A", "B")], [{ "A 2016": 107, "B 2016": 439 }]);
  expect(exemplary.total("R", "2016")).toBe(24.37);
});

test("2. Tiền Giang, first half of 2017: growth of revenue and profit; 80 of 75 new members", () => {
  const levels = ["DT", "LN"].map((code) => sampleIndicator({ code, decimals: 3 }));
  const growths = ["DT", "LN"].map((code) => sampleIndicator({ code: `T${code}`, nature: "ratio", measure: "%", decimals: 2, aggregation: { method: "growth", of: code } }));
  const { total } = merge([...levels, ...growths], [{ "DT 2016": 15915.77, "DT 2017": 17580.558, "LN 2016": 738.19, "LN 2017": 796.431 }]);
  expect([total("TDT", "2017"), total("TLN", "2017")]).toEqual([10.46, 7.89]);
  const members = merge([sampleIndicator({ code: "KN", target: annual(">=", 75) })], [{ "KN 2017": 80 }]).assessment("KN", "2017");
  expect(members).toMatchObject({ percentOfTarget: expect.closeTo(106.67, 2), verdict: "exceeded" });
});

test("3. Tiền Giang: 1.164 of 600 members is 194 %, 'vượt 94%'", () => {
  const target: Target = { kind: "cumulative", bound: { comparator: ">=", value: 600 }, sample: false };
  const members = merge([sampleIndicator({ code: "KN", target })], [{ "KN 2016": 400, "KN 2017": 400, "KN 2018E": 364 }]).assessment("KN", "2018E");
  expect([members.compared, members.percentOfTarget, describeVerdict(members.verdict!, "cumulative", "vi")]).toEqual([1164, 194, "Hoàn thành trước thời hạn"]);
});

test("4. A province: a ratio is compared in points, amounts in % of the target", () => {
  const indicators = [sampleIndicator({ code: "A", decimals: 1 }), sampleIndicator({ code: "B", decimals: 1 }), ratio("R", "A", "B", annual(">=", 50)), sampleIndicator({ code: "X", target: annual(">=", 6500) }), sampleIndicator({ code: "Y", target: annual(">=", 36875) })];
  const { assessment } = merge(indicators, [{ "A 2017": 832, "B 2017": 1000, "X 2017": 8793, "Y 2017": 45799 }]);
  expect(assessment("R", "2017")).toMatchObject({ percentOfTarget: null, pointsFromTarget: expect.closeTo(33.2, 9) });
  expect([assessment("X", "2017"), assessment("Y", "2017")].map(({ percentOfTarget }) => roundHalfAway(percentOfTarget!, 1))).toEqual([135.3, 124.2]);
});

test("5. Kon Tum: +27 % in three years is 9,00 % a year by arithmetic, 8,29 % compound", () => {
  const grown = (method: "compound" | "arithmetic"): number => {
    const target: Target = { kind: "averageGrowth", method, bound: { comparator: ">=", value: 9 }, sample: false };
    const { compared } = merge([sampleIndicator({ code: "GT", decimals: 2, target })], [{ "GT 2015": 100, "GT 2018E": 127 }]).assessment("GT", "2018E");
    return roundHalfAway(compared!, 2);
  };
  expect([grown("arithmetic"), grown("compound")]).toEqual([9, 8.29]);
});

test("6. Income: 10 million × 100 people and 5 million × 900 people is 5,5, not 7,5", () => {
  const indicators = [sampleIndicator({ code: "LD", nature: "stock" }), sampleIndicator({ code: "TN", nature: "perCapita", decimals: 1, aggregation: { method: "weightedMean", weight: "LD" } })];
  expect(merge(indicators, [{ "LD 2017": 100, "TN 2017": 10 }, { "LD 2017": 900, "TN 2017": 5 }]).total("TN", "2017", 1)).toBe(5.5);
});

test("7. Đồng Nai: 925 of 962 is 96,15 %", () => {
  const indicators = [sampleIndicator({ code: "A" }), sampleIndicator({ code: "B" }), ratio("R", "A", "B")];
  expect(merge(indicators, [{ "A 2017": 900, "B 2017": 930 }, { "A 2017": 25, "B 2017": 32 }]).total("R", "2017")).toBe(96.15);
});

describe("8. National verdicts of 2019", () => {
  const range = (low: number, high: number): Target => ({ kind: "annual", bound: { comparator: "between", low, high }, sample: false });
  const judged = (change: Partial<Indicator>, target: Target, value: number) => merge([sampleIndicator({ code: "X", decimals: 2, target, ...change })], [{ "X 2018E": value }]).assessment("X", "2018E").verdict;
  test.each<[number, Partial<Indicator>, Target, string]>([
    [7.02, {}, range(6.6, 6.8), "Vượt"],
    [2.79, { direction: "down" }, annual("<=", 4), "Vượt"],
    [8.1, {}, range(7, 8), "Vượt"],
    [33.9, {}, range(33, 34), "Đạt"],
    [61.5, {}, range(60, 62), "Đạt"],
    [27.5, {}, annual(">=", 27), "Vượt"],
    [89.3, {}, annual(">=", 88.1), "Vượt"],
    [89, {}, annual(">=", 89), "Đạt"],
    [41.85, {}, annual(">=", 41.85), "Đạt"],
    [3.1, { direction: "down" }, annual("<", 4), "Đạt"],
    // Published as "vượt": the one row that needs an override.
    [1.1, { direction: "down" }, range(1, 1.5), "Đạt"],
  ])("%d", (value, change, target, published) => {
    expect(describeVerdict(judged(change, target, value)!, "annual", "vi")).toBe(published);
  });
});
