import type { Consolidation } from "./consolidation";
import type { Contributions, Counting } from "./coverage";
import { askedRowsOf, contributionsOf, expectedUnits } from "./coverage";
import { indexFacts } from "./factIndex";
import { factKey } from "./facts";
import type { Finding, Severity } from "./findings";
import { severityOf } from "./findings";
import type { ReviewPlan } from "./plan";

const severities: readonly Severity[] = ["block", "warn", "note"];

/** How much of the Khối's total a finding touches, from 0 to 1; null where that cannot be said. */
export type EffectOf = (finding: Finding) => number | null;

/** The share of a unit in a row of the Khối: its numerator among all numerators, by size; null when it adds nothing there. */
export function shareOfTotal(contributions: Contributions, unit: string): number | null {
  const own = contributions.get(unit);
  if (own === undefined) return null;
  const whole = [...contributions.values()].reduce((sum, { numerator }) => sum + Math.abs(numerator), 0);
  return whole === 0 ? null : Math.abs(own.numerator) / whole;
}

/**
 * What a finding touches of the Khối's totals. A figure that does not count (blank, an error) is as large as the unit is in
 * the row in the years that do count.
 * `periods`: ids of the columns with totals; `contributions`: what the units add to a row and column.
 */
export function effectOnTotal({ place }: Finding, periods: readonly string[], contributions: (indicator: string, column: string) => Contributions): number | null {
  const { unit, indicator, column } = place;
  if (unit === null || indicator === null || column === null || !periods.includes(column)) return null;
  const share = shareOfTotal(contributions(indicator, column), unit);
  if (share !== null) return share;
  const others = periods.flatMap((period) => shareOfTotal(contributions(indicator, period), unit) ?? []);
  return others.length === 0 ? null : Math.max(...others);
}

/** What concerns a whole file or unit comes before what concerns one figure, however large. */
function weight(finding: Finding, effectOf: EffectOf): number {
  return finding.place.indicator === null ? Number.POSITIVE_INFINITY : (effectOf(finding) ?? -1);
}

/**
 * By severity, then what is not yet explained, then by effect on the Khối's total; equal ones keep their order.
 * `isExplained`: an explanation of the unit holds.
 */
export function rankFindings(findings: readonly Finding[], effectOf: EffectOf, isExplained: (finding: Finding) => boolean): readonly Finding[] {
  const ranked = findings.map((finding) => ({ finding, severity: severities.indexOf(severityOf[finding.code]), explained: isExplained(finding) ? 1 : 0, weight: weight(finding, effectOf) }));
  const heavier = (left: number, right: number): number => (left === right ? 0 : right - left);
  return ranked.sort((left, right) => left.severity - right.severity || left.explained - right.explained || heavier(left.weight, right.weight)).map(({ finding }) => finding);
}

/** A finding as the office goes through them. */
export interface RankedFinding {
  readonly finding: Finding;
  /** Share of the Khối's total that it touches, from 0 to 1. */
  readonly effect: number | null;
  /** What the unit explained, while the figure is the explained one. */
  readonly explanation: string | null;
}

/** What the units add to a row and column of a consolidation; each is gathered once. */
function contributionLookup(plan: ReviewPlan, { figures, leftOut }: Pick<Consolidation, "figures" | "leftOut">): (indicator: string, column: string) => Contributions {
  const counting: Counting = { plan, asked: askedRowsOf(plan), index: indexFacts(figures), leftOut };
  const gathered = new Map<string, Contributions>();
  return (code, column) => {
    const key = factKey("", code, column);
    const known = gathered.get(key);
    if (known !== undefined) return known;
    const indicator = plan.indicators.find((candidate) => candidate.code === code);
    const period = plan.periods.find(({ id }) => id === column);
    const own = indicator === undefined || period === undefined ? new Map() : contributionsOf(counting, indicator, period, expectedUnits(counting, indicator, period));
    gathered.set(key, own);
    return own;
  };
}

/** Every finding of a consolidation in the order of `rankFindings`, with what it touches and its explanation. */
export function rankedFindings(plan: ReviewPlan, consolidation: Consolidation): readonly RankedFinding[] {
  const periods = plan.periods.map(({ id }) => id);
  const contributions = contributionLookup(plan, consolidation);
  const effects = new Map(consolidation.findings.map((finding) => [finding, effectOnTotal(finding, periods, contributions)]));
  const explained = new Map(consolidation.explanations.flatMap(({ status, finding, explanation }) => (status === "applied" && finding !== null ? [[finding, explanation.text] as const] : [])));
  const effectOf: EffectOf = (finding) => effects.get(finding) ?? null;
  return rankFindings(consolidation.findings, effectOf, (finding) => explained.has(finding)).map((finding) => ({ finding, effect: effectOf(finding), explanation: explained.get(finding) ?? null }));
}
