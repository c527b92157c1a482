import type { Area } from "./area";

/** What a cell holds. Dates are numbers with a date format; `uncomputed` is a formula stored without a value. */
export type CellContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "uncomputed" };

export interface GridCell {
  readonly content: CellContent;
  /** In en-US, without the leading "="; null when the cell is typed. */
  readonly formula: string | null;
  /** Number format code, e.g. "0.0%"; null for General. */
  readonly format: string | null;
  /** Font name where the file tells it; it decides legacy encodings. */
  readonly font: string | null;
}

/** One worksheet as read: sparse, zero-based; blank cells are absent. The waist every input passes. */
export interface Grid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** One past the last row and column that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** An automatic filter hides rows. */
  readonly filtered: boolean;
}

/** A whole file as read. */
export interface GridBook {
  readonly grids: readonly Grid[];
  /** Workbook names to what they refer to, as written, e.g. "'Phụ biểu'!$A$9:$S$60". */
  readonly names: ReadonlyMap<string, string>;
  /** Document properties (core and custom) by lower-case name. */
  readonly properties: ReadonlyMap<string, string>;
  /** File names (never paths) of workbooks that formulas refer to. */
  readonly externalLinks: readonly string[];
}

const columnsPerRow = 16384;

export function gridKey(row: number, column: number): number {
  return row * columnsPerRow + column;
}

export function gridPosition(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columnsPerRow), column: key % columnsPerRow };
}

export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.cells.get(gridKey(row, column));
}
