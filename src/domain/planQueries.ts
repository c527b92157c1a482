import type { Aggregation, Indicator, Period, ReviewPlan, Unit } from "./plan";
import { blocCode } from "./plan";

export function findIndicator(plan: ReviewPlan, code: string): Indicator | undefined {
  return plan.indicators.find((indicator) => indicator.code === code);
}

export function findUnit(plan: ReviewPlan, code: string): Unit | undefined {
  return plan.units.find((unit) => unit.code === code);
}

/** The baseline period; the plan's rules guarantee exactly one. */
export function baselinePeriod(plan: ReviewPlan): Period {
  const period = plan.periods.find(({ status }) => status === "baseline");
  if (period === undefined) throw new Error(`Plan ${plan.id} has no baseline period`);
  return period;
}

/** The whole-year periods after the baseline, in time order: the columns in which a target is judged. */
export function judgedPeriods(plan: ReviewPlan): readonly Period[] {
  return plan.periods.filter(({ span, status }) => span === "year" && status !== "baseline");
}

/** The whole-year period before `period`'s year, or undefined when the plan has no such column. */
export function previousYearPeriod(plan: ReviewPlan, period: Period): Period | undefined {
  return plan.periods.filter(({ span, year }) => span === "year" && year < period.year).at(-1);
}

/** The indicators whose values a formula row computes from, in the order they are shown. */
export function partsOf(aggregation: Aggregation): readonly string[] {
  switch (aggregation.method) {
    case "ratio":
    case "quotient":
      return [aggregation.numerator, aggregation.denominator];
    case "weightedMean":
      return [aggregation.weight];
    case "growth":
      return [aggregation.of];
    case "sum":
    case "mean":
    case "min":
    case "max":
      return aggregation.of === null ? [] : [aggregation.of];
    case "count":
    case "share":
      return [aggregation.of];
    case "blocOnly":
    case "none":
      return [];
  }
}

/** True when a unit's cell of this row is a formula over other rows, not typed. */
export function isFormulaRow(indicator: Indicator): boolean {
  return ["ratio", "quotient", "growth"].includes(indicator.aggregation.method);
}

/** True when the row is computed for the Khối only, from another row of the units. */
export function isDerivedForBloc({ aggregation }: Indicator): boolean {
  if (aggregation.method === "count" || aggregation.method === "share") return true;
  return "of" in aggregation && aggregation.of !== null && aggregation.method !== "growth";
}

/**
 * The rows on the form of one unit, in plan order; `bloc` gives the rows only the Khối fills.
 * A unit's own list is widened by the parts its ratios and means are computed from.
 */
export function askedIndicators(plan: ReviewPlan, unitCode: string): readonly Indicator[] {
  if (unitCode === blocCode) return plan.indicators.filter(({ aggregation }) => aggregation.method === "blocOnly");
  const askable = plan.indicators.filter((indicator) => indicator.aggregation.method !== "blocOnly" && !isDerivedForBloc(indicator));
  const listed = findUnit(plan, unitCode)?.indicators ?? null;
  if (listed === null) return askable;
  const wanted = new Set(listed);
  for (const code of wanted) {
    const indicator = findIndicator(plan, code);
    // A set iterates over what is added to it meanwhile, so that parts of parts are wanted too.
    if (indicator !== undefined) for (const part of partsOf(indicator.aggregation)) wanted.add(part);
  }
  return askable.filter(({ code }) => wanted.has(code));
}

export function isAskedIn(indicator: Indicator, period: Period): boolean {
  return !indicator.notAskedIn.includes(period.id);
}

/** True when the definition of the row, or of the row it is derived from, changed between the two years: nothing is compared across. */
export function isBrokenBetween(plan: Pick<ReviewPlan, "indicators">, { breakAfter, aggregation }: Indicator, from: number, to: number): boolean {
  const source = "of" in aggregation && aggregation.of !== null ? plan.indicators.find(({ code }) => code === aggregation.of) : undefined;
  return [breakAfter, source?.breakAfter ?? null].some((year) => year !== null && from <= year && year < to);
}

/** True when the unit owes figures for that year: on the roster, not exempt, active. */
export function isActiveIn(unit: Unit, year: number): boolean {
  return !unit.exempt && (unit.activeFrom === null || unit.activeFrom <= year) && (unit.activeTo === null || year <= unit.activeTo);
}

const romanDigits: readonly (readonly [value: number, digit: string])[] = [[10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];

function romanNumber(value: number): string {
  const digit = romanDigits.find(([least]) => least <= value);
  return digit === undefined ? "" : digit[1] + romanNumber(value - digit[0]);
}

/** Id of the open section for a unit's own indicators: the plan's last section if no row stands in it, else the next Roman number. */
export function ownSectionId({ sections, indicators }: Pick<ReviewPlan, "sections" | "indicators">): string {
  const last = sections.at(-1);
  const isOpen = last !== undefined && !indicators.some(({ section }) => section === last.id);
  return isOpen ? last.id : romanNumber(sections.length + 1);
}
