import type { Assessment, JudgedNumbers } from "./assess";
import { assess } from "./assess";
import { baselineComparison, boundOf } from "./comparisonExpressions";
import { unitValue } from "./contributions";
import type { Contributions } from "./coverage";
import type { Fact } from "./facts";
import type { Indicator, Period, ReviewPlan } from "./plan";
import { blocCode } from "./plan";
import { baselinePeriod, judgedPeriods } from "./planQueries";
import { totalValue } from "./totals";
import { boundNumbers } from "./unitTargets";

/** Contributions and value of one row and period of the Khối. */
export interface BlocFigures {
  readonly contributions: (indicator: string, period: string) => Contributions;
  readonly value: (indicator: string, period: string) => number | null;
  readonly fact: (unit: string, indicator: string, period: string) => Fact | undefined;
}

/** The Khối's value of a row over the units that count both in the period and in the baseline. */
export function likeForLike(plan: ReviewPlan, indicator: Indicator, period: Period, figures: BlocFigures): { value: number | null; baseline: number | null; units: number } {
  const now = figures.contributions(indicator.code, period.id);
  const before = figures.contributions(indicator.code, baselinePeriod(plan).id);
  const both = [...now.keys()].filter((unit) => before.has(unit));
  const over = (contributions: Contributions): number | null =>
    totalValue(indicator.aggregation, both.flatMap((unit) => contributions.get(unit) ?? []));
  return { value: over(now), baseline: over(before), units: both.length };
}

/** The Khối's assessments: every indicator in every whole-year column after the baseline, in plan order. */
export function assessBloc(plan: ReviewPlan, figures: BlocFigures): readonly Assessment[] {
  return plan.indicators.flatMap((indicator) => judgedPeriods(plan).map((period) => assessBlocRow(plan, indicator, period, figures)));
}

function assessBlocRow(plan: ReviewPlan, indicator: Indicator, period: Period, figures: BlocFigures): Assessment {
  const row = { plan, indicator, target: indicator.target, period, scope: "bloc" } as const;
  const paired = likeForLike(plan, indicator, period, figures);
  const { target, upper } = boundNumbers(boundOf(indicator.target));
  const numbers: JudgedNumbers = (cell) => {
    switch (cell.role) {
      case "value":
        return figures.value(indicator.code, cell.period);
      case "pairedValue":
        return paired.value;
      case "pairedBaseline":
        return paired.baseline;
      case "worst": {
        const values = [...figures.contributions(indicator.code, cell.period)].flatMap(([unit, contribution]) => unitValue(indicator.aggregation, contribution, figures.fact(unit, indicator.code, cell.period)) ?? []);
        return values.length === 0 ? null : values.reduce((left, right) => (indicator.direction === "up" ? Math.min(left, right) : Math.max(left, right)));
      }
      case "target":
        return target;
      case "upper":
        return upper;
    }
  };
  const comparable = baselineComparison(row) === "percent" && indicator.aggregation.method !== "blocOnly";
  const grown = comparable && paired.value !== null && paired.baseline !== null && paired.baseline > 0;
  return assess(blocCode, row, numbers, {
    percent: grown ? 100 * ((paired.value ?? 0) / (paired.baseline ?? 1) - 1) : null,
    units: comparable ? paired.units : null,
  });
}
