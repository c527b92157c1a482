import { withComputedRows } from "./computedRows";
import type { Correction, DecisionStatus } from "./decisions";
import { holds } from "./decisions";
import type { Fact } from "./facts";
import { factKey } from "./facts";
import type { ReviewPlan } from "./plan";

/** A correction beside the fact it speaks of; no fact where the unit's file does not count. */
export interface SettledCorrection {
  readonly correction: Correction;
  readonly status: DecisionStatus;
  readonly fact: Fact | null;
}

function settle(correction: Correction, fact: Fact | undefined): SettledCorrection {
  if (fact === undefined) return { correction, status: "waiting", fact: null };
  if (!holds(correction.basis, fact.value)) return { correction, status: "reopened", fact };
  return { correction: { ...correction, basis: fact.value }, status: "applied", fact };
}

/** Each correction with what became of it: it holds only as long as the unit's own figure stays what it was. */
export function settleCorrections(facts: readonly Fact[], corrections: readonly Correction[]): readonly SettledCorrection[] {
  if (corrections.length === 0) return [];
  const byKey = new Map(facts.map((fact) => [factKey(fact.unit, fact.indicator, fact.column), fact]));
  return corrections.map((correction) => settle(correction, byKey.get(factKey(correction.unit, correction.indicator, correction.column))));
}

/**
 * The figures that totals and judgements are made of: the facts, with the confirmed figure where a correction applies, and
 * with the rows that the form computes from it. The facts themselves stay as they are.
 */
export function correctedFacts(plan: ReviewPlan, facts: readonly Fact[], settled: readonly SettledCorrection[]): readonly Fact[] {
  const applied = new Map(settled.flatMap(({ correction, status, fact }) => (status === "applied" && fact !== null ? [[fact, correction] as const] : [])));
  if (applied.size === 0) return facts;
  const corrected = facts.map((fact): Fact => {
    const correction = applied.get(fact);
    return correction === undefined ? fact : { ...fact, state: "number", value: correction.value, text: null };
  });
  return withComputedRows(plan, corrected, new Set([...applied.keys()].map(({ unit, indicator, column }) => factKey(unit, indicator, column))));
}
