import { againstBaselineExpression, baselineComparison, boundOf, percentOfTargetExpression, pointsFromTargetExpression, shownComparedExpression, targetComparison } from "./comparisonExpressions";
import { evaluate } from "./evaluate";
import type { Expression, Scalar } from "./expression";
import { nothing } from "./expressions";
import type { JudgedCell, JudgedRow } from "./judgedCells";
import { expectedShare, growthStillNeeded } from "./stillNeeded";
import type { Verdict } from "./verdict";
import { verdicts } from "./verdict";
import { verdictExpression } from "./verdictExpression";

/** One row judged in one whole-year column. Percentages and points are never rounded; null where they do not apply. */
export interface Assessment {
  /** `bloc` or a unit's code. */
  readonly scope: string;
  readonly indicator: string;
  readonly column: string;
  readonly value: number | null;
  /** The quantity held against the target: value, sum since the baseline, or average growth in %. */
  readonly compared: number | null;
  readonly target: number | readonly [number, number] | null;
  readonly percentOfTarget: number | null;
  readonly pointsFromTarget: number | null;
  readonly percentFromBaseline: number | null;
  readonly pointsFromBaseline: number | null;
  /** Growth against the baseline over the units that have both figures, and how many they are; only for the Khối. */
  readonly likeForLikePercent: number | null;
  readonly likeForLikeUnits: number | null;
  /** Targets of the whole term: share of the term that has passed, from 0 to 1. */
  readonly expectedShare: number | null;
  /** A level at the end of the term that is not reached: growth needed in each remaining year, in %, for ratios in points. */
  readonly growthStillNeeded: number | null;
  /** The verdict would be another one without rounding to the printed decimals. */
  readonly roundingDecided: boolean;
  /** Null when the row has no target and so is followed, not judged. */
  readonly verdict: Verdict | null;
}

/** The numbers in the judged cells; null where a cell holds none. */
export type JudgedNumbers = (cell: JudgedCell) => number | null;

export interface LikeForLike {
  readonly percent: number | null;
  readonly units: number | null;
}

/** So many decimals leave a number as it is. */
const unroundedDecimals = 12;

function asNumber(value: Scalar): number | null {
  return typeof value === "number" ? value : null;
}

/** The verdict a rule gave; an empty text is none. Anything else is a fault of the rule. */
function verdictOf(value: Scalar): Verdict | null {
  if (value === "") return null;
  const verdict = verdicts.find((candidate) => candidate === value);
  if (verdict === undefined) throw new Error("A judging rule gave no verdict");
  return verdict;
}

/** Judges one row in one column by evaluating the very expressions the sheets print. */
export function assess(scope: string, row: JudgedRow, numbers: JudgedNumbers, likeForLike: LikeForLike): Assessment {
  const compute = (expression: Expression<JudgedCell>): Scalar => evaluate(expression, numbers);
  const bound = boundOf(row.target);
  const comparison = targetComparison(row);
  const percentOfTarget = comparison === "percent" ? asNumber(compute(percentOfTargetExpression(row))) : null;
  const againstBaseline = asNumber(compute(againstBaselineExpression(row, () => nothing)));
  const lower = numbers({ role: "target" });
  const upper = numbers({ role: "upper" });
  const verdict = compute(verdictExpression(row));
  return {
    scope,
    indicator: row.indicator.code,
    column: row.period.id,
    value: numbers({ role: "value", period: row.period.id }),
    compared: row.target === null || row.target.kind === "qualitative" || row.target.kind === "risingEachYear" ? null : asNumber(compute(shownComparedExpression(row))),
    target: bound?.comparator === "between" && lower !== null && upper !== null ? [lower, upper] : bound === null ? null : lower,
    percentOfTarget,
    pointsFromTarget: comparison === "none" || percentOfTarget !== null ? null : asNumber(compute(pointsFromTargetExpression(row))),
    percentFromBaseline: baselineComparison(row) === "percent" ? againstBaseline : null,
    pointsFromBaseline: baselineComparison(row) === "points" ? againstBaseline : null,
    likeForLikePercent: likeForLike.percent,
    likeForLikeUnits: likeForLike.units,
    expectedShare: bound === null || lower === null ? null : expectedShare(row),
    growthStillNeeded: asNumber(compute(growthStillNeeded(row).expression)),
    roundingDecided: verdict !== "" && verdict !== compute(verdictExpression({ ...row, indicator: { ...row.indicator, decimals: unroundedDecimals } })),
    verdict: verdictOf(verdict),
  };
}
