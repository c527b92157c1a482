import type { Override } from "../../domain/decisions";
import { findIndicator } from "../../domain/planQueries";
import { describeVerdict } from "../../messages/describeVerdict";
import type { Language } from "../../messages/language";
import { meanwhileWords } from "../../messages/pane/meanwhileWords";
import type { Subject } from "../../messages/subject";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";

/** What somebody else decided while the last change was made, and which of it gave way; null when nobody did. */
export function describeMeanwhile({ plan, meanwhile }: Pick<Campaign, "plan" | "meanwhile">, language: Language): string | null {
  if (meanwhile === null) return null;
  const words = meanwhileWords(language);
  const subject = (indicator: string | null, column: string | null): Subject => subjectOf({ file: null, unit: null, sheet: null, cell: null, indicator, column }, { plan }, language);
  const verdictOf = ({ indicator, verdict }: Override): string => describeVerdict(verdict, findIndicator(plan, indicator)?.target?.kind ?? null, language);
  const told = (unit: string, { unitOf, figure }: Subject, what: string): string => `${unitOf(unit)}, ${figure}, ${what}`;
  const { answers, corrections, overrides, explanations } = meanwhile.replaced;
  const replaced = [
    ...corrections.map(({ unit, indicator, column, value, confirmedBy }) => told(unit, subject(indicator, column), words.correction(subject(indicator, column).amount(value), confirmedBy))),
    ...overrides.map((override) => told(override.scope, subject(override.indicator, null), words.override(verdictOf(override), override.by))),
    ...explanations.map(({ unit, indicator, column, text }) => told(unit, subject(indicator, column), words.explanation(text))),
  ];
  const sentences = [...(replaced.length > 0 ? [words.replaced(replaced.join("; "))] : []), ...(answers.size > 0 ? [words.askedAgain(answers.size)] : [])];
  return sentences.length > 0 ? sentences.join(" ") : words.bothKept;
}
