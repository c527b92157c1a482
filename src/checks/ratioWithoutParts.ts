import type { FactState } from "../domain/facts";
import { baselinePeriod, findIndicator, isAskedIn, previousYearPeriod } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";

const absentStates: readonly FactState[] = ["blank", "pending", "notApplicable"];

/** A percentage or quotient that was typed while a part it is computed from, and that could be given, is not. */
export const checkRatioWithoutParts: Check = ({ plan, cells, factOf }) =>
  cells.flatMap(({ indicator, period, fact }) => {
    const { aggregation } = indicator;
    if ((aggregation.method !== "ratio" && aggregation.method !== "quotient") || fact.value === null) return [];
    const denominatorPeriod = { same: period, previousYear: previousYearPeriod(plan, period), baseline: baselinePeriod(plan) }[aggregation.denominatorAt];
    const parts = [
      { code: aggregation.numerator, at: period },
      { code: aggregation.denominator, at: denominatorPeriod },
    ];
    const canBeGiven = parts.every(({ code, at }) => {
      const part = findIndicator(plan, code);
      return part !== undefined && at !== undefined && isAskedIn(part, at);
    });
    const isAbsent = parts.some(({ code, at }) => absentStates.includes(factOf(code, at?.id ?? "")?.state ?? "blank"));
    return canBeGiven && isAbsent ? [findingAt("ratioWithoutParts", fact, { value: fact.value })] : [];
  });
