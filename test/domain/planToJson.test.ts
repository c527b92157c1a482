import fc from "fast-check";
import { planForUnit } from "../../src/domain/planForUnit";
import { parsePlan } from "../../src/domain/planSchema";
import { planFingerprint, planToJson } from "../../src/domain/planToJson";
import { planArbitrary } from "./planArbitrary";
import type { LooseJson } from "./planSamples";
import { planOf, rowOf, shippedJson } from "./planSamples";

const fixed = { seed: 2018, numRuns: 60 };

test("a plan that is written and parsed is the same plan", () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      expect(parsePlan(JSON.parse(JSON.stringify(planToJson(plan))))).toEqual({ plan });
    }),
    fixed,
  );
});

test("the random plans hold every way of merging, kind of target, comparator and time of a denominator", () => {
  const plans = fc.sample(planArbitrary, fixed);
  const indicators = plans.flatMap((plan) => plan.indicators);
  const targets = indicators.flatMap(({ target }) => target ?? []);
  const bounds = [...targets.flatMap((target) => ("bound" in target ? [target.bound] : [])), ...plans.flatMap(({ assignments }) => assignments.map(({ bound }) => bound))];
  const different = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
  expect(different(indicators.map(({ aggregation: { method } }) => method))).toEqual(["blocOnly", "count", "growth", "max", "mean", "min", "none", "quotient", "ratio", "share", "sum", "weightedMean"]);
  expect(different(targets.map(({ kind }) => kind))).toEqual(["annual", "atYear", "averageGrowth", "cumulative", "endOfTerm", "perUnitFloor", "qualitative", "risingEachYear"]);
  expect(different(targets.flatMap((target) => (target.kind === "averageGrowth" ? [target.method] : [])))).toEqual(["arithmetic", "compound"]);
  expect(different(bounds.map(({ comparator }) => comparator))).toEqual(["<", "<=", ">", ">=", "between"]);
  expect(different(indicators.flatMap(({ aggregation }) => ("denominatorAt" in aggregation ? [aggregation.denominatorAt] : [])))).toEqual(["baseline", "previousYear", "same"]);
});

test("the plan of one unit's form is a plan, with that unit only", () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      for (const code of [...plan.units.map((unit) => unit.code), "bloc"]) {
        const own = planForUnit(plan, code);
        expect(parsePlan(planToJson(own))).toEqual({ plan: own });
        expect(own.units.map((unit) => unit.code)).toEqual(code === "bloc" ? [] : [code]);
        expect(own.assignments).toEqual(plan.assignments.filter(({ unit }) => unit === code));
      }
    }),
    { seed: 2018, numRuns: 20 },
  );
});

test("the written form of the shipped plan holds what its file says", () => {
  const written = planToJson(planOf(shippedJson())) as LooseJson;
  expect(written.schema).toBe("so-ket/plan@1");
  expect(rowOf(written, "XD03").target).toEqual({ kind: "annual", comparator: "between", value: [3, 4], sample: true });
  expect(rowOf(written, "XD07").aggregation).toEqual({ method: "share", of: "XD08", comparator: ">=", value: 3 });
  expect(rowOf(written, "KT01").target).toEqual({ kind: "averageGrowth", method: "compound", comparator: ">=", value: 4, sample: true });
});

describe("fingerprint", () => {
  const original = planFingerprint(planOf(shippedJson()));

  test("16 hex digits that do not hang on the order or presence of default fields", () => {
    expect(original).toMatch(/^[0-9a-f]{16}$/);
    const json = shippedJson();
    json.settings = { dashMeans: null };
    json.units[0] = Object.fromEntries(Object.entries(json.units[0]).reverse());
    expect(planFingerprint(planOf(json))).toBe(original);
  });

  test.each<[string, (json: LooseJson) => unknown]>([
    ["a target", (json) => (rowOf(json, "KT05").target.value = 7501)],
    ["an alias", (json) => rowOf(json, "KT05").aliases.pop()],
    ["a deadline", (json) => (json.deadlines.appendix = "2018-06-10")],
    ["the order of rows", (json) => json.indicators.reverse()],
  ])("changes with %s", (_, change) => {
    const json = shippedJson();
    change(json);
    expect(planFingerprint(planOf(json))).not.toBe(original);
  });
});
