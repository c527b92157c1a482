import { printDecimal, decimalOf } from "../domain/decimal";
import type { Area } from "../model/area";
import { contains } from "../model/area";
import type { Grid, GridCell } from "../model/grid";
import { cellAt, gridKey, gridPosition } from "../model/grid";

/** A sheet with its texts decoded to Unicode and its merges at hand. */
export interface SheetView {
  readonly grid: Grid;
  /** The merge a cell belongs to. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The cell itself, its text in Unicode. */
  readonly cell: (row: number, column: number) => GridCell | undefined;
  /** Text or number of a cell as text, "" when blank; a cell of a merge says what the merge's first cell says. */
  readonly text: (row: number, column: number) => string;
  readonly encoding: "TCVN3" | "VNI" | null;
  /** Rows that hold anything, in order: a stray cell at the end of the sheet costs nothing. */
  readonly rows: readonly number[];
  /** One past the last column that is looked at. */
  readonly columnCount: number;
}

const widestTable = 200;

export type Decode = (text: string, font: string | null) => { readonly text: string; readonly encoding: "TCVN3" | "VNI" | null };

function contentText({ content }: GridCell): string {
  switch (content.kind) {
    case "text":
      return content.value;
    case "number":
      return Number.isFinite(content.value) ? printDecimal(decimalOf(content.value)) : "";
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "error":
      return content.value;
    case "uncomputed":
      return "";
  }
}

/** Texts stay byte for byte what they are unless `decode` knows their font as a legacy one. */
export function openSheet(grid: Grid, decode: Decode): SheetView {
  let encoding: SheetView["encoding"] = null;
  const cells = new Map<number, GridCell>();
  for (const [key, cell] of grid.cells) {
    if (cell.content.kind !== "text") {
      cells.set(key, cell);
      continue;
    }
    const decoded = decode(cell.content.value, cell.font);
    encoding ??= decoded.encoding;
    cells.set(key, decoded.encoding === null ? cell : { ...cell, content: { kind: "text", value: decoded.text } });
  }
  const mergeOfKey = new Map<number, Area>();
  const heldCells = 100_000;
  for (const merge of grid.merges) {
    const lastRow = Math.min(merge.lastRow, grid.rowCount);
    const lastColumn = Math.min(merge.lastColumn, grid.columnCount);
    for (let row = merge.firstRow; row <= lastRow; row += 1) {
      for (let column = merge.firstColumn; column <= lastColumn && mergeOfKey.size < heldCells; column += 1) mergeOfKey.set(gridKey(row, column), merge);
    }
  }
  const mergeAt = (row: number, column: number): Area | undefined =>
    mergeOfKey.get(gridKey(row, column)) ?? (mergeOfKey.size < heldCells ? undefined : grid.merges.find((merge) => contains(merge, row, column)));
  const cell = (row: number, column: number): GridCell | undefined => cells.get(gridKey(row, column));
  return {
    grid,
    mergeAt,
    cell,
    encoding,
    rows: [...new Set([...cells.keys()].map((key) => gridPosition(key).row))].sort((left, right) => left - right),
    columnCount: Math.min(grid.columnCount, widestTable),
    text: (row, column) => {
      const merge = mergeAt(row, column);
      const found = merge === undefined ? cell(row, column) : cell(merge.firstRow, merge.firstColumn);
      return found === undefined ? "" : contentText(found);
    },
  };
}

/** The stored text of a cell as it is in the file, or the shortest decimal of its number; null when blank. */
export function storedText(grid: Grid, row: number, column: number): string | null {
  const cell = cellAt(grid, row, column);
  return cell === undefined || cell.content.kind === "uncomputed" ? null : contentText(cell);
}
