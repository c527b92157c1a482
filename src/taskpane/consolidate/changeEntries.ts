import type { ReviewPlan } from "../../domain/plan";
import { blocCode } from "../../domain/plan";
import { findIndicator } from "../../domain/planQueries";
import { factKey } from "../../domain/facts";
import type { ChangeLine } from "../../domain/changeLines";
import type { Language } from "../../messages/language";
import { consolidateWords } from "../../messages/pane/consolidate";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";

/** One line of what changed since the last time, in words. */
export interface ChangeEntry {
  readonly key: string;
  readonly unit: string;
  /** Row and period; empty where a whole unit came or went. */
  readonly figure: string;
  readonly change: string;
  /** What it does to the Khối's figure; empty where that cannot be said. */
  readonly effect: string;
}

function isRate(plan: ReviewPlan, indicator: string): boolean {
  return findIndicator(plan, indicator)?.measure === "%";
}

function entryOf({ plan }: Campaign, line: ChangeLine, language: Language): ChangeEntry {
  const words = consolidateWords(language).changes;
  const nowhere = { file: null, unit: null, sheet: null, cell: null };
  if (line.kind !== "figure") {
    const { unitOf } = subjectOf({ ...nowhere, indicator: null, column: null }, { plan }, language);
    return { key: line.unit, unit: unitOf(line.unit), figure: "", change: words[line.kind](line.figures), effect: "" };
  }
  const { unit, indicator, column, before, after, effectOnTotal } = line.change;
  const { figure, unitOf, amount, amounts, number } = subjectOf({ ...nowhere, indicator, column }, { plan }, language);
  const [earlier, later] = before === null || after === null ? [before, after].map((value) => (value === null ? words.noFigure : amount(value))) : amounts(before, after);
  // A rate that rises from 5% to 6% rises by a point, not by 1%.
  const moved = (by: number): string => (isRate(plan, indicator) ? consolidateWords(language).charts.pointsOf(number(by)) : amount(by));
  return {
    key: JSON.stringify([unit, indicator, column]),
    unit: unitOf(unit),
    figure,
    change: words.figure(earlier ?? "", later ?? ""),
    effect: unit === blocCode || effectOnTotal === null ? "" : effectOnTotal === 0 ? words.noEffect : words.effect(moved(Math.abs(effectOnTotal)), effectOnTotal > 0),
  };
}

/** A unit that came or went changes more than any of its figures; a figure weighs as much as the share of the Khối's total that it moves, a rate by its points. */
function weightOf(plan: ReviewPlan, line: ChangeLine, totals: ReadonlyMap<string, number | null>): number {
  if (line.kind !== "figure") return Number.POSITIVE_INFINITY;
  const { unit, indicator, column, effectOnTotal } = line.change;
  if (unit === blocCode || effectOnTotal === null || effectOnTotal === 0) return 0;
  if (isRate(plan, indicator)) return Math.abs(effectOnTotal) / 100;
  const total = totals.get(factKey("", indicator, column)) ?? 0;
  return total === 0 ? Number.MAX_VALUE : Math.abs(effectOnTotal / total);
}

/** What changed since the last summary, the heaviest first; what weighs the same stays in plan order. */
export function changeEntries(campaign: Campaign, language: Language): readonly ChangeEntry[] {
  const totals = new Map(campaign.totals.map(({ indicator, column, value }) => [factKey("", indicator, column), value]));
  const weighed = campaign.changes.map((line) => ({ line, weight: weightOf(campaign.plan, line, totals) }));
  // Two infinite weights have no difference.
  return [...weighed].sort((left, right) => (left.weight === right.weight ? 0 : right.weight - left.weight)).map(({ line }) => entryOf(campaign, line, language));
}
