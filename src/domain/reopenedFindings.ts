import type { SettledCorrection } from "./corrections";
import type { Basis } from "./decisions";
import type { SettledExplanation } from "./explanations";
import type { Finding, FindingPlace } from "./findings";
import type { SettledOverride } from "./overrides";
import { judgedQuantity } from "./overrides";
import type { VersionChoice } from "./versions";

export interface SettledDecisions {
  readonly corrections: readonly SettledCorrection[];
  readonly overrides: readonly SettledOverride[];
  readonly explanations: readonly SettledExplanation[];
  readonly choices: ReadonlyMap<string, VersionChoice>;
}

/** A decision on the number as it stands is never put again, so a reopened one has a number, or none, of its own. */
function numberOf(basis: Basis): number | null {
  return basis === "current" ? null : basis;
}

/** One finding for each decision whose number has changed since: it is not applied, and shown to a person. */
export function reopenedFindings({ corrections, overrides, explanations, choices }: SettledDecisions): readonly Finding[] {
  return [
    ...corrections.flatMap(({ correction, status, fact }): Finding[] => {
      if (status !== "reopened" || fact === null) return [];
      const place: FindingPlace = { ...fact.source, unit: fact.unit, indicator: fact.indicator, column: fact.column };
      return [{ code: "correctionReopened", place, facts: { corrected: correction.value, before: numberOf(correction.basis), now: fact.value } }];
    }),
    ...overrides.flatMap(({ override, status, assessment }): Finding[] => {
      if (status !== "reopened" || assessment === null) return [];
      const file = choices.get(override.scope)?.counting?.file ?? null;
      const place: FindingPlace = { file, unit: override.scope, sheet: null, cell: null, indicator: override.indicator, column: assessment.column };
      return [{ code: "overrideReopened", place, facts: { verdict: override.verdict, before: numberOf(override.basis), now: judgedQuantity(assessment) } }];
    }),
    ...explanations.flatMap(({ explanation, status, finding, value }): Finding[] =>
      status !== "reopened" || finding === null ? [] : [{ code: "explanationReopened", place: finding.place, facts: { text: explanation.text, before: explanation.value, now: value } }],
    ),
  ];
}
