import type { Expression } from "./expression";
import { allNumbers, binary, constant, nothing, reference, when } from "./expressions";
import type { Indicator, Period, ReviewPlan } from "./plan";
import { baselinePeriod, isAskedIn, isBrokenBetween, previousYearPeriod } from "./planQueries";

/** A figure of the same form: another row in some period. */
export interface FormFigure {
  readonly indicator: string;
  readonly period: string;
}

/** The two figures a formula row divides, or null where it has none in this period. */
export function formulaParts(plan: ReviewPlan, indicator: Indicator, period: Period): readonly [FormFigure, FormFigure] | null {
  if (!isAskedIn(indicator, period)) return null;
  const { aggregation } = indicator;
  if (aggregation.method === "growth") {
    const previous = previousYearPeriod(plan, period);
    if (period.span !== "year" || previous === undefined || isBrokenBetween(plan, indicator, previous.year, period.year)) return null;
    return [{ indicator: aggregation.of, period: period.id }, { indicator: aggregation.of, period: previous.id }];
  }
  if (aggregation.method !== "ratio" && aggregation.method !== "quotient") return null;
  const denominatorPeriod = { same: period, previousYear: previousYearPeriod(plan, period), baseline: baselinePeriod(plan) }[aggregation.denominatorAt];
  if (denominatorPeriod === undefined) return null;
  return [{ indicator: aggregation.numerator, period: period.id }, { indicator: aggregation.denominator, period: denominatorPeriod.id }];
}

/** The cell of a formula row on a unit's form: its ratio, quotient or growth; an empty text until both figures are there. */
export function rowFormula(plan: ReviewPlan, indicator: Indicator, period: Period): Expression<FormFigure> {
  const figures = formulaParts(plan, indicator, period);
  if (figures === null) return nothing;
  const [numerator, denominator] = [reference(figures[0]), reference(figures[1])];
  const { aggregation } = indicator;
  const value = ((): Expression<FormFigure> => {
    if (aggregation.method === "growth") return binary(constant(100), "*", binary(binary(numerator, "/", denominator), "-", constant(1)));
    const factor = aggregation.method === "quotient" ? aggregation.factor : 100;
    return factor === 1 ? binary(numerator, "/", denominator) : binary(binary(constant(factor), "*", numerator), "/", denominator);
  })();
  const usable = aggregation.method === "growth" ? binary(denominator, ">", constant(0)) : binary(denominator, "<>", constant(0));
  return when(allNumbers(figures), when(usable, value, nothing), nothing);
}
