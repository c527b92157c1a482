import type { Scalar } from "../domain/expression";
import { isExcelError } from "../domain/expression";
import type { CellContent, GridBook } from "../model/grid";
import { gridPosition } from "../model/grid";
import type { Recalculate } from "../model/openWorkbook";
import { createCalculator } from "../reading/calculator";

/** A computed value as a cell holds it; a formula that gives a blank gives 0, as in Excel. */
function contentOf(value: Scalar | undefined): CellContent {
  if (value === undefined) return { kind: "uncomputed" };
  if (value === null) return { kind: "number", value: 0 };
  if (isExcelError(value)) return { kind: "error", value: value.error };
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", value: "#NUM!" };
}

/** Every formula cell of a sheet computed anew, by grid key. Formulas beyond the calculator are "uncomputed". */
export const recalculate: Recalculate = (book: GridBook, sheet: string) => {
  const grid = book.grids.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const values = new Map<number, CellContent>();
  if (grid === undefined) return values;
  const calculator = createCalculator(book);
  for (const [key, { formula }] of grid.cells) {
    if (formula === null) continue;
    const { row, column } = gridPosition(key);
    values.set(key, contentOf(calculator.compute(grid, row, column)));
  }
  return values;
};
