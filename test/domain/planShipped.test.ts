import { askedIndicators } from "../../src/domain/planQueries";
import { parsePlan } from "../../src/domain/planSchema";
import { planToJson } from "../../src/domain/planToJson";
import { shippedPlan, shippedPlanFiles, shippedPlanJson } from "../sheets/shippedPlan";

test("two plans are shipped", () => {
  expect(shippedPlanFiles).toEqual(["plan-2015-2020.json", "plan-2025-2030.json"]);
});

describe.each(shippedPlanFiles)("%s", (file) => {
  const json = shippedPlanJson(file);

  test("keeps every rule", () => {
    expect(parsePlan(json)).toEqual({ plan: expect.anything() });
  });

  test("explains how every row is counted, and marks every target as a sample", () => {
    const plan = shippedPlan(file);
    expect(plan.indicators.filter(({ definition }) => definition === "")).toEqual([]);
    expect(plan.indicators.filter(({ target }) => target?.sample === false)).toEqual([]);
  });

  test("is written in one spelling", () => {
    expect(JSON.stringify(json)).toBe(JSON.stringify(json).normalize("NFC"));
    expect(parsePlan(planToJson(shippedPlan(file)))).toEqual({ plan: shippedPlan(file) });
  });
});

test("2015-2020 is the source document's: columns, deadlines, term", () => {
  const plan = shippedPlan();
  expect(plan.periods.map(({ id }) => id)).toEqual(["2015", "2016", "2017", "2018H1", "2018E"]);
  expect(plan.deadlines).toEqual({ appendix: "2018-06-09", conference: "2018-06-30", toSuperior: "2018-06-29" });
  expect(plan.term).toEqual({ firstYear: 2016, lastYear: 2020, label: "2015 - 2020" });
});

test("2025-2030 has what the first plan has not: every way of merging, every kind of target, every time of a denominator", () => {
  const { indicators } = shippedPlan("plan-2025-2030.json");
  const all = [...indicators, ...shippedPlan().indicators];
  const methods = ["sum", "mean", "min", "max", "ratio", "quotient", "weightedMean", "count", "share", "growth", "blocOnly", "none"];
  const kinds = ["annual", "cumulative", "endOfTerm", "atYear", "averageGrowth", "risingEachYear", "perUnitFloor", "qualitative"];
  expect([...new Set(indicators.map(({ aggregation }) => aggregation.method))].sort()).toEqual([...methods].sort());
  expect([...new Set(indicators.flatMap(({ target }) => target?.kind ?? []))].sort()).toEqual([...kinds].sort());
  expect(new Set(all.flatMap(({ target }) => (target?.kind === "averageGrowth" ? [target.method] : [])))).toEqual(new Set(["compound", "arithmetic"]));
  expect(new Set(indicators.flatMap(({ aggregation }) => ("denominatorAt" in aggregation ? [aggregation.denominatorAt] : [])))).toEqual(new Set(["same", "baseline", "previousYear"]));
  expect(new Set(indicators.flatMap(({ target }) => (target !== null && "bound" in target ? [target.bound.comparator] : [])))).toEqual(new Set([">=", ">", "<=", "<", "between"]));
  expect(indicators.some(({ breakAfter }) => breakAfter === 2026)).toBe(true);
});

test.each([
  ["plan-2015-2020.json", "DV01", ["KT04", "XD07", "XD10"]],
  ["plan-2025-2030.json", "D01", ["KT04", "KT08", "KT09", "XD11", "XD12", "XD14"]],
])("%s: units are not asked what the Khối counts or fills itself", (file, unit, expected) => {
  const plan = shippedPlan(file);
  const asked = askedIndicators(plan, unit).map(({ code }) => code);
  expect(plan.indicators.map(({ code }) => code).filter((code) => !asked.includes(code))).toEqual(expected);
});

test("a unit with a list of its own is also asked what its rows are computed from", () => {
  const asked = askedIndicators(shippedPlan("plan-2025-2030.json"), "S01").map(({ code }) => code);
  expect(asked).toEqual(expect.arrayContaining(["KT12", "KT13", "KT15", "KT16", "XD05", "XD06", "XD07", "DT02"]));
  expect(asked).not.toContain("KT01");
});
