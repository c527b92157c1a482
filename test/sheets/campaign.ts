import fc from "fast-check";
import { consolidate } from "../../src/domain/consolidate";
import type { Consolidation } from "../../src/domain/consolidation";
import type { Fact, FactState } from "../../src/domain/facts";
import type { Indicator, ReviewPlan } from "../../src/domain/plan";
import { blocCode, targetColumn } from "../../src/domain/plan";
import { askedIndicators, isAskedIn } from "../../src/domain/planQueries";
import type { Submission } from "../../src/domain/submission";
import { sampleUnit } from "../domain/samplePlan";
import { filesAlone } from "../domain/consolidating";

/** Also one that SUMIFS would read as a pattern, and none. */
const groups = ["Cụm thi đua số 1", "Cụm *", "Nhà máy \"A~B\"?", null] as const;

/** A plan with `count` units in groups, the last of which is exempt. */
export function withUnits(plan: ReviewPlan, count: number): ReviewPlan {
  const units = Array.from({ length: count }, (_, index) => sampleUnit(`DV${String(index + 1).padStart(3, "0")}`, { responsible: `Ủy viên phụ trách cụm ${(index % 3) + 1}`, group: groups[index % groups.length] ?? null, exempt: index === count - 1 && count > 3 }));
  return { ...plan, units };
}

const states: readonly FactState[] = ["blank", "notApplicable", "pending", "error", "unreadable"];

function factArbitrary(unit: string, indicator: Indicator, column: string): fc.Arbitrary<Fact> {
  const base = { unit, indicator: indicator.code, column, text: null, comparator: null, upper: null, source: { file: `${unit}.xlsx`, sheet: "Phụ biểu", cell: "F14" }, conversion: null };
  const levels = indicator.levels?.length ?? 0;
  const value = levels > 0 ? fc.integer({ min: 0, max: levels - 1 }) : fc.integer({ min: -20, max: 200_000 }).map((cents) => cents / 10 ** indicator.decimals);
  const number = value.map((amount): Fact => ({ ...base, state: "number", value: amount, raw: String(amount), ...(column === targetColumn ? { comparator: ">=" as const } : {}) }));
  const other = fc.constantFrom(...states).map((state): Fact => ({ ...base, state, value: null, raw: state === "blank" ? null : "=1+1" }));
  const words = fc.constant<Fact>({ ...base, state: "text", value: null, text: "+ đã triển khai", raw: "+ đã triển khai" });
  if (indicator.nature === "text") return words;
  return fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: other });
}

/** Submissions with random facts for the first `received` units and the Khối's own form, from a fixed seed. */
export function randomCampaign(plan: ReviewPlan, received: number, seed: number): Consolidation {
  const submissions = [blocCode, ...plan.units.slice(0, received).map(({ code }) => code)].map((unit, index): Submission => {
    const columns = (indicator: Indicator): string[] => [...plan.periods.filter((period) => isAskedIn(indicator, period)).map(({ id }) => id), targetColumn];
    const arbitraries = askedIndicators(plan, unit).flatMap((indicator) => columns(indicator).map((column) => factArbitrary(unit, indicator, column)));
    const [facts = []] = fc.sample(fc.tuple(...arbitraries), { seed: seed + index, numRuns: 1 });
    return { file: `${unit}.xlsx`, contentHash: "0".repeat(64), unit, identifiedBy: "passport", round: 1, rejection: null, facts, findings: [], questions: [], answered: [], explanations: [] };
  });
  return consolidate({ plan, submissions, ...filesAlone });
}
