import type { Contribution } from "../domain/contributions";
import { contributionOf, unitValue } from "../domain/contributions";
import type { Consolidation } from "../domain/consolidation";
import type { Fact } from "../domain/facts";
import { factKey } from "../domain/facts";
import { indexFacts } from "../domain/factIndex";
import type { Counting } from "../domain/coverage";
import { askedRowsOf, expectedUnits } from "../domain/coverage";
import type { Indicator, Period, ReviewPlan } from "../domain/plan";
import { blocCode, ownIndicatorPrefix, targetColumn } from "../domain/plan";
import { baselinePeriod } from "../domain/planQueries";

/** One row of the facts sheet: a fact with what it adds to the Khối's total, or a contribution derived from another row. */
export interface FactRow {
  readonly unit: string;
  readonly indicator: string;
  readonly column: string;
  /** Null where the row is derived (share and count of another row). */
  readonly fact: Fact | null;
  /** The confirmed figure that stands beside the fact and counts in its place; null where nothing was corrected. */
  readonly corrected: number | null;
  readonly contribution: Contribution | null;
  /** Like for like: set when the unit counts in this period and in the baseline. */
  readonly pairedBaseline: Contribution | null;
  /** The unit's own value where a target speaks of each unit; null elsewhere. */
  readonly ownValue: number | null;
}

/** The rows of the facts sheet and where each block of one indicator and column stands (positions within the rows, both included). */
export interface FactTable {
  readonly rows: readonly FactRow[];
  readonly blockOf: (indicator: string, column: string) => readonly [first: number, last: number] | null;
  readonly positionOf: (unit: string, indicator: string, column: string) => number | null;
}

/** Tidy rows ordered by indicator, column, unit; a unit's own indicators at the end. */
export function factTable(plan: ReviewPlan, { facts, figures, leftOut }: Pick<Consolidation, "facts" | "figures" | "leftOut">): FactTable {
  const sent = indexFacts(facts);
  const index = indexFacts(figures);
  const counting: Counting = { plan, asked: askedRowsOf(plan), index, leftOut };
  const unitCodes = [blocCode, ...plan.units.map(({ code }) => code)];
  const rows: FactRow[] = [];
  const blocks = new Map<string, readonly [number, number]>();

  const baseline = baselinePeriod(plan);
  const expectedCodes = (indicator: Indicator, period: Period): ReadonlySet<string> => new Set(expectedUnits(counting, indicator, period).map(({ code }) => code));
  const blockRows = (indicator: Indicator, period: Period, expectedBefore: ReadonlySet<string>): readonly FactRow[] => {
    const expected = expectedCodes(indicator, period);
    return unitCodes.flatMap((unit) => {
      const fact = sent.get(unit, indicator.code, period.id) ?? null;
      const figure = index.get(unit, indicator.code, period.id);
      const factOf = index.ofUnit(unit);
      const contribution = expected.has(unit) ? contributionOf(plan, indicator, period, factOf) : null;
      if (fact === null && contribution === null) return [];
      const pairedBaseline = contribution === null || !expectedBefore.has(unit) ? null : contributionOf(plan, indicator, baseline, factOf);
      const ownValue = contribution === null || indicator.target?.kind !== "perUnitFloor" ? null : unitValue(indicator.aggregation, contribution, figure);
      const corrected = fact === null || figure === fact ? null : (figure?.value ?? null);
      return [{ unit, indicator: indicator.code, column: period.id, fact, corrected, contribution, pairedBaseline, ownValue }];
    });
  };
  const targetRows = (indicator: Indicator): readonly FactRow[] =>
    unitCodes.flatMap((unit) => {
      const fact = sent.get(unit, indicator.code, targetColumn) ?? null;
      return fact === null ? [] : [{ unit, indicator: indicator.code, column: targetColumn, fact, corrected: null, contribution: null, pairedBaseline: null, ownValue: null }];
    });

  for (const indicator of plan.indicators) {
    const expectedBefore = expectedCodes(indicator, baseline);
    for (const period of plan.periods) {
      const block = blockRows(indicator, period, expectedBefore);
      if (block.length > 0) blocks.set(factKey("", indicator.code, period.id), [rows.length, rows.length + block.length - 1]);
      rows.push(...block);
    }
    rows.push(...targetRows(indicator));
  }
  for (const fact of facts) {
    if (fact.indicator.startsWith(ownIndicatorPrefix)) rows.push({ unit: fact.unit, indicator: fact.indicator, column: fact.column, fact, corrected: null, contribution: null, pairedBaseline: null, ownValue: null });
  }
  const positions = new Map(rows.map((row, position) => [factKey(row.unit, row.indicator, row.column), position]));
  return {
    rows,
    blockOf: (indicator, column) => blocks.get(factKey("", indicator, column)) ?? null,
    positionOf: (unit, indicator, column) => positions.get(factKey(unit, indicator, column)) ?? null,
  };
}
