import { roundHalfAway } from "../domain/decimal";
import { findIndicator } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";
import { canBeNegative } from "./lossRows";

/** A "trong đó" amount above its whole, both as printed. Where losses are possible, one part may well exceed the sum. */
export const checkPartAboveWhole: Check = ({ plan, cells, factOf }) =>
  cells.flatMap(({ indicator, period, fact }) => {
    const parent = indicator.parent === null ? undefined : findIndicator(plan, indicator.parent);
    if (parent === undefined || fact.value === null || canBeNegative(plan, parent)) return [];
    const whole = factOf(parent.code, period.id);
    if (whole === undefined || whole.value === null || whole.value < 0) return [];
    const decimals = Math.max(indicator.decimals, parent.decimals);
    if (roundHalfAway(fact.value, decimals) <= roundHalfAway(whole.value, decimals)) return [];
    return [findingAt("partAboveWhole", fact, { part: fact.value, whole: whole.value, wholeIndicator: parent.code, wholeCell: whole.source.cell })];
  });
