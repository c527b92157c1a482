import type { Assessment } from "./assess";
import { decimalOf } from "./decimal";
import type { Fact } from "./facts";
import { ownIndicator } from "./ownIndicators";
import type { ReviewPlan } from "./plan";
import { ownIndicatorPrefix, targetColumn } from "./plan";
import { ownSectionId } from "./planQueries";
import { assessRow } from "./unitAssessments";

const mostDecimals = 2;

function ownTarget(fact: Fact | undefined): Fact | undefined {
  // A bare number in an own row is what is to be reached.
  return fact?.state === "number" && fact.comparator === null ? { ...fact, comparator: ">=" } : fact;
}

/** Digits after the decimal point, as typed, at most two: an own row has no decimals of the catalogue. */
function decimalsOf(facts: readonly Fact[]): number {
  return Math.min(mostDecimals, Math.max(0, ...facts.flatMap(({ value }) => (value === null ? [] : [decimalOf(value).scale]))));
}

/** Assessments of a unit's own rows (the open last section of its form), each year by the target in its file; never merged. */
export function assessOwnRows(plan: ReviewPlan, unit: string, facts: readonly Fact[]): readonly Assessment[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.unit !== unit || !fact.indicator.startsWith(ownIndicatorPrefix)) continue;
    const row = rows.get(fact.indicator);
    if (row === undefined) rows.set(fact.indicator, [fact]);
    else row.push(fact);
  }
  const section = ownSectionId(plan);
  return [...rows].flatMap(([code, own]) => {
    const byColumn = new Map(own.map((fact) => [fact.column, fact]));
    const nature = own.some(({ column, state }) => column !== targetColumn && state === "number") ? "flow" : "text";
    const indicator = ownIndicator({ code, section, label: "", measure: "", nature, decimals: decimalsOf(own) });
    return assessRow(plan, unit, indicator, (_, column) => (column === targetColumn ? ownTarget(byColumn.get(column)) : byColumn.get(column)));
  });
}
