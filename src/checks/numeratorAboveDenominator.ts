import { isShareOfWhole } from "./boundedRatios";
import type { Check } from "./check";
import { findingAt } from "./check";

/** A share whose numerator is above its denominator; told at the ratio, or at the numerator where the ratio has no cell. */
export const checkNumeratorAboveDenominator: Check = ({ plan, cells, factOf }) =>
  cells.flatMap(({ indicator, period, fact }) => {
    const { aggregation } = indicator;
    if (aggregation.method !== "ratio" || !isShareOfWhole(plan, indicator)) return [];
    const numerator = factOf(aggregation.numerator, period.id);
    const denominator = factOf(aggregation.denominator, period.id);
    if (numerator === undefined || denominator === undefined || numerator.value === null || denominator.value === null || numerator.value <= denominator.value) return [];
    const place = fact.source.cell === null ? { ...fact, source: numerator.source } : fact;
    return [
      findingAt("numeratorAboveDenominator", place, {
        numerator: numerator.value,
        denominator: denominator.value,
        numeratorCell: numerator.source.cell,
        denominatorCell: denominator.source.cell,
      }),
    ];
  });
