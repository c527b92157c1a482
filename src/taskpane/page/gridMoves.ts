import type { Area } from "../../model/area";
import { leadingCell, mergedAreaAt } from "./mergedAreas";
import type { Axis, Place, SheetLayout } from "./sheetLayout";
import { endOf, indexAt, offsetOf, shownFrom } from "./sheetLayout";

/** Where a key leads: one cell on, a window on, or to an end of the row, column or sheet. */
export type Move = "up" | "down" | "left" | "right" | "rowStart" | "rowEnd" | "columnStart" | "columnEnd" | "sheetStart" | "sheetEnd" | "pageUp" | "pageDown";

const plainMoves: Readonly<Record<string, Move>> = {
  ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Home: "rowStart", End: "rowEnd", PageUp: "pageUp", PageDown: "pageDown",
};
const controlMoves: Readonly<Record<string, Move>> = {
  ArrowUp: "columnStart", ArrowDown: "columnEnd", ArrowLeft: "rowStart", ArrowRight: "rowEnd", Home: "sheetStart", End: "sheetEnd",
};

/** The move of a pressed key; null for keys that do not move. */
export function moveOfKey({ key, ctrlKey, metaKey, altKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean }): Move | null {
  if (altKey) return null;
  return (ctrlKey || metaKey ? controlMoves[key] : plainMoves[key]) ?? null;
}

const first = (axis: Axis): number => shownFrom(axis, 0, 1) ?? 0;
const last = (axis: Axis): number => shownFrom(axis, axis.count - 1, -1) ?? 0;

function pageOn(axis: Axis, from: number, by: number): number {
  const target = indexAt(axis, Math.max(0, Math.min(offsetOf(axis, from) + by, endOf(axis) - 1)));
  return shownFrom(axis, target, 1) ?? shownFrom(axis, target, -1) ?? from;
}

function destination({ rows, columns }: SheetLayout, area: Area, move: Move, pageHeight: number): Place {
  const { firstRow: row, firstColumn: column } = area;
  switch (move) {
    case "up":
      return { row: shownFrom(rows, row - 1, -1) ?? row, column };
    case "down":
      return { row: shownFrom(rows, area.lastRow + 1, 1) ?? row, column };
    case "left":
      return { row, column: shownFrom(columns, column - 1, -1) ?? column };
    case "right":
      return { row, column: shownFrom(columns, area.lastColumn + 1, 1) ?? column };
    case "rowStart":
      return { row, column: first(columns) };
    case "rowEnd":
      return { row, column: last(columns) };
    case "columnStart":
      return { row: first(rows), column };
    case "columnEnd":
      return { row: last(rows), column };
    case "sheetStart":
      return { row: first(rows), column: first(columns) };
    case "sheetEnd":
      return { row: last(rows), column: last(columns) };
    case "pageUp":
      return { row: pageOn(rows, row, -pageHeight), column };
    case "pageDown":
      return { row: pageOn(rows, row, pageHeight), column };
  }
}

/** The place itself, or the nearest one that is not hidden. */
export function shownPlace({ rows, columns }: SheetLayout, merges: readonly Area[], place: Place): Place {
  const [row, column] = [Math.min(place.row, rows.count - 1), Math.min(place.column, columns.count - 1)];
  return leadingCell(merges, {
    row: shownFrom(rows, row, 1) ?? shownFrom(rows, row, -1) ?? row,
    column: shownFrom(columns, column, 1) ?? shownFrom(columns, column, -1) ?? column,
  });
}

/** The cell a move leads to: over hidden rows and columns, and over a merged area as over one cell. */
export function moveFrom(layout: SheetLayout, merges: readonly Area[], from: Place, move: Move, pageHeight: number): Place {
  const area = mergedAreaAt(merges, from) ?? { firstRow: from.row, lastRow: from.row, firstColumn: from.column, lastColumn: from.column };
  return leadingCell(merges, destination(layout, area, move, pageHeight));
}
