import type { Area } from "../model/area";
import { cellAddress } from "../model/area";
import type { CellModel, CellValue, ChartModel, RowModel, SheetModel } from "../model/sheetModel";
import type { StyleRegistry } from "./styleRegistry";
import { wrappedHeight } from "./wrappedHeight";

export interface ListColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly style: string;
}

/** A row of a list: plain values take their column's style; a whole cell brings its own formula, style or link. */
export type ListRow = readonly (CellValue | CellModel)[];

export interface ListSheetInput {
  readonly name: string;
  readonly title: string;
  /** One line under the title: what the list is, or that it is empty. */
  readonly explanation: string;
  readonly columns: readonly ListColumn[];
  readonly rows: Iterable<ListRow>;
  readonly rowCount: number;
  /** Rows under the list, e.g. counts. */
  readonly footRows: readonly ListRow[];
  readonly frozenColumns: number;
  /** True: rows are as high as their wrapped texts; false: one line a row, for long lists. */
  readonly wraps: boolean;
  readonly footer: string;
  /** Merged areas of the list besides its title. */
  readonly merges?: readonly Area[];
  readonly charts?: readonly ChartModel[];
  /** The rows below the list start a page of their own. */
  readonly footOnNewPage?: boolean;
  readonly styles: StyleRegistry;
}

const leastHeadingHeight = 34;
/** Zero-based first row of a list's data. */
export const listFirstRow = 3;

/** The cells of a row of a list. */
export function listCells(row: ListRow, columns: readonly ListColumn[], styles: StyleRegistry): readonly CellModel[] {
  return columns.map((column, index) => cellOf(row[index] ?? null, column, styles));
}

function cellOf(entry: CellValue | CellModel, column: ListColumn, styles: StyleRegistry): CellModel {
  return typeof entry === "object" && entry !== null ? entry : { value: entry, style: styles.use(column.style) };
}

/** Room for the longest wrapped text of a row. */
export function listRowHeight(cells: readonly CellModel[], columns: readonly ListColumn[]): number {
  return wrappedHeight(cells, columns.map(({ width }) => width));
}

function* listRows(input: ListSheetInput): Generator<RowModel> {
  const { title, explanation, columns, rows, footRows, styles, wraps, merges = [] } = input;
  // A text in a merged cell has the room of all of them.
  const merged = new Set(merges.map(({ firstRow, firstColumn }) => cellAddress(firstRow, firstColumn)));
  const unmerged = (cells: readonly CellModel[], row: number): readonly CellModel[] =>
    merged.size === 0 ? cells : cells.map((cell, column) => (merged.has(cellAddress(row, column)) ? { ...cell, value: null } : cell));
  let position = listFirstRow;
  yield { cells: [{ value: title, style: styles.use("subtitle") }], height: 22 };
  yield { cells: [{ value: explanation, style: styles.use("caption") }], height: 18 };
  const headings = columns.map(({ heading }): CellModel => ({ value: heading, style: styles.use("heading") }));
  yield { cells: headings, height: Math.max(leastHeadingHeight, listRowHeight(headings, columns)) };
  for (const list of [rows, footRows]) {
    for (const row of list) {
      const cells = listCells(row, columns, styles);
      yield wraps ? { cells, height: listRowHeight(unmerged(cells, position), columns) } : { cells };
      position += 1;
    }
  }
}

/** A titled table with a frozen header, a filter, and its header repeated on each printed page. */
export function listSheet(input: ListSheetInput): SheetModel {
  const { name, columns, rowCount, footRows, frozenColumns, footer, merges = [], charts = [] } = input;
  // Every style is named before rendering, since rows are produced while they are written.
  for (const { style } of columns) input.styles.use(style);
  for (const style of ["subtitle", "caption", "heading"]) input.styles.use(style);
  const lastColumn = columns.length - 1;
  const lastRow = Math.max(listFirstRow + rowCount + footRows.length - 1, ...charts.map(({ anchor }) => anchor.lastRow));
  return {
    name,
    visibility: "visible",
    columns: columns.map(({ width }) => ({ width })),
    rows: { [Symbol.iterator]: () => listRows(input) },
    merges: [...[0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn })), ...merges],
    freeze: { rows: listFirstRow, columns: frozenColumns },
    filter: rowCount === 0 ? null : { firstRow: listFirstRow - 1, lastRow: listFirstRow + rowCount - 1, firstColumn: 0, lastColumn },
    validations: [],
    conditionalFormats: [],
    protected: false,
    charts,
    page: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: [listFirstRow - 1, listFirstRow - 1],
      rowBreaks: input.footOnNewPage === true && footRows.length > 0 ? [listFirstRow + rowCount] : [],
      printArea: { firstRow: 0, firstColumn: 0, lastRow, lastColumn },
      footer: { left: footer, center: "", right: "&P/&N" },
    },
  };
}
