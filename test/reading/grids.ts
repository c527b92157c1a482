import type { Area } from "../../src/model/area";
import { parseAddress } from "../../src/model/area";
import type { CellContent, Grid, GridBook, GridCell } from "../../src/model/grid";
import { gridKey } from "../../src/model/grid";

/** A cell as a test writes it: a text, a number, null for blank, or a whole cell. */
export type Cell = string | number | null | (Partial<GridCell> & { readonly content: CellContent });

export function formula(text: string, value: number | string | null): Cell {
  const content: CellContent = value === null ? { kind: "uncomputed" } : typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
  return { content, formula: text };
}

export function formatted(value: number, format: string): Cell {
  return { content: { kind: "number", value }, format };
}

export function inFont(text: string, font: string): Cell {
  return { content: { kind: "text", value: text }, font };
}

export const errorCell = (value: string): Cell => ({ content: { kind: "error", value } });

function contentOf(cell: Exclude<Cell, null>): GridCell {
  if (typeof cell === "object") return { formula: null, format: null, font: null, ...cell };
  const content: CellContent = typeof cell === "number" ? { kind: "number", value: cell } : { kind: "text", value: cell };
  return { content, formula: null, format: null, font: null };
}

export function area(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [parseAddress(first)!, parseAddress(last)!];
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly filtered?: boolean;
}

export function sheet(rows: readonly (readonly Cell[])[], { name = "Sheet1", merges = [], hiddenRows = [], filtered = false }: SheetOptions = {}): Grid {
  const cells = new Map<number, GridCell>();
  rows.forEach((row, rowIndex) => row.forEach((cell, column) => void (cell !== null && cells.set(gridKey(rowIndex, column), contentOf(cell)))));
  return {
    name, visibility: "visible", rowCount: rows.length, columnCount: Math.max(0, ...rows.map((row) => row.length)), cells,
    merges: merges.map(area), hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(), filtered,
  };
}

export function book(grids: readonly Grid[], extra: Partial<GridBook> = {}): GridBook {
  return { grids, names: new Map(), properties: new Map(), externalLinks: [], ...extra };
}
