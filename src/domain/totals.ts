import type { Contribution } from "./contributions";
import { sumExactly } from "./decimal";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { binary, constant, nothing, reference, when } from "./expressions";
import type { Aggregation } from "./plan";

/** What a total is made of: sums over the contributions that count, and their extremes. */
export type TotalPart = "numeratorSum" | "denominatorSum" | "smallestNumerator" | "largestNumerator";

const numeratorSum = reference<TotalPart>("numeratorSum");
const denominatorSum = reference<TotalPart>("denominatorSum");
const quotient = binary(numeratorSum, "/", denominatorSum);

/** The total of a row over its contributions; an empty text when nothing counts or the denominator is 0. */
export function totalExpression(aggregation: Aggregation): Expression<TotalPart> {
  const unlessEmpty = (value: Expression<TotalPart>): Expression<TotalPart> =>
    when(binary(denominatorSum, "=", constant(0)), nothing, value);
  switch (aggregation.method) {
    case "sum":
    case "count":
      return unlessEmpty(numeratorSum);
    case "mean":
    case "weightedMean":
      return unlessEmpty(quotient);
    case "min":
      return unlessEmpty(reference<TotalPart>("smallestNumerator"));
    case "max":
      return unlessEmpty(reference<TotalPart>("largestNumerator"));
    case "ratio":
    case "share":
      return unlessEmpty(binary(binary(constant(100), "*", numeratorSum), "/", denominatorSum));
    case "quotient":
      return unlessEmpty(aggregation.factor === 1 ? quotient : binary(binary(constant(aggregation.factor), "*", numeratorSum), "/", denominatorSum));
    case "growth":
      return when(binary(denominatorSum, "<=", constant(0)), nothing, binary(constant(100), "*", binary(quotient, "-", constant(1))));
    case "blocOnly":
    case "none":
      return nothing;
  }
}

/** Sums and extremes of contributions; extremes are null when there is none. */
export function totalParts(contributions: readonly Contribution[]): Readonly<Record<TotalPart, number | null>> {
  const numerators = contributions.map(({ numerator }) => numerator);
  const extreme = (choose: (left: number, right: number) => number): number | null =>
    numerators.length === 0 ? null : numerators.reduce((left, right) => choose(left, right));
  return {
    numeratorSum: sumExactly(numerators),
    denominatorSum: sumExactly(contributions.map(({ denominator }) => denominator)),
    smallestNumerator: extreme(Math.min),
    largestNumerator: extreme(Math.max),
  };
}

/** The total made of these sums and extremes, never rounded; null when nothing counts. */
export function totalOfParts(aggregation: Aggregation, parts: Readonly<Record<TotalPart, number | null>>): number | null {
  const value = evaluate(totalExpression(aggregation), (part) => parts[part]);
  return typeof value === "number" ? value : null;
}

/** The Khối's value of a row, never rounded; null when nothing counts. */
export function totalValue(aggregation: Aggregation, contributions: readonly Contribution[]): number | null {
  return totalOfParts(aggregation, totalParts(contributions));
}
