import type { ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { columnIds } from "../model/passport";
import type { AppendixRow } from "../model/appendixRows";

/** Rows above the table, zero-based. */
export const appendixHead = { superior: 0, name: 1, star: 2, title: 4, tableTitle: 5, attachment: 6, round: 7, ids: 8, heading: 9, subheading: 10, columnNumbers: 11, firstRow: 12 } as const;

/** Where everything of a table stands: columns by id, rows by indicator code. Zero-based. */
export interface AppendixLayout {
  readonly columns: readonly string[];
  readonly rows: readonly AppendixRow[];
  /** Column of an id (a period, `target`, or one of columnIds). */
  readonly columnOf: (id: string) => number;
  /** Row of an indicator; undefined when this table has no such row. */
  readonly rowOf: (indicator: string) => number | undefined;
  readonly lastRow: number;
}

/** Helper columns that only the Khối's summary has: like-for-like figures and the poorest unit. */
export const summaryColumnIds = { pairedValue: "pairedValue", pairedBaseline: "pairedBaseline", worst: "worst" } as const;

export function appendixLayout(plan: ReviewPlan, rows: readonly AppendixRow[], helpers: readonly string[]): AppendixLayout {
  const columns = [
    columnIds.id, columnIds.ordinal, columnIds.label, columnIds.measure, targetColumn,
    ...plan.periods.map(({ id }) => id),
    columnIds.cumulative, columnIds.againstTarget, columnIds.againstBaseline, columnIds.verdict, columnIds.note,
    columnIds.comparator, columnIds.upper,
    ...helpers,
  ];
  const rowByCode = new Map(rows.flatMap((row, index) => (row.kind === "indicator" ? [[row.indicator.code, appendixHead.firstRow + index] as const] : [])));
  return {
    columns,
    rows,
    columnOf: (id) => {
      const column = columns.indexOf(id);
      if (column < 0) throw new Error(`The table has no column ${id}`);
      return column;
    },
    rowOf: (indicator) => rowByCode.get(indicator),
    lastRow: appendixHead.firstRow + rows.length - 1,
  };
}
