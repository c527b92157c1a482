import { roundHalfAway } from "../domain/decimal";
import type { Check } from "./check";
import { findingAt } from "./check";
import { canBeNegative } from "./lossRows";

/** More in the first half than in its whole year, for what only adds up over the year; both as printed, told at the year. */
export const checkHalfAboveYear: Check = ({ plan, cells, factOf }) =>
  cells.flatMap(({ indicator, period, fact }) => {
    if (indicator.nature !== "flow" || period.span !== "year" || canBeNegative(plan, indicator)) return [];
    const halfPeriod = plan.periods.find(({ span, year }) => span === "firstHalf" && year === period.year);
    const half = halfPeriod === undefined ? undefined : factOf(indicator.code, halfPeriod.id);
    if (half === undefined || half.value === null || fact.value === null || fact.value < 0) return [];
    if (roundHalfAway(half.value, indicator.decimals) <= roundHalfAway(fact.value, indicator.decimals)) return [];
    return [findingAt("halfAboveYear", fact, { half: half.value, year: fact.value, halfCell: half.source.cell })];
  });
