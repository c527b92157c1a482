import { isFormulaRow } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";
import { computedValue } from "./computedValue";
import { canBeNegative } from "./lossRows";

/** An amount or level below 0 where no loss is possible. A formula row is judged by its parts, where it has them. */
export const checkNegative: Check = (context) =>
  context.cells.flatMap((cell) => {
    const { indicator, fact } = cell;
    if (fact.value === null || fact.value >= 0 || indicator.nature === "ratio" || indicator.nature === "ordinal") return [];
    if (canBeNegative(context.plan, indicator) || (isFormulaRow(indicator) && computedValue(context, cell) !== null)) return [];
    return [findingAt("negative", fact, { value: fact.value })];
  });
