import type { Fact } from "../domain/facts";
import { sumExactly } from "../domain/decimal";
import type { Check } from "./check";
import { findingAt } from "./check";
import { halfAndYear, isTypedAmount, printedUnits } from "./figures";
import { canBeNegative } from "./lossRows";

/** The second half of a year is seldom less than a fifth, or more than four times the first. */
const least = 0.2;
const most = 4;
/** Below so many of the last printed decimal a year is too small to tell. */
const smallest = 20;

/** An estimate that leaves an unlikely second half, where the year had begun at all by mid-year: the most unlikely row, and how many others there are. */
export const checkSecondHalfImplausible: Check = (context) => {
  const { plan, rows, factOf } = context;
  const doubts = rows.filter((indicator) => indicator.nature === "flow" && isTypedAmount(indicator) && !canBeNegative(plan, indicator)).flatMap((indicator) =>
    halfAndYear(context).flatMap(([half, year]): { readonly fact: Fact; readonly half: number; readonly second: number; readonly size: number }[] => {
      const [first, fact] = [factOf(indicator.code, half.id)?.value ?? null, factOf(indicator.code, year.id)];
      if (first === null || fact === undefined || fact.value === null || first <= 0 || printedUnits(fact.value, indicator) < smallest) return [];
      const second = sumExactly([fact.value, -first]);
      if (second < 0 || (least * first <= second && second <= most * first)) return [];
      return [{ fact, half: first, second, size: second === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(second / first)) }];
    }),
  );
  const [worst] = [...doubts].sort((left, right) => (left.size === right.size ? 0 : right.size - left.size));
  return worst === undefined ? [] : [findingAt("secondHalfImplausible", worst.fact, { half: worst.half, second: worst.second, others: doubts.length - 1 })];
};
