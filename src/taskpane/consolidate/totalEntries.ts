import { boundOf } from "../../domain/comparisonExpressions";
import { lowVerdicts } from "../../domain/attainment";
import type { Total } from "../../domain/consolidation";
import type { DecidedAssessment } from "../../domain/overrides";
import type { Bound, Indicator, Section } from "../../domain/plan";
import { blocCode } from "../../domain/plan";
import { baselinePeriod, isAskedIn } from "../../domain/planQueries";
import type { Verdict } from "../../domain/verdict";
import { formatNumber } from "../../messages/formatNumber";
import type { Language } from "../../messages/language";
import { consolidateWords } from "../../messages/pane/consolidate";
import { appendixRows } from "../../model/appendixRows";
import type { Campaign } from "../../workflows/session/paneSession";
import { matches } from "../search";

/** One total of the Khối as the preview shows it. */
export interface TotalEntry {
  readonly indicator: Indicator;
  /** A numerator or denominator, shown below its ratio. */
  readonly isPart: boolean;
  readonly total: Total;
  /** "61/63 đơn vị", or that the figure is the Khối's own. */
  readonly coverage: string;
  /** "Chỉ tiêu tăng bình quân ≥ 4%/năm"; empty without a target that can be judged. */
  readonly target: string;
  /** Change since the baseline year; empty where nothing is compared. */
  readonly growth: string;
  readonly assessment: DecidedAssessment | null;
}

export interface TotalSection {
  readonly section: Section;
  readonly entries: readonly TotalEntry[];
}

export interface TotalFilter {
  readonly search: string;
  readonly onlyLow: boolean;
}

/** How a verdict looks; the word always stands beside it. */
export function verdictTone(verdict: Verdict): "good" | "warn" | "bad" | "quiet" {
  if (verdict === "unknown" || verdict === "manual") return "quiet";
  if (verdict === "behind") return "warn";
  return lowVerdicts.has(verdict) ? "bad" : "good";
}

const signs: Readonly<Record<Exclude<Bound["comparator"], "between">, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };

/** A number with its sign, as changes are told. */
export function signed(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return value > 0 ? `+${text}` : text;
}

/** The bound in the row's measure; growth targets are in percent. */
export function boundText({ target, measure, decimals }: Indicator, language: Language): string {
  const bound = boundOf(target);
  if (bound === null) return "";
  const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : Math.max(1, decimals), language);
  const unit = target?.kind === "averageGrowth" || measure === "%" ? "%" : measure === "" ? "" : ` ${measure}`;
  return bound.comparator === "between" ? `${number(bound.low)} - ${number(bound.high)}${unit}` : `${signs[bound.comparator]} ${number(bound.value)}${unit}`;
}

/** The bound with what it is set for: a target of the whole term never stands beside a year's figure as if it were that year's. */
function targetText(indicator: Indicator, language: Language): string {
  const { target, targetOf } = consolidateWords(language).preview;
  const bound = boundText(indicator, language);
  switch (indicator.target?.kind) {
    case "risingEachYear": return target(targetOf.risingEachYear);
    case "cumulative": return target(targetOf.cumulative(bound));
    case "endOfTerm": return target(targetOf.endOfTerm(bound));
    case "perUnitFloor": return target(targetOf.eachUnit(bound));
    case "averageGrowth": return target(targetOf.growth(bound));
    case "atYear": return target(targetOf.atYear(bound, indicator.target.year));
    case "annual": return target(bound);
    case "qualitative": case undefined: return "";
  }
}

const percentDecimals = 1;

function growthText(assessment: DecidedAssessment | null, baseline: number, language: Language): string {
  if (assessment === null) return "";
  const words = consolidateWords(language).preview;
  const { likeForLikePercent, likeForLikeUnits, percentFromBaseline, pointsFromBaseline } = assessment;
  if (likeForLikePercent !== null) return words.growth(`${signed(likeForLikePercent, percentDecimals, language)}%`, baseline, likeForLikeUnits);
  if (percentFromBaseline !== null) return words.growth(`${signed(percentFromBaseline, percentDecimals, language)}%`, baseline, null);
  return pointsFromBaseline === null ? "" : words.growthPoints(signed(pointsFromBaseline, percentDecimals, language), baseline);
}

/** The totals of one column by section, in the order of the printed table; rows not asked in it are left out. */
export function totalSections(campaign: Campaign, column: string, { search, onlyLow }: TotalFilter, language: Language): readonly TotalSection[] {
  const words = consolidateWords(language).preview;
  const { plan } = campaign;
  const period = plan.periods.find(({ id }) => id === column);
  if (period === undefined) return [];
  const totals = new Map(campaign.totals.filter((total) => total.column === column).map((total) => [total.indicator, total]));
  const assessments = new Map(campaign.assessments.filter(({ scope, column: own }) => scope === blocCode && own === column).map((assessment) => [assessment.indicator, assessment]));
  const baseline = baselinePeriod(plan).year;
  const sections: { readonly section: Section; readonly entries: TotalEntry[] }[] = [];
  for (const row of appendixRows(plan, plan.indicators, null)) {
    if (row.kind === "section") sections.push({ section: row.section, entries: [] });
    if (row.kind !== "indicator" || !isAskedIn(row.indicator, period)) continue;
    const { indicator, role } = row;
    const total = totals.get(indicator.code);
    const assessment = assessments.get(indicator.code) ?? null;
    if (total === undefined || !matches(search, [indicator.label]) || (onlyLow && !lowVerdicts.has(assessment?.verdict ?? null))) continue;
    sections.at(-1)?.entries.push({
      indicator,
      isPart: role === "part",
      total,
      coverage: indicator.aggregation.method === "blocOnly" ? words.ofBloc : words.coverage(total.unitsCounted, total.unitsExpected),
      target: targetText(indicator, language),
      growth: growthText(assessment, baseline, language),
      assessment,
    });
  }
  return sections.filter(({ entries }) => entries.length > 0);
}
