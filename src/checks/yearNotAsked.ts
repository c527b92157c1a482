import { findUnit, isActiveIn, isFormulaRow } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";

/** Figures of a year in which the unit owes none (before it was there, after it was merged, or exempt): once a column. */
export const checkYearNotAsked: Check = ({ plan, unit, rows, factOf }) => {
  const member = findUnit(plan, unit);
  if (member === undefined) return [];
  return plan.periods.flatMap((period) => {
    if (isActiveIn(member, period.year)) return [];
    const filled = rows.flatMap((indicator) => {
      const fact = isFormulaRow(indicator) ? undefined : factOf(indicator.code, period.id);
      return fact?.state === "number" || fact?.state === "text" ? [fact] : [];
    });
    const [first] = filled;
    return first === undefined ? [] : [findingAt("yearNotAsked", first, { figures: filled.length })];
  });
};
