import type { Expression } from "./expression";
import { allNumbers, binary, call, constant, nothing, reference, when } from "./expressions";
import type { JudgedCell, JudgedRow } from "./judgedCells";
import { comparedExpression, growthExists, requiredCells, targetCell, upperCell, valueCell, yearsBelongTogether } from "./judgedCells";
import type { Bound, Target } from "./plan";
import { baselinePeriod, isBrokenBetween } from "./planQueries";

type Rule = Expression<JudgedCell>;

/** How a row is set beside its target: % of it, a difference (points for ratios and growth), or not at all. */
export type TargetComparison = "percent" | "points" | "none";
/** How a row is set beside 2015: growth in %, points for ratios, or not at all. */
export type BaselineComparison = "percent" | "points" | "none";

/** Words shown instead of a percentage where the base allows none (named here, worded in messages). */
export const baselineRemarks = ["noBaseline", "zeroBaseline", "lossToProfit", "stillLoss"] as const;
export type BaselineRemark = (typeof baselineRemarks)[number];

export function boundOf(target: Target | null): Bound | null {
  return target !== null && "bound" in target ? target.bound : null;
}

/** % of target only for amounts that should grow towards a bound; the sign of the bound is checked in the formula. */
export function targetComparison({ indicator, target }: JudgedRow): TargetComparison {
  const bound = boundOf(target);
  if (bound === null || indicator.nature === "ordinal" || indicator.nature === "text") return "none";
  const isPercent = target?.kind !== "averageGrowth" && indicator.nature !== "ratio" && bound.comparator !== "between" && indicator.direction === "up";
  return isPercent ? "percent" : "points";
}

function withTarget(row: JudgedRow, rule: Rule): Rule {
  if (!yearsBelongTogether(row)) return nothing;
  const cells = boundOf(row.target)?.comparator === "between" ? [targetCell, upperCell] : [targetCell];
  return when(allNumbers([...cells, ...requiredCells(row)]), growthGuard(row, rule), nothing);
}

function growthGuard(row: JudgedRow, rule: Rule): Rule {
  return row.target?.kind === "averageGrowth" ? when(growthExists(row), rule, nothing) : rule;
}

/** The compared quantity, or an empty text when an input is missing. */
export function shownComparedExpression(row: JudgedRow): Rule {
  if (!yearsBelongTogether(row)) return nothing;
  return when(allNumbers(requiredCells(row)), growthGuard(row, comparedExpression(row)), nothing);
}

export function percentOfTargetExpression(row: JudgedRow): Rule {
  const target = reference(targetCell);
  const percent = binary(binary(constant<JudgedCell>(100), "*", comparedExpression(row)), "/", target);
  return withTarget(row, when(binary(target, ">", constant(0)), percent, nothing));
}

/** Compared − bound; inside a range 0, outside it the distance to the nearer end. */
export function pointsFromTargetExpression(row: JudgedRow): Rule {
  const compared = comparedExpression(row);
  const target = reference(targetCell);
  const difference = binary(compared, "-", target);
  if (boundOf(row.target)?.comparator !== "between") return withTarget(row, difference);
  const upper = reference(upperCell);
  return withTarget(row, when(binary(compared, ">", upper), binary(compared, "-", upper), call("MIN", difference, constant(0))));
}

/** Nothing is compared across a change of definition, in the baseline itself, or for a half-year. */
export function baselineComparison({ plan, indicator, period }: JudgedRow): BaselineComparison {
  const baseline = baselinePeriod(plan);
  if (isBrokenBetween(plan, indicator, baseline.year, period.year) || period.span !== "year" || indicator.nature === "ordinal" || indicator.nature === "text") return "none";
  if (indicator.notAskedIn.includes(baseline.id) || indicator.notAskedIn.includes(period.id)) return "none";
  // A growth rate has no value in the baseline year.
  if (indicator.aggregation.method === "growth") return "none";
  return indicator.nature === "ratio" ? "points" : "percent";
}

/** Growth since the baseline in %, points for ratios; where the base allows no percentage, `remark` (a name or an empty text). */
export function againstBaselineExpression(row: JudgedRow, remark: (name: BaselineRemark) => Rule): Rule {
  const comparison = baselineComparison(row);
  if (comparison === "none") return nothing;
  const value = valueCell(row.period);
  const base = valueCell(baselinePeriod(row.plan));
  const [x, b] = [reference(value), reference(base)];
  const compared: Rule =
    comparison === "points"
      ? binary(x, "-", b)
      : when(
          binary(b, ">", constant(0)),
          binary(constant(100), "*", binary(binary(x, "/", b), "-", constant(1))),
          when(binary(b, "=", constant(0)), remark("zeroBaseline"), when(binary(x, ">", constant(0)), remark("lossToProfit"), remark("stillLoss"))),
        );
  return when(allNumbers([value]), when(allNumbers([base]), compared, remark("noBaseline")), nothing);
}
