import { shownBlocAssessments } from "../../domain/attainment";
import type { TargetKind } from "../../domain/plan";
import { findIndicator } from "../../domain/planQueries";
import type { Verdict } from "../../domain/verdict";
import { formatNumber } from "../../messages/formatNumber";
import type { Language } from "../../messages/language";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { signed } from "./totalEntries";

/** One bar: a row of the Khối against its target. */
export interface AttainmentBar {
  readonly code: string;
  readonly label: string;
  /** In percent of the target, or points from it. */
  readonly value: number;
  /** The number as printed. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly kind: TargetKind | null;
}

const decimals = 1;
/** A bar beyond this many times the middle one is cut off, so that the others can still be told apart. */
const longestBar = 4;

/** Rows that are compared in percent of their target, and those that are compared in points. */
export function attainmentBars({ plan, assessments }: Pick<Campaign, "plan" | "assessments">, language: Language): { readonly percent: readonly AttainmentBar[]; readonly points: readonly AttainmentBar[] } {
  const words = consolidateWords(language).charts;
  const bars = shownBlocAssessments(plan, assessments).flatMap(({ indicator: code, verdict, percentOfTarget, pointsFromTarget }) => {
    const indicator = findIndicator(plan, code);
    const value = percentOfTarget ?? pointsFromTarget;
    if (indicator === undefined || verdict === null || value === null) return [];
    const isPercent = percentOfTarget !== null;
    const inPoints = indicator.nature === "ratio" || indicator.target?.kind === "averageGrowth";
    const text = isPercent ? `${formatNumber(value, decimals, language)}%` : inPoints ? words.pointsOf(signed(value, decimals, language)) : `${signed(value, indicator.decimals, language)} ${indicator.measure}`.trim();
    return [{ isPercent, bar: { code, label: indicator.label, value, text, verdict, kind: indicator.target?.kind ?? null } }];
  });
  return { percent: bars.filter(({ isPercent }) => isPercent).map(({ bar }) => bar), points: bars.filter(({ isPercent }) => !isPercent).map(({ bar }) => bar) };
}

/** What the full width of a bar stands for: the longest bar, unless it would dwarf the others. */
export function barScale(bars: readonly AttainmentBar[]): number {
  const sizes = bars.map(({ value }) => Math.abs(value)).sort((left, right) => left - right);
  const longest = sizes.at(-1) ?? 0;
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return middle === 0 ? longest || 1 : Math.min(longest, longestBar * middle);
}
