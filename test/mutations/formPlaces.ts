import { columnIds, passportNames, passportSheetName } from "../../src/model/passport";
import { parseAddress, cellAddress } from "../../src/model/area";
import { targetColumn } from "../../src/domain/plan";
import { appendixHead, appendixLayout } from "../../src/sheets/appendixLayout";
import { appendixRows } from "../../src/model/appendixRows";
import { askedIndicators } from "../../src/domain/planQueries";
import { plan, unit } from "./baseForm";
import type { Edit } from "./editBook";
import { edits, moveTable, without } from "./editBook";

const layout = appendixLayout(plan, appendixRows(plan, askedIndicators(plan, unit.code), null), []);

export const idRow = appendixHead.ids;
export const headingRow = appendixHead.heading;
export const firstRow = appendixHead.firstRow;
export const lastRow = layout.lastRow;
export const columnOf = (id: string): number => layout.columnOf(id);
export const rowOf = (indicator: string): number => layout.rowOf(indicator)!;
export const labelColumn = columnOf(columnIds.label);
export const measureColumn = columnOf(columnIds.measure);
export const figureColumns: readonly number[] = [targetColumn, ...plan.periods.map(({ id }) => id)].map(columnOf);
/** Address of a figure, a target, a label or a measure in the form as it was sent. */
export const at = (indicator: string, column: string): string => cellAddress(rowOf(indicator), columnOf(column));
export const headingAt = (column: string): string => cellAddress(headingRow, columnOf(column));
/** The last row of the headings, in a column of the form. */
export const headingBelow = (column: number): string => cellAddress(headingRow + 1, column);

/** The address after `rows` more rows above it and `columns` more columns to its left. */
export function shifted(address: string, rows: number, columns: number): string {
  const { row, column } = parseAddress(address)!;
  return cellAddress(row + rows, column + columns);
}

/** Channels of the passport, each dropped by itself. */
export const drop = {
  sheet: (book) => ({ ...book, grids: book.grids.filter(({ name }) => name !== passportSheetName) }),
  names: (book) => ({ ...book, names: new Map([...book.names].filter(([name]) => !Object.values<string>(passportNames).includes(name))) }),
  keywords: (book) => ({ ...book, properties: new Map([...book.properties].filter(([name]) => name !== "keywords")) }),
  idColumn: moveTable({ columns: without(columnOf(columnIds.id)) }),
  idRow: moveTable({ rows: without(idRow) }),
  boundColumns: edits(moveTable({ columns: without(columnOf(columnIds.upper)) }), moveTable({ columns: without(columnOf(columnIds.comparator)) })),
} as const satisfies Readonly<Record<string, Edit>>;

/** A form of which only what is printed is left: one row and one column less. */
export const onlyPrinted = edits(drop.sheet, drop.names, drop.keywords, drop.boundColumns, drop.idColumn, drop.idRow);
export const inPrinted = (address: string): string => shifted(address, -1, -1);
