import type { ReviewPlan } from "../domain/plan";
import type { Area } from "../model/area";
import { columnIds } from "../model/passport";
import type { CellModel, RowModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import { appendixHead } from "./appendixLayout";
import type { StyleRegistry } from "./styleRegistry";

/** The words of the letterhead and title of one form. */
export interface AppendixHeading {
  readonly superior: string;
  readonly name: string;
  readonly party: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly tableTitle: string;
  readonly attachment: string;
  /** "Lần gửi" and its number on a unit's form; null on the Khối's. */
  readonly round: { readonly label: string; readonly value: number } | null;
  readonly legend: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly comparisonGroup: string;
}

type Cells = (CellModel | null)[];

/** The visible columns, numbered (1)(2)… in the third header row. */
export function visibleColumns({ columns }: AppendixLayout): readonly string[] {
  return columns.slice(columns.indexOf(columnIds.ordinal), columns.indexOf(columnIds.note) + 1);
}

/** Column of the cell that holds "Lần gửi". */
export function roundCellColumn(layout: AppendixLayout): number {
  return layout.columnOf(columnIds.verdict);
}

function emptyRow(layout: AppendixLayout): Cells {
  return layout.columns.map(() => null);
}

/** A row with texts at given columns. */
function rowWith(layout: AppendixLayout, entries: readonly (readonly [column: number, value: string | number, style: string])[], height?: number): RowModel {
  const cells = emptyRow(layout);
  for (const [column, value, style] of entries) cells[column] = { value, style };
  return height === undefined ? { cells } : { cells, height };
}

/** Rows above the data: letterhead, title, "Lần gửi", the hidden id row and the three header rows. */
export function appendixHeadRows(plan: ReviewPlan, layout: AppendixLayout, heading: AppendixHeading, styles: StyleRegistry): readonly RowModel[] {
  const first = layout.columnOf(columnIds.ordinal);
  const right = layout.columnOf(plan.periods.at(2)?.id ?? columnIds.cumulative);
  const roundColumn = roundCellColumn(layout);
  const line = (left: string, leftStyle: string, rightText: string, rightStyle: string): RowModel =>
    rowWith(layout, [[first, left, styles.use(leftStyle)], [right, rightText, styles.use(rightStyle)]], 18);
  const round: (readonly [number, string | number, string])[] =
    heading.round === null ? [] : [[roundColumn - 1, heading.round.label, styles.use("captionRight")], [roundColumn, heading.round.value, styles.use("inputCentered")]];
  return [
    line(heading.superior, "letterhead", heading.party, "letterheadParty"),
    line(heading.name, "letterheadBold", heading.placeAndDate, "placeAndDate"),
    rowWith(layout, [[first, "*", styles.use("letterhead")]]),
    rowWith(layout, []),
    rowWith(layout, [[first, heading.title, styles.use("title")]], 22),
    rowWith(layout, [[first, heading.tableTitle, styles.use("subtitle")]], 34),
    rowWith(layout, [[first, heading.attachment, styles.use("attachment")]], 18),
    rowWith(layout, [[first, heading.legend, styles.use("caption")], ...round], 20),
    { cells: layout.columns.map((id) => ({ value: id, style: styles.use("identifier") })), hidden: true },
    ...headerRows(layout, heading, styles),
  ];
}

function headerRows(layout: AppendixLayout, heading: AppendixHeading, styles: StyleRegistry): readonly RowModel[] {
  const visible = new Set(visibleColumns(layout));
  const style = styles.use("heading");
  const upper: Cells = layout.columns.map((id) => (visible.has(id) ? { value: heading.columns[id] ?? id, style } : null));
  const lower: Cells = layout.columns.map((id) => (visible.has(id) ? { value: null, style } : null));
  const againstTarget = layout.columnOf(columnIds.againstTarget);
  upper[againstTarget] = { value: heading.comparisonGroup, style };
  upper[againstTarget + 1] = { value: null, style };
  lower[againstTarget] = { value: heading.columns[columnIds.againstTarget] ?? "", style };
  lower[againstTarget + 1] = { value: heading.columns[columnIds.againstBaseline] ?? "", style };
  const numberStyle = styles.use("columnNumber");
  const numbers: Cells = layout.columns.map((id) => (visible.has(id) ? { value: `(${visibleColumns(layout).indexOf(id) + 1})`, style: numberStyle } : null));
  return [
    { cells: upper, height: 36 },
    { cells: lower, height: 36 },
    { cells: numbers, height: 15 },
  ];
}

/** Merged areas of the head: letterhead halves, titles across the table, two-row headers, the comparison group. */
export function appendixHeadMerges(plan: ReviewPlan, layout: AppendixLayout): readonly Area[] {
  const first = layout.columnOf(columnIds.ordinal);
  const last = layout.columnOf(columnIds.note);
  const right = layout.columnOf(plan.periods.at(2)?.id ?? columnIds.cumulative);
  const across = (row: number, from: number, to: number): Area => ({ firstRow: row, lastRow: row, firstColumn: from, lastColumn: to });
  const leftEnd = layout.columnOf(columnIds.measure);
  const againstTarget = layout.columnOf(columnIds.againstTarget);
  const single = visibleColumns(layout).filter((id) => id !== columnIds.againstTarget && id !== columnIds.againstBaseline);
  return [
    across(appendixHead.superior, first, leftEnd),
    across(appendixHead.superior, right, last),
    across(appendixHead.name, first, leftEnd),
    across(appendixHead.name, right, last),
    across(appendixHead.star, first, leftEnd),
    across(appendixHead.title, first, last),
    across(appendixHead.tableTitle, first, last),
    across(appendixHead.attachment, first, last),
    across(appendixHead.round, first, roundCellColumn(layout) - 2),
    across(appendixHead.heading, againstTarget, againstTarget + 1),
    ...single.map((id) => {
      const column = layout.columnOf(id);
      return { firstRow: appendixHead.heading, lastRow: appendixHead.subheading, firstColumn: column, lastColumn: column };
    }),
  ];
}
