import { shownBlocAssessments } from "../../domain/attainment";
import type { Verdict } from "../../domain/verdict";
import { describeVerdict } from "../../messages/describeVerdict";
import { formatNumber } from "../../messages/formatNumber";
import type { Language } from "../../messages/language";
import { consolidateWords } from "../../messages/pane/consolidate";
import { findIndicator } from "../../domain/planQueries";
import type { Campaign } from "../../workflows/session/paneSession";
import { signed } from "./totalEntries";

/** One bar: a row of the Khối against its target. */
export interface AttainmentBar {
  readonly label: string;
  /** In percent of the target, or points from it. */
  readonly value: number;
  /** The number as printed, and the verdict in words. */
  readonly text: string;
  readonly verdict: Verdict;
}

const decimals = 1;

/** Rows that are compared in percent of their target, and those that are compared in points. */
export function attainmentBars({ plan, assessments }: Pick<Campaign, "plan" | "assessments">, language: Language): { readonly percent: readonly AttainmentBar[]; readonly points: readonly AttainmentBar[] } {
  const words = consolidateWords(language).charts;
  const bars = shownBlocAssessments(plan, assessments).flatMap(({ indicator: code, verdict, percentOfTarget, pointsFromTarget }) => {
    const indicator = findIndicator(plan, code);
    const value = percentOfTarget ?? pointsFromTarget;
    if (indicator === undefined || verdict === null || value === null) return [];
    const isPercent = percentOfTarget !== null;
    const number = isPercent ? `${formatNumber(value, decimals, language)}%` : words.pointsOf(signed(value, decimals, language));
    return [{ isPercent, bar: { label: indicator.label, value, text: `${number} · ${describeVerdict(verdict, indicator.target?.kind ?? null, language)}`, verdict } }];
  });
  return { percent: bars.filter(({ isPercent }) => isPercent).map(({ bar }) => bar), points: bars.filter(({ isPercent }) => !isPercent).map(({ bar }) => bar) };
}
