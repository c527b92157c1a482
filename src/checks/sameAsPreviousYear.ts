import type { Fact } from "../domain/facts";
import type { Check } from "./check";
import { findingAt } from "./check";
import { isDistinctive, isTypedAmount, printedUnits, wholeYears } from "./figures";

/** A few equal figures are normal; from so many rows on, and this share of them, a column was copied. */
const leastRows = 5;
const leastShare = 0.6;

/** Most figures of a year are the very ones of the year before: one finding a column, at its first such cell. */
export const checkSameAsPreviousYear: Check = (context) => {
  const { rows, factOf } = context;
  const years = wholeYears(context);
  return years.slice(1).flatMap((period, index) => {
    const previous = years[index];
    if (previous === undefined) return [];
    const pairs = rows.filter(isTypedAmount).flatMap((indicator): { readonly now: Fact; readonly isSame: boolean }[] => {
      const [now, before] = [factOf(indicator.code, period.id), factOf(indicator.code, previous.id)];
      if (now === undefined || before === undefined || now.value === null || before.value === null) return [];
      if (!isDistinctive(now.value, indicator) && !isDistinctive(before.value, indicator)) return [];
      return [{ now, isSame: printedUnits(now.value, indicator) === printedUnits(before.value, indicator) }];
    });
    const same = pairs.filter(({ isSame }) => isSame);
    const [first] = same;
    if (first === undefined || same.length < leastRows || same.length < leastShare * pairs.length) return [];
    return [findingAt("sameAsPreviousYear", first.now, { previous: previous.id, same: same.length, compared: pairs.length })];
  });
};
