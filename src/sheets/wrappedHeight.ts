import type { CellModel } from "../model/sheetModel";
import { wrappedTextHeight } from "../model/wrappedText";

const fontSize = 11;

/** Points a row needs for its longest wrapped text, given the widths of the columns in characters. */
export function wrappedHeight(cells: readonly CellModel[], widths: readonly number[]): number {
  return Math.max(...cells.map(({ value }, column) => wrappedTextHeight(typeof value === "string" ? value : "", widths[column] ?? 1, fontSize)), wrappedTextHeight("", 1, fontSize));
}
