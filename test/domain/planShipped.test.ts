import shipped from "../../assets/plan-2015-2020.json";
import { askedIndicators } from "../../src/domain/planQueries";
import { parsePlan } from "../../src/domain/planSchema";
import { planToJson } from "../../src/domain/planToJson";

const parsed = parsePlan(shipped);

test("the shipped plan keeps every rule", () => {
  expect(parsed).toEqual({ plan: expect.anything() });
});

if ("plan" in parsed) {
  const { plan } = parsed;

  test("it is the source document's: columns, deadlines, term", () => {
    expect(plan.periods.map(({ id }) => id)).toEqual(["2015", "2016", "2017", "2018H1", "2018E"]);
    expect(plan.deadlines).toEqual({ appendix: "2018-06-09", conference: "2018-06-30", toSuperior: "2018-06-29" });
    expect(plan.term).toEqual({ firstYear: 2016, lastYear: 2020, label: "2015 - 2020" });
  });

  test("every row explains how it is counted, and every target is marked as a sample", () => {
    expect(plan.indicators.filter(({ definition }) => definition === "")).toEqual([]);
    expect(plan.indicators.filter(({ target }) => target?.sample === false)).toEqual([]);
  });

  test("units are not asked what the Khối counts or fills itself", () => {
    const asked = askedIndicators(plan, "DV01").map(({ code }) => code);
    expect(plan.indicators.map(({ code }) => code).filter((code) => !asked.includes(code))).toEqual(["KT04", "XD07", "XD10"]);
  });

  test("its texts are in one spelling", () => {
    expect(JSON.stringify(shipped)).toBe(JSON.stringify(shipped).normalize("NFC"));
    expect(parsePlan(planToJson(plan))).toEqual(parsed);
  });
}
