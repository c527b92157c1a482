import { decisionFaults } from "../domain/decisionRules";
import type { Explanation } from "../domain/decisions";
import type { ReviewPlan } from "../domain/plan";
import type { GridBook } from "../model/grid";
import { readState } from "./readState";

/** What a unit explained in its form about its own figures. A list written by hand that breaks the rules of decisions counts for nothing. */
export function ownExplanations(book: GridBook, plan: ReviewPlan, unit: string): readonly Explanation[] {
  const explanations = readState(book)?.decisions.explanations.filter((explanation) => explanation.unit === unit) ?? [];
  return decisionFaults(plan, { explanations, overrides: [], corrections: [] }).length === 0 ? explanations : [];
}
