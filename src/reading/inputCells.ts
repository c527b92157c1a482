import type { Indicator, ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { isAskedIn } from "../domain/planQueries";
import type { SettledRows } from "./settleRows";
import type { AppendixTable } from "./table";

/** A cell that is asked of the unit: an indicator's or an own row's, in a period or the target column. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  /** Period id or `target`. */
  readonly id: string;
}

/** Every cell of the table that becomes a fact, row by row. */
export function inputCells(plan: ReviewPlan, table: AppendixTable, asked: readonly Indicator[], settled: SettledRows): readonly InputCell[] {
  const ofRow = (row: number, isAsked: (id: string) => boolean): InputCell[] =>
    [...table.columns].filter(([id]) => id === targetColumn || isAsked(id)).map(([id, column]) => ({ row, column, id }));
  const ofIndicators = asked.flatMap((indicator) => {
    const row = settled.rowOf.get(indicator.code);
    return row === undefined ? [] : ofRow(row.row, (id) => plan.periods.some((period) => period.id === id && isAskedIn(indicator, period)));
  });
  return [...ofIndicators, ...settled.ownRows.flatMap(({ row }) => ofRow(row, () => true))];
}
