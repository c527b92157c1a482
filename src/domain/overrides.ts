import type { Assessment } from "./assess";
import type { DecisionStatus, Override } from "./decisions";
import { holds, overrideKey } from "./decisions";
import { verdictPeriod } from "./lastAskedPeriod";
import type { ReviewPlan } from "./plan";
import type { Verdict } from "./verdict";

/** An assessment with the verdict people go by: the override's where one applies, else the suggested one. */
export interface DecidedAssessment extends Assessment {
  /** What the rule says. */
  readonly suggested: Verdict | null;
  readonly override: Override | null;
}

/** An override beside what it speaks of; no assessment where the row is not judged or the unit's file does not count. */
export interface SettledOverride {
  readonly override: Override;
  readonly status: DecisionStatus;
  readonly assessment: Assessment | null;
}

/** The quantity an override is made on: what is held against the target, else the value. */
export function judgedQuantity({ compared, value }: Assessment): number | null {
  return compared ?? value;
}

export function asSuggested(assessment: Assessment): DecidedAssessment {
  return { ...assessment, suggested: assessment.verdict, override: null };
}

/**
 * Puts each override on its row, in the column whose verdict the row shows. An override whose quantity has changed since
 * is not applied but told, and so is one of a row without a verdict.
 */
export function applyOverrides(plan: ReviewPlan, assessments: readonly Assessment[], overrides: readonly Override[]): { readonly assessments: readonly DecidedAssessment[]; readonly settled: readonly SettledOverride[] } {
  if (overrides.length === 0) return { assessments: assessments.map(asSuggested), settled: [] };
  const columns = new Map(plan.indicators.map((indicator) => [indicator.code, verdictPeriod(plan, indicator).id]));
  const lastColumn = verdictPeriod(plan, { notAskedIn: [], target: null }).id;
  const shown = new Map(assessments.filter(({ indicator, column }) => column === (columns.get(indicator) ?? lastColumn)).map((assessment) => [overrideKey(assessment), assessment]));
  const settled = overrides.map((override): SettledOverride => {
    const assessment = shown.get(overrideKey(override));
    if (assessment === undefined || assessment.verdict === null) return { override, status: "waiting", assessment: null };
    const quantity = judgedQuantity(assessment);
    if (!holds(override.basis, quantity)) return { override, status: "reopened", assessment };
    return { override: { ...override, basis: quantity }, status: "applied", assessment };
  });
  const applied = new Map(settled.flatMap(({ override, status, assessment }) => (status === "applied" && assessment !== null ? [[assessment, override] as const] : [])));
  return {
    assessments: assessments.map((assessment) => {
      const override = applied.get(assessment);
      return override === undefined ? asSuggested(assessment) : { ...assessment, verdict: override.verdict, suggested: assessment.verdict, override };
    }),
    settled,
  };
}
