import { isFormulaRow, previousYearPeriod } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";
import { requiredRows, toldElsewhere } from "./requiredMissing";

/** The estimate of the year is left out of a row that is reported otherwise. A required row is told as such. */
export const checkEstimateMissing: Check = (context) => {
  const { plan, cells, factOf } = context;
  const required = requiredRows(context);
  const told = toldElsewhere(context);
  return cells.flatMap(({ indicator, period, fact }) => {
    if (period.span !== "year" || period.status !== "estimate" || isFormulaRow(indicator) || required.has(indicator.code)) return [];
    if ((fact.state !== "blank" && fact.state !== "pending") || told.has(indicator.code) || told.has(period.id)) return [];
    const half = plan.periods.find(({ span, year }) => span === "firstHalf" && year === period.year);
    const earlier = [half, previousYearPeriod(plan, period)].flatMap((other) => (other === undefined ? [] : (factOf(indicator.code, other.id) ?? [])));
    return earlier.some(({ state }) => state === "number" || state === "text") ? [findingAt("estimateMissing", fact, {})] : [];
  });
};
