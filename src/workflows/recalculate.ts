import type { Scalar } from "../domain/expression";
import { isExcelError } from "../domain/expression";
import type { Recalculate } from "../model/calculation";
import type { CellContent, Grid, GridBook } from "../model/grid";
import { gridPosition } from "../model/grid";
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

/** Without stored values, the calculator has nothing but the formulas to go by. */
function withoutStoredValues(grid: Grid): Grid {
  return { ...grid, cells: new Map([...grid.cells].map(([key, cell]) => [key, cell.formula === null ? cell : { ...cell, content: { kind: "uncomputed" } }])) };
}

/**
 * Every formula cell of a sheet computed anew, by grid key. Formulas beyond the calculator, and those that use one of the
 * same sheet, are "uncomputed"; formulas of other sheets that are beyond it count with the values they were stored with.
 */
export const recalculate: Recalculate = (book: GridBook, sheet: string) => {
  const stored = book.grids.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const values = new Map<number, CellContent>();
  if (stored === undefined) return values;
  const grid = withoutStoredValues(stored);
  const calculator = createCalculator({ ...book, grids: book.grids.map((other) => (other === stored ? grid : other)) });
  for (const [key, { formula }] of grid.cells) {
    if (formula === null) continue;
    const { row, column } = gridPosition(key);
    values.set(key, contentOf(calculator.compute(grid, row, column)));
  }
  return values;
};
