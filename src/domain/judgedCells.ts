import type { Expression } from "./expression";
import { binary, call, constant, reference } from "./expressions";
import type { Bound, Indicator, Period, ReviewPlan, Target } from "./plan";
import { baselinePeriod, isBrokenBetween, judgedPeriods } from "./planQueries";

/**
 * The cells a judgement speaks of. `paired…` are like for like (over the units that have both the year and 2015);
 * for a unit they are its own cells. `worst` is the poorest unit's value of a per-unit floor.
 */
export type JudgedCell =
  | { readonly role: "value" | "pairedValue" | "pairedBaseline" | "worst"; readonly period: string }
  | { readonly role: "target" | "upper" };

/** One row judged in one column: whose row, by which kind of target. The bound itself stands in the target cells. */
export interface JudgedRow {
  readonly plan: ReviewPlan;
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly period: Period;
  readonly scope: "bloc" | "unit";
}

export const targetCell: JudgedCell = { role: "target" };
export const upperCell: JudgedCell = { role: "upper" };

export function valueCell(period: Period): JudgedCell {
  return { role: "value", period: period.id };
}

export function rounded(expression: Expression<JudgedCell>, decimals: number): Expression<JudgedCell> {
  return call("ROUND", expression, constant(decimals));
}

/** True when the bound is not to be passed; a range is, where lower is better. */
export function isCeiling(bound: Bound, row: JudgedRow): boolean {
  if (bound.comparator === "between") return row.indicator.direction === "down";
  return bound.comparator === "<=" || bound.comparator === "<";
}

/** Whole-year columns after the baseline up to the judged one. */
export function yearsUpTo({ plan, period }: JudgedRow): readonly Period[] {
  return judgedPeriods(plan).filter(({ year }) => year <= period.year);
}

export function yearsElapsed({ plan, period }: JudgedRow): number {
  return period.year - plan.term.firstYear + 1;
}

export function yearsOfTerm({ plan }: JudgedRow): number {
  return plan.term.lastYear - plan.term.firstYear + 1;
}

/**
 * False where the years that a judgement needs cannot be put together: a change of definition lies between them, or the plan
 * has no column for one of them.
 */
export function yearsBelongTogether(row: JudgedRow): boolean {
  const { plan, indicator, period, target } = row;
  const baseline = baselinePeriod(plan);
  switch (target?.kind) {
    case "cumulative":
      return yearsUpTo(row).length === yearsElapsed(row) && !isBrokenBetween(plan, indicator, plan.term.firstYear, period.year);
    case "averageGrowth":
      return !isBrokenBetween(plan, indicator, baseline.year, period.year);
    case "risingEachYear":
      return risingSteps(row).length > 0;
    case "endOfTerm":
    case "annual":
    case "atYear":
    case "perUnitFloor":
    case "qualitative":
    case undefined:
      return true;
  }
}

/** Each year with the one before it, since the baseline, without steps across a change of definition. */
export function risingSteps(row: JudgedRow): readonly (readonly [before: Period, after: Period])[] {
  const { plan, indicator } = row;
  const years = [baselinePeriod(plan), ...yearsUpTo(row)];
  return years.slice(1).flatMap((after, index) => {
    const before = years[index];
    return before === undefined || isBrokenBetween(plan, indicator, before.year, after.year) ? [] : [[before, after] as const];
  });
}

/** The cells that must hold numbers before the row can be judged at all. */
export function requiredCells(row: JudgedRow): readonly JudgedCell[] {
  const { period, target, scope } = row;
  switch (target?.kind) {
    case "cumulative":
      return yearsUpTo(row).map(valueCell);
    case "averageGrowth":
      return [
        { role: "pairedValue", period: period.id },
        { role: "pairedBaseline", period: period.id },
      ];
    case "risingEachYear":
      return [...new Set(risingSteps(row).flat())].map(valueCell);
    case "perUnitFloor":
      return [scope === "bloc" ? { role: "worst", period: period.id } : valueCell(period)];
    case "annual":
    case "atYear":
    case "endOfTerm":
    case "qualitative":
    case undefined:
      return [valueCell(period)];
  }
}

/** Average growth has no value from a base of 0 or below, nor, compounded, to a loss: no root of a negative number. */
export function growthExists({ period, target }: JudgedRow): Expression<JudgedCell> {
  const from = binary(reference<JudgedCell>({ role: "pairedBaseline", period: period.id }), ">", constant<JudgedCell>(0));
  if (target?.kind !== "averageGrowth" || target.method === "arithmetic") return from;
  return call("AND", from, binary(reference<JudgedCell>({ role: "pairedValue", period: period.id }), ">=", constant(0)));
}

/** The quantity held against the target: the value, the sum since 2016, the average growth in %, or the poorest unit's value. */
export function comparedExpression(row: JudgedRow): Expression<JudgedCell> {
  const { plan, period, target } = row;
  const cells = requiredCells(row);
  if (target?.kind === "cumulative") return call("SUM", ...cells.map((cell) => reference(cell)));
  if (target?.kind === "averageGrowth") {
    const growth = binary<JudgedCell>(reference<JudgedCell>({ role: "pairedValue", period: period.id }), "/", reference<JudgedCell>({ role: "pairedBaseline", period: period.id }));
    const years = constant<JudgedCell>(period.year - baselinePeriod(plan).year);
    return target.method === "compound"
      ? binary(constant(100), "*", binary(binary(growth, "^", binary(constant(1), "/", years)), "-", constant(1)))
      : binary(binary(constant(100), "*", binary(growth, "-", constant(1))), "/", years);
  }
  return reference(target?.kind === "perUnitFloor" && row.scope === "bloc" ? { role: "worst", period: period.id } : valueCell(period));
}
