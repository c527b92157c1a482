import { contains } from "../../model/area";
import type { Grid } from "../../model/grid";
import { gridPosition } from "../../model/grid";

const usual = 48;
const widest = 240;
/** Of a letter in the usual font, and the room beside the text; in points. */
const letter = 5.6;
const margin = 6;
/** Fewer filled cells are a title or a signature, which runs on over its neighbours. */
const cellsOfTable = 3;

/** Widths in which the columns of a table can be read, in points, where the file's own are not known. `textAt` is what a cell shows. */
export function estimatedWidths({ columnCount, cells, merges }: Grid, textAt: (key: number) => string): readonly number[] {
  const longest = new Array<number>(columnCount).fill(0);
  const rows = new Map<number, { readonly column: number; readonly length: number }[]>();
  const wide = merges.filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
  for (const key of cells.keys()) {
    const { row, column } = gridPosition(key);
    const { length } = textAt(key);
    if (length === 0 || wide.some((area) => contains(area, row, column))) continue;
    const filled = rows.get(row) ?? [];
    filled.push({ column, length });
    rows.set(row, filled);
  }
  for (const filled of rows.values()) {
    if (filled.length < cellsOfTable) continue;
    for (const { column, length } of filled) longest[column] = Math.max(longest[column] ?? 0, length);
  }
  return longest.map((length) => Math.min(widest, Math.max(usual, Math.round(length * letter) + margin)));
}
