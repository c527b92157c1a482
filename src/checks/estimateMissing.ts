import { isAskedIn, isFormulaRow, previousYearPeriod } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";
import { requiredRows, toldElsewhere } from "./requiredMissing";

/** The estimate of the year is left out of a row of figures that is reported otherwise. A required row is told as such. */
export const checkEstimateMissing: Check = (context) => {
  const { plan, cells, factOf } = context;
  const required = requiredRows(context);
  const told = toldElsewhere(context);
  return cells.flatMap(({ indicator, period, fact }) => {
    if (period.span !== "year" || period.status !== "estimate" || isFormulaRow(indicator) || indicator.nature === "text" || required.has(indicator.code)) return [];
    if ((fact.state !== "blank" && fact.state !== "pending") || told.has(indicator.code) || told.has(period.id)) return [];
    const half = plan.periods.find((candidate) => candidate.span === "firstHalf" && candidate.year === period.year && isAskedIn(indicator, candidate));
    // A row that has no figure of the half-year either is not reported this year.
    const earlier = half ?? previousYearPeriod(plan, period);
    return earlier !== undefined && factOf(indicator.code, earlier.id)?.state === "number" ? [findingAt("estimateMissing", fact, {})] : [];
  });
};
