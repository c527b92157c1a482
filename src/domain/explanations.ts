import type { DecisionStatus, Explanation } from "./decisions";
import { explanationKey } from "./decisions";
import type { FactIndex } from "./factIndex";
import type { Finding } from "./findings";

/** An explanation with the finding it answers; "waiting": the finding is not there (any more). */
export interface SettledExplanation {
  readonly explanation: Explanation;
  readonly status: DecisionStatus;
  readonly finding: Finding | null;
  /** The figure as it is now. */
  readonly value: number | null;
}

/** Matches explanations with findings: one speaks of a finding at a figure, and holds as long as the figure is the explained one. */
export function settleExplanations(findings: readonly Finding[], explanations: readonly Explanation[], index: FactIndex): readonly SettledExplanation[] {
  if (explanations.length === 0) return [];
  const byKey = new Map(
    findings.flatMap((finding) => {
      const { unit, indicator, column } = finding.place;
      return unit === null ? [] : [[explanationKey({ unit, code: finding.code, indicator, column }), finding] as const];
    }),
  );
  return explanations.map((explanation): SettledExplanation => {
    const { unit, indicator, column } = explanation;
    const finding = byKey.get(explanationKey(explanation)) ?? null;
    const value = indicator === null || column === null ? null : (index.get(unit, indicator, column)?.value ?? null);
    const status = finding === null ? "waiting" : value === explanation.value ? "applied" : "reopened";
    return { explanation, status, finding, value };
  });
}
