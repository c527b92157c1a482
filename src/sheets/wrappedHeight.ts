import type { CellModel } from "../model/sheetModel";

const linePoints = 14.5;
/** Letters of a text are narrower than the figures that a column's width is counted in. */
const lettersPerCharacter = 1.2;

/** Points a row needs for its longest wrapped text, given the widths of the columns in characters. */
export function wrappedHeight(cells: readonly CellModel[], widths: readonly number[]): number {
  const lines = cells.map(({ value }, column) => (typeof value === "string" ? Math.ceil(value.length / ((widths[column] ?? 1) * lettersPerCharacter)) : 1));
  return Math.max(1, ...lines) * linePoints + 2;
}
