import type { FactState } from "../domain/facts";
import { isFormulaRow, partsOf } from "../domain/planQueries";
import type { Check, CheckContext } from "./check";
import { findingAt } from "./check";

const missingStates: readonly FactState[] = ["blank", "pending"];

/** Rows that must be filled: the required ones, a required ratio by its parts; a formula itself is never typed. */
export function requiredRows({ rows }: Pick<CheckContext, "rows">): ReadonlySet<string> {
  const required = rows.filter((indicator) => indicator.required);
  const computed = required.filter((indicator) => isFormulaRow(indicator) || indicator.aggregation.method === "weightedMean");
  const codes = new Set([...required.map(({ code }) => code), ...computed.flatMap(({ aggregation }) => partsOf(aggregation))]);
  return new Set(rows.filter((indicator) => codes.has(indicator.code) && !isFormulaRow(indicator)).map(({ code }) => code));
}

/** Rows and columns that are missing as a whole, or wait for an answer: told once, not again for each cell. */
export function toldElsewhere({ submission: { findings, questions } }: Pick<CheckContext, "submission">): ReadonlySet<string> {
  return new Set([
    ...findings.flatMap(({ code, place }) => (code === "rowMissing" ? (place.indicator ?? []) : code === "columnMissing" ? (place.column ?? []) : [])),
    ...questions.flatMap((question) => (question.kind === "label" ? question.facts.candidates.map(({ code }) => code) : [])),
  ]);
}

/** A required figure that is left out or put off ("…"). "x" is an answer. */
export const checkRequiredMissing: Check = (context) => {
  const required = requiredRows(context);
  const told = toldElsewhere(context);
  return context.cells.flatMap(({ indicator, period, fact }) => {
    if (!required.has(indicator.code) || told.has(indicator.code) || told.has(period.id)) return [];
    return missingStates.includes(fact.state) ? [findingAt("requiredMissing", fact, {})] : [];
  });
};
