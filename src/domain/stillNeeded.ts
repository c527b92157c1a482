import { boundOf } from "./comparisonExpressions";
import type { Expression } from "./expression";
import { allNumbers, binary, call, constant, nothing, reference, when } from "./expressions";
import type { JudgedCell, JudgedRow } from "./judgedCells";
import { comparedExpression, growthExists, isCeiling, requiredCells, rounded, targetCell, upperCell, valueCell, yearsBelongTogether, yearsElapsed, yearsOfTerm } from "./judgedCells";
import { baselinePeriod } from "./planQueries";

type Rule = Expression<JudgedCell>;

/** What a figure needed each year is measured in: the row's measure, % of growth, or points of a ratio. */
export type NeededMeasure = "amount" | "percentGrowth" | "points";

export interface Needed {
  readonly expression: Rule;
  readonly measure: NeededMeasure;
}

const notNeeded: Needed = { expression: nothing, measure: "amount" };

function remainingYears({ plan, period }: JudgedRow): number {
  return plan.term.lastYear - period.year;
}

/** The end of the bound that is to be reached, or not to be passed. */
function goalCell(row: JudgedRow): JudgedCell {
  const bound = boundOf(row.target);
  return bound?.comparator === "between" && isCeiling(bound, row) ? upperCell : targetCell;
}

/** Share of the term that has passed, from 0 to 1, for targets of the whole term; null for others. */
export function expectedShare(row: JudgedRow): number | null {
  const isOfTerm = row.target?.kind === "cumulative" || row.target?.kind === "endOfTerm";
  return isOfTerm ? yearsElapsed(row) / yearsOfTerm(row) : null;
}

/** `rule` where the bound and all inputs are numbers and the bound is not reached, as printed; else an empty text. */
function whileUnreached(row: JudgedRow, rule: Rule): Rule {
  const bound = boundOf(row.target);
  if (bound === null || !yearsBelongTogether(row)) return nothing;
  const { decimals } = row.indicator;
  const goal = goalCell(row);
  const operator = bound.comparator === "between" ? (isCeiling(bound, row) ? "<=" : ">=") : bound.comparator;
  const reached = binary(rounded(comparedExpression(row), decimals), operator, rounded(reference(goal), decimals));
  const needed = when(reached, nothing, rule);
  return when(allNumbers([goal, ...requiredCells(row)]), row.target?.kind === "averageGrowth" ? when(growthExists(row), needed, nothing) : needed, nothing);
}

/** What lacks to the bound, above 0; in the row's measure, in points for ratios and growth. Under a ceiling: what is above it. */
export function shortfall(row: JudgedRow): Needed {
  const bound = boundOf(row.target);
  if (bound === null) return notNeeded;
  const goal = reference(goalCell(row));
  const compared = comparedExpression(row);
  const points = row.target?.kind === "averageGrowth" || row.indicator.nature === "ratio";
  return { expression: whileUnreached(row, isCeiling(bound, row) ? binary(compared, "-", goal) : binary(goal, "-", compared)), measure: points ? "points" : "amount" };
}

/** 100 × ((to / from) ^ (1 / years) − 1) where both are above 0. */
function yearlyGrowth(from: Rule, to: Rule, years: number): Rule {
  const growth = binary(constant<JudgedCell>(100), "*", binary(binary(binary(to, "/", from), "^", binary(constant(1), "/", constant(years))), "-", constant(1)));
  return when(call("AND", binary(from, ">", constant(0)), binary(to, ">", constant(0))), growth, nothing);
}

/**
 * For a level at the end of the term that is not reached: the growth still needed in each remaining year, in % (compound),
 * for ratios in points. An empty text when it is reached, unknown, or no year remains.
 */
export function growthStillNeeded(row: JudgedRow): Needed {
  const years = remainingYears(row);
  if (row.target?.kind !== "endOfTerm" || years <= 0) return notNeeded;
  const [value, goal] = [reference(valueCell(row.period)), reference(goalCell(row))];
  if (row.indicator.nature === "ratio") return { expression: whileUnreached(row, binary(binary(goal, "-", value), "/", constant(years))), measure: "points" };
  return { expression: whileUnreached(row, yearlyGrowth(value, goal, years)), measure: "percentGrowth" };
}

/** The average growth of the remaining years that brings the whole term to its average, by the target's own method. */
function growthForAverage(row: JudgedRow, method: "compound" | "arithmetic", years: number): Rule {
  const cell = (role: "pairedValue" | "pairedBaseline"): Rule => reference({ role, period: row.period.id });
  const [now, base] = [cell("pairedValue"), cell("pairedBaseline")];
  const termYears = constant<JudgedCell>(row.plan.term.lastYear - baselinePeriod(row.plan).year);
  const rate = binary(reference(goalCell(row)), "/", constant<JudgedCell>(100));
  if (method === "compound") return yearlyGrowth(now, binary(base, "*", binary(binary(constant(1), "+", rate), "^", termYears)), years);
  const atEnd = binary(base, "*", binary(constant(1), "+", binary(rate, "*", termYears)));
  return when(binary(now, ">", constant(0)), binary(binary(constant(100), "*", binary(binary(atEnd, "/", now), "-", constant(1))), "/", constant(years)), nothing);
}

/** What each remaining year of the term must bring so that the target is still reached; an empty text where it already is. */
export function neededEachYear(row: JudgedRow): Needed {
  const years = remainingYears(row);
  const { target } = row;
  if (target === null || years <= 0) return notNeeded;
  switch (target.kind) {
    case "cumulative":
      return { expression: whileUnreached(row, binary(binary(reference(goalCell(row)), "-", comparedExpression(row)), "/", constant(years))), measure: "amount" };
    case "endOfTerm":
      return growthStillNeeded(row);
    case "averageGrowth":
      return { expression: whileUnreached(row, growthForAverage(row, target.method, years)), measure: "percentGrowth" };
    case "annual":
    case "perUnitFloor":
      return { expression: whileUnreached(row, reference(goalCell(row))), measure: "amount" };
    case "atYear":
    case "risingEachYear":
    case "qualitative":
      return notNeeded;
  }
}
