import { multiplyExactly } from "./decimal";
import type { Fact } from "./facts";
import type { Aggregation, Bound, Indicator, Period, ReviewPlan } from "./plan";
import { baselinePeriod, isAskedIn, isBrokenBetween, previousYearPeriod } from "./planQueries";
import { totalValue } from "./totals";

/**
 * What one unit adds to the Khối's total of one row and period. Every total is made of the two sums:
 * sum (v, 1) · mean (v, 1) · ratio and quotient (numerator, denominator) · weightedMean (v·w, w) ·
 * count and share (1 or 0, 1) · growth (level, previous level).
 */
export interface Contribution {
  readonly numerator: number;
  readonly denominator: number;
}

/** What a contribution says of its own unit: the unit's value of the row. Null where its denominator allows none. */
export function unitValue(aggregation: Aggregation, contribution: Contribution, fact: Fact | undefined): number | null {
  return aggregation.method === "none" ? (fact?.value ?? null) : totalValue(aggregation, [contribution]);
}

/** The fact of one unit for an indicator and column, if the unit's file was asked for it. */
export type FactLookup = (indicator: string, column: string) => Fact | undefined;

/** True when `value` keeps to the bound. */
export function satisfies(value: number, bound: Bound): boolean {
  switch (bound.comparator) {
    case ">=":
      return value >= bound.value;
    case ">":
      return value > bound.value;
    case "<=":
      return value <= bound.value;
    case "<":
      return value < bound.value;
    case "between":
      return bound.low <= value && value <= bound.high;
  }
}

function numberAt(factOf: FactLookup, indicator: string, period: Period | undefined): number | null {
  return period === undefined ? null : (factOf(indicator, period.id)?.value ?? null);
}

function pair(numerator: number | null, denominator: number | null): Contribution | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

/** Level and previous level; none for the baseline, for half-years, and across a change of definition. */
function growthContribution(plan: ReviewPlan, indicator: Indicator, level: string, period: Period, factOf: FactLookup): Contribution | null {
  const previous = previousYearPeriod(plan, period);
  if (period.span !== "year" || period.status === "baseline" || previous === undefined) return null;
  if (isBrokenBetween(plan, indicator, previous.year, period.year)) return null;
  return pair(numberAt(factOf, level, period), numberAt(factOf, level, previous));
}

/** The unit's contribution, or null when it does not count ("a unit counts when" of the plan's contract). */
export function contributionOf(plan: ReviewPlan, indicator: Indicator, period: Period, factOf: FactLookup): Contribution | null {
  if (!isAskedIn(indicator, period)) return null;
  const { aggregation } = indicator;
  switch (aggregation.method) {
    case "sum":
    case "mean":
    case "min":
    case "max":
      return pair(numberAt(factOf, aggregation.of ?? indicator.code, period), 1);
    case "ratio":
    case "quotient": {
      const denominatorPeriod = { same: period, previousYear: previousYearPeriod(plan, period), baseline: baselinePeriod(plan) }[aggregation.denominatorAt];
      return pair(numberAt(factOf, aggregation.numerator, period), numberAt(factOf, aggregation.denominator, denominatorPeriod));
    }
    case "weightedMean": {
      const value = numberAt(factOf, indicator.code, period);
      const weight = numberAt(factOf, aggregation.weight, period);
      return value === null || weight === null ? null : { numerator: multiplyExactly(value, weight), denominator: weight };
    }
    case "count":
    case "share": {
      const value = numberAt(factOf, aggregation.of, period);
      return value === null ? null : { numerator: satisfies(value, aggregation.bound) ? 1 : 0, denominator: 1 };
    }
    case "growth":
      return growthContribution(plan, indicator, aggregation.of, period, factOf);
    case "none": {
      const state = factOf(indicator.code, period.id)?.state;
      return state === "number" || state === "text" ? { numerator: 0, denominator: 1 } : null;
    }
    case "blocOnly":
      return null;
  }
}
