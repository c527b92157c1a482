import { isFormulaRow } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";
import { agrees, computedValue } from "./computedValue";

/** A ratio, quotient or growth that is not what its parts give, beyond rounding. */
export const checkRatioDiffersFromParts: Check = (context) =>
  context.cells.flatMap((cell) => {
    const { indicator, fact } = cell;
    const computed = isFormulaRow(indicator) && fact.value !== null ? computedValue(context, cell) : null;
    if (fact.value === null || computed === null || agrees(fact.value, computed, indicator.decimals)) return [];
    return [findingAt("ratioDiffersFromParts", fact, { typed: fact.value, computed: computed.value })];
  });
