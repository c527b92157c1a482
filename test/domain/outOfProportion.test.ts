import { consolidate } from "../../src/domain/consolidate";
import type { Correction } from "../../src/domain/decisions";
import { noDecisions } from "../../src/domain/decisions";
import type { Fact } from "../../src/domain/facts";
import { filesAlone } from "./consolidating";
import { sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { fact, submission } from "./sampleSubmission";

const money = ["KT01", "KT03", "KT05"].map((code) => sampleIndicator({ code, measure: "tỷ đồng" }));
const counts = ["người", "đồng chí", "hợp đồng", "hội đồng"].map((measure, index) => sampleIndicator({ code: `LD0${index + 1}`, measure }));
const income = sampleIndicator({ code: "TN01", measure: "triệu đồng/người/tháng", nature: "perCapita", aggregation: { method: "mean", of: null } });
const periods = ["2015", "2016", "2017", "2018E"];
/** Six units from one person's size to a thousand times of it. */
const sizes = [1, 4, 20, 90, 400, 1000];
const units = sizes.map((_, index) => sampleUnit(`DV0${index + 1}`));
const plan = samplePlan([...money, ...counts, income], units);

type Factor = (unit: string, indicator: string) => number;

function sent(factor: Factor) {
  return sizes.map((size, at) => {
    const unit = units[at]!.code;
    const rows = (row: { readonly code: string }, base: number): readonly Fact[] => periods.map((period, year) => fact(unit, row.code, period, Number((base * factor(unit, row.code) * (1 + year / 20)).toPrecision(6))));
    // Trades differ: one pays four times the taxes of another of its size.
    return submission(unit, [...money.flatMap((row, index) => rows(row, (size * (1 + ((at * 3 + index) % 4))) / (index + 1))), ...counts.flatMap((row) => rows(row, size * 2)), ...rows(income, 6 + at)]);
  });
}

function found(factor: Factor, corrections: readonly Correction[] = []) {
  const { findings } = consolidate({ plan, ...filesAlone, submissions: sent(factor), decisions: { ...noDecisions, corrections } });
  return findings.flatMap((finding) => (finding.code === "outOfProportion" ? [[finding.place.unit, finding.place.indicator, finding.place.column, finding.facts.factor]] : []));
}

describe("a whole row in another measure", () => {
  test("is told, by its last figure, when it is a thousand times what units of that size have", () => {
    expect(found((unit, indicator) => (unit === "DV02" && indicator === "KT05" ? 1000 : 1))).toEqual([["DV02", "KT05", "2018E", 1000]]);
    expect(found((unit, indicator) => (unit === "DV05" && indicator === "KT01" ? 0.001 : 1))).toEqual([["DV05", "KT01", "2018E", 0.001]]);
    expect(found((unit, indicator) => (unit === "DV03" && indicator === "TN01" ? 1000 : 1))).toEqual([["DV03", "TN01", "2018E", 1000]]);
  });
  test("is told of every money row of a file that is written so throughout", () => {
    expect(found((unit, indicator) => (unit === "DV01" && indicator.startsWith("KT") ? 1000 : 1))).toEqual(["KT01", "KT03", "KT05"].map((code) => ["DV01", code, "2018E", 1000]));
  });
  test("is not told of units that are only large, small or of another trade", () => {
    expect(found(() => 1)).toEqual([]);
    expect(found((unit, indicator) => (unit === "DV06" && indicator !== "TN01" ? 1000 : 1))).toEqual([]);
    expect(found((unit, indicator) => (unit === "DV04" && indicator === "KT05" ? 40 : 1))).toEqual([]);
  });
  test("is not told of counts, also of such whose measure is written with the word for đồng", () => {
    for (const { code } of counts) expect(found((unit, indicator) => (unit === "DV02" && indicator === code ? 1000 : 1))).toEqual([]);
  });
  test("is not told where a quarter of the units or more have such rows, or too few have the row at all", () => {
    expect(found((unit, indicator) => (unit < "DV04" && indicator === "KT05" ? 1000 : 1))).toEqual([]);
  });
});
