import type { Indicator, ReviewPlan } from "../domain/plan";
import { isFormulaRow } from "../domain/planQueries";
import { isBoundedRatio } from "./boundedRatios";
import type { Check } from "./check";
import { findingAt } from "./check";
import { agrees, computedValue } from "./computedValue";

/** The least and greatest value the row can have; null where there is no such limit. */
function limitsOf(plan: ReviewPlan, indicator: Indicator): { readonly low: number; readonly high: number } | null {
  if (indicator.levels !== null) return { low: 0, high: indicator.levels.length - 1 };
  return isBoundedRatio(plan, indicator) ? { low: 0, high: 100 } : null;
}

/** A share outside 0-100, or a level that is none. A ratio that follows from its parts is judged by them. */
export const checkValueOutOfRange: Check = (context) =>
  context.cells.flatMap((cell) => {
    const { indicator, fact } = cell;
    const limits = limitsOf(context.plan, indicator);
    if (limits === null || fact.value === null || (limits.low <= fact.value && fact.value <= limits.high)) return [];
    const computed = isFormulaRow(indicator) ? computedValue(context, cell) : null;
    if (computed !== null && agrees(fact.value, computed, indicator.decimals)) return [];
    return [findingAt("valueOutOfRange", fact, { value: fact.value, ...limits })];
  });
