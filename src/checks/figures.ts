import { roundHalfAway } from "../domain/decimal";
import type { Indicator, Period } from "../domain/plan";
import { isFormulaRow, isDerivedForBloc } from "../domain/planQueries";
import type { CheckContext } from "./check";

/** How many of the last printed decimal a figure is: 12,5 with one decimal is 125. */
export function printedUnits(value: number, { decimals }: Pick<Indicator, "decimals">): number {
  return Math.round(roundHalfAway(value, decimals) * 10 ** decimals);
}

/** Three printed digits or more: two such figures are hardly equal by chance. */
export function isDistinctive(value: number, indicator: Pick<Indicator, "decimals">): boolean {
  return Math.abs(printedUnits(value, indicator)) >= 100;
}

/** Rows whose figures are amounts that somebody typed: no percentages, levels or texts, and nothing computed from other rows. */
export function isTypedAmount(indicator: Indicator): boolean {
  return ["flow", "stock", "perCapita"].includes(indicator.nature) && !isFormulaRow(indicator) && !isDerivedForBloc(indicator);
}

/** Whole-year columns in time order, the baseline first. */
export function wholeYears({ plan }: Pick<CheckContext, "plan">): readonly Period[] {
  return plan.periods.filter(({ span }) => span === "year");
}

/** The first half of a year and the year itself, where the plan has both. */
export function halfAndYear({ plan }: Pick<CheckContext, "plan">): readonly (readonly [half: Period, year: Period])[] {
  return plan.periods.filter(({ span }) => span === "firstHalf").flatMap((half) => plan.periods.filter(({ span, year }) => span === "year" && year === half.year).map((year) => [half, year] as const));
}
