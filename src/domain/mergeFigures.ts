import type { Total } from "./consolidation";
import type { Contributions, Counting } from "./coverage";
import { askedRowsOf, contributionsOf, expectedUnits, totalOf } from "./coverage";
import type { LeftOut } from "./doubleCounting";
import type { FactIndex } from "./factIndex";
import { factKey } from "./facts";
import type { ReviewPlan } from "./plan";
import { partsOf } from "./planQueries";
import type { Question } from "./questions";

/** The Khối's totals with their coverage, and what each unit adds to them. */
export interface MergedTotals {
  /** In plan order, one per indicator and period. */
  readonly totals: readonly Total[];
  readonly index: FactIndex;
  readonly contributions: (indicator: string, column: string) => Contributions;
  readonly total: (indicator: string, column: string) => number | null;
}

const noContributions: Contributions = new Map();

/** Totals of every row and period over the figures of the units; a row that an open question touches is provisional. */
export function mergeFigures(plan: ReviewPlan, index: FactIndex, leftOut: LeftOut, questions: readonly Question[]): MergedTotals {
  const counting: Counting = { plan, asked: askedRowsOf(plan), index, leftOut };
  const questionedRows = new Set(questions.flatMap(({ place }) => place.indicator ?? []));
  const contributions = new Map<string, Contributions>();
  const totals = plan.indicators.flatMap((indicator) =>
    plan.periods.map((period) => {
      const expected = expectedUnits(counting, indicator, period);
      const own = contributionsOf(counting, indicator, period, expected);
      contributions.set(factKey("", indicator.code, period.id), own);
      const questioned = [indicator.code, ...partsOf(indicator.aggregation)].some((code) => questionedRows.has(code));
      return totalOf(indicator, period, own, expected.length, index, questioned);
    }),
  );
  const values = new Map(totals.map(({ indicator, column, value }) => [factKey("", indicator, column), value]));
  return {
    totals,
    index,
    contributions: (indicator, column) => contributions.get(factKey("", indicator, column)) ?? noContributions,
    total: (indicator, column) => values.get(factKey("", indicator, column)) ?? null,
  };
}
