import type { Correction, DecisionStatus } from "./decisions";
import { holds } from "./decisions";
import { evaluate } from "./evaluate";
import { indexFacts } from "./factIndex";
import type { Fact } from "./facts";
import { factKey } from "./facts";
import type { ReviewPlan } from "./plan";
import { findIndicator } from "./planQueries";
import type { FormFigure } from "./rowFormula";
import { formulaParts, rowFormula } from "./rowFormula";

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

/** A formula row's figure computed from the figures of its parts; as it is where they are not numbers. */
function computedAnew(plan: ReviewPlan, figure: Fact, changed: ReadonlySet<string>, valueOf: (part: FormFigure) => number | null): Fact {
  const indicator = findIndicator(plan, figure.indicator);
  const period = plan.periods.find(({ id }) => id === figure.column);
  const parts = indicator === undefined || period === undefined ? null : formulaParts(plan, indicator, period);
  if (indicator === undefined || period === undefined || parts === null) return figure;
  const isTouched = parts.some((part) => changed.has(factKey(figure.unit, part.indicator, part.period)));
  if (!isTouched || parts.some((part) => valueOf(part) === null)) return figure;
  const value = evaluate(rowFormula(plan, indicator, period), valueOf);
  return typeof value === "number" ? { ...figure, state: "number", value, text: null } : { ...figure, state: "blank", value: null, text: null };
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
  const units = new Set([...applied.keys()].map(({ unit }) => unit));
  const changed = new Set([...applied.keys()].map(({ unit, indicator, column }) => factKey(unit, indicator, column)));
  const index = indexFacts(corrected.filter(({ unit }) => units.has(unit)));
  return corrected.map((figure) =>
    units.has(figure.unit) ? computedAnew(plan, figure, changed, (part) => index.get(figure.unit, part.indicator, part.period)?.value ?? null) : figure,
  );
}
