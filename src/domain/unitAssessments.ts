import type { Assessment, JudgedNumbers } from "./assess";
import { assess } from "./assess";
import { boundOf } from "./comparisonExpressions";
import type { FactLookup } from "./contributions";
import { targetColumn } from "./plan";
import type { Indicator, ReviewPlan } from "./plan";
import { askedIndicators, baselinePeriod, judgedPeriods } from "./planQueries";
import { boundNumbers, unitTarget } from "./unitTargets";

/** A unit's assessments: the rows of its form in every whole-year column after the baseline, in plan order. */
export function assessUnit(plan: ReviewPlan, unit: string, factOf: FactLookup): readonly Assessment[] {
  return askedIndicators(plan, unit).flatMap((indicator) => assessRow(plan, unit, indicator, factOf));
}

/** One row of a unit, judged by its own target in every whole-year column after the baseline. */
export function assessRow(plan: ReviewPlan, unit: string, indicator: Indicator, factOf: FactLookup): readonly Assessment[] {
  const assignment = plan.assignments.find((candidate) => candidate.unit === unit && candidate.indicator === indicator.code);
  const target = unitTarget(indicator, factOf(indicator.code, targetColumn), assignment);
  const bound = boundNumbers(boundOf(target));
  const valueIn = (period: string): number | null => {
    const value = factOf(indicator.code, period)?.value ?? null;
    // A baseline the plan issued stands in only where the unit's file gives none.
    return value === null && period === baselinePeriod(plan).id ? (assignment?.baseline ?? null) : value;
  };
  const numbers: JudgedNumbers = (cell) => {
    switch (cell.role) {
      case "value":
      case "pairedValue":
      case "worst":
        return valueIn(cell.period);
      case "pairedBaseline":
        return valueIn(baselinePeriod(plan).id);
      case "target":
        return bound.target;
      case "upper":
        return bound.upper;
    }
  };
  return judgedPeriods(plan).map((period) => assess(unit, { plan, indicator, target, period, scope: "unit" }, numbers, { percent: null, units: null }));
}

/** x/y of a scope: verdicts met or exceeded, of all that were judged, in the last whole-year column. */
export function countVerdicts(plan: ReviewPlan, assessments: readonly Assessment[]): { readonly met: number; readonly judged: number } {
  const last = judgedPeriods(plan).at(-1)?.id;
  const judged = assessments.filter(({ column, verdict }) => column === last && verdict !== null && verdict !== "unknown" && verdict !== "manual");
  return { met: judged.filter(({ verdict }) => verdict === "met" || verdict === "exceeded").length, judged: judged.length };
}
