import { roundHalfAway, sumExactly } from "../domain/decimal";
import type { Check } from "./check";
import { findingAt } from "./check";
import { canBeNegative } from "./lossRows";

/**
 * "Trong đó" amounts that together exceed their whole, though none does alone (parts are additive by the plan's contract); all
 * as printed. Where losses are possible, parts may well add up to more.
 */
export const checkPartsDoNotAddUp: Check = ({ plan, rows, cells, factOf }) =>
  cells.flatMap(({ indicator, period, fact }) => {
    const { value: whole } = fact;
    const parts = rows.filter(({ parent }) => parent === indicator.code);
    if (parts.length < 2 || whole === null || whole < 0 || canBeNegative(plan, indicator)) return [];
    const decimals = Math.max(indicator.decimals, ...parts.map((part) => part.decimals));
    const printed = parts.flatMap(({ code }) => {
      const value = factOf(code, period.id)?.value ?? null;
      return value === null ? [] : [roundHalfAway(value, decimals)];
    });
    const limit = roundHalfAway(whole, decimals);
    const sum = sumExactly(printed);
    // Each printed part may have been rounded up by half of its last decimal.
    const rounding = 0.5 * printed.length * 10 ** -decimals;
    const isRounded = decimals > 0 && sum <= limit + rounding;
    return sum <= limit || isRounded || printed.some((part) => part > limit) ? [] : [findingAt("partsDoNotAddUp", fact, { parts: sum, whole })];
  });
