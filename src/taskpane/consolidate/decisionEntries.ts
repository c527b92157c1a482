import type { SettledCorrection } from "../../domain/corrections";
import type { Correction, DecisionStatus, Explanation, Override } from "../../domain/decisions";
import { correctionKey, explanationKey, overrideKey } from "../../domain/decisions";
import type { SettledExplanation } from "../../domain/explanations";
import type { SettledOverride } from "../../domain/overrides";
import { judgedQuantity } from "../../domain/overrides";
import type { Verdict } from "../../domain/verdict";
import { findIndicator } from "../../domain/planQueries";
import { describeVerdict } from "../../messages/describeVerdict";
import type { Language } from "../../messages/language";
import type { DecisionWords } from "../../messages/pane/decisions";
import { decisionWords } from "../../messages/pane/decisions";
import type { Subject } from "../../messages/subject";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";

/** What a decision is, as the session takes it. */
export type Decision = { readonly correction: Correction } | { readonly override: Override } | { readonly explanation: Explanation };

/** A decision as the list shows it. */
export interface DecisionEntry {
  readonly key: string;
  readonly kind: keyof DecisionWords["kind"];
  readonly status: DecisionStatus;
  readonly unit: string;
  readonly figure: string;
  /** What was decided; for one to be decided again, what changed. */
  readonly text: string;
  /** Empty for explanations: their text is the reason. */
  readonly reason: string;
  readonly decision: Decision;
  /** The same decision made on the number of today, with the words of its button; null where there is nothing to decide again. */
  readonly renewed: { readonly decision: Decision; readonly label: string } | null;
}

interface Telling {
  readonly campaign: Campaign;
  readonly language: Language;
  readonly words: DecisionWords;
  readonly today: string;
}

function subjectAt({ campaign, language }: Telling, indicator: string | null, column: string | null): Subject {
  return subjectOf({ file: null, unit: null, sheet: null, cell: null, indicator, column }, campaign, language);
}

function shown(value: number | null | "current", { amount }: Subject, words: DecisionWords): string {
  return typeof value === "number" ? amount(value) : words.noFigure;
}

function correctionEntry(telling: Telling, { correction, status, fact }: SettledCorrection): DecisionEntry {
  const { words, today } = telling;
  const subject = subjectAt(telling, correction.indicator, correction.column);
  const [corrected, now] = [subject.amount(correction.value), shown(fact?.value ?? null, subject, words)];
  const isReopened = status === "reopened" && fact !== null;
  return {
    key: `correction ${correctionKey(correction)}`,
    kind: "correction",
    status,
    unit: subject.unitOf(correction.unit),
    figure: subject.figure,
    text: isReopened ? words.correction.reopened(shown(correction.basis, subject, words), now, corrected) : words.correction.told(now, corrected, correction.confirmedBy),
    reason: correction.reason,
    decision: { correction },
    // Made on the number itself: repeated word for word on the same day, "current" would be taken for the old decision.
    renewed: isReopened ? { decision: { correction: { ...correction, basis: fact.value, at: today } }, label: words.correction.keep(corrected) } : null,
  };
}

function overrideEntry(telling: Telling, { override, status, assessment }: SettledOverride): DecisionEntry {
  const { campaign, words, language, today } = telling;
  const subject = subjectAt(telling, override.indicator, assessment?.column ?? null);
  const kind = findIndicator(campaign.plan, override.indicator)?.target?.kind ?? null;
  const wordOf = (verdict: Verdict): string => describeVerdict(verdict, kind, language);
  const verdict = wordOf(override.verdict);
  const quantity = assessment === null ? null : judgedQuantity(assessment);
  const isReopened = status === "reopened" && assessment !== null;
  const number = (value: Override["basis"]): string => (typeof value === "number" ? subject.number(value) : words.noFigure);
  return {
    key: `override ${overrideKey(override)}`,
    kind: "override",
    status,
    unit: subject.unitOf(override.scope),
    figure: subject.figure,
    text: isReopened ? words.override.reopened(number(override.basis), number(quantity), verdict) : words.override.told(wordOf(assessment?.verdict ?? "unknown"), verdict, override.by),
    reason: override.reason,
    decision: { override },
    renewed: isReopened ? { decision: { override: { ...override, basis: quantity, at: today } }, label: words.override.keep(verdict) } : null,
  };
}

function explanationEntry(telling: Telling, { explanation, status, value }: SettledExplanation): DecisionEntry {
  const { words } = telling;
  const subject = subjectAt(telling, explanation.indicator, explanation.column);
  const isReopened = status === "reopened";
  const told = words.explanation.told(explanation.text);
  return {
    key: `explanation ${explanationKey(explanation)}`,
    kind: "explanation",
    status,
    unit: subject.unitOf(explanation.unit),
    figure: subject.figure,
    text: isReopened ? `${words.explanation.reopened(shown(explanation.value, subject, words), shown(value, subject, words))} ${told}` : told,
    reason: "",
    decision: { explanation },
    renewed: isReopened ? { decision: { explanation: { ...explanation, value } }, label: words.explanation.keep } : null,
  };
}

/** Everything that was decided; what is to be decided again apart, since it is not applied until then. `today` is the office's ISO date. */
export function decisionEntries(campaign: Campaign, today: string, language: Language): { readonly again: readonly DecisionEntry[]; readonly others: readonly DecisionEntry[] } {
  const telling: Telling = { campaign, language, words: decisionWords(language), today };
  const entries = [
    ...campaign.corrections.map((settled) => correctionEntry(telling, settled)),
    ...campaign.overrides.map((settled) => overrideEntry(telling, settled)),
    ...campaign.explanations.map((settled) => explanationEntry(telling, settled)),
  ];
  return { again: entries.filter(({ status }) => status === "reopened"), others: entries.filter(({ status }) => status !== "reopened") };
}
