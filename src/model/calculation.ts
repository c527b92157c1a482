import type { CellContent, GridBook } from "./grid";

/** Values of the formulas of a sheet computed anew, by grid key; "uncomputed" for those beyond the calculator. */
export type Recalculate = (book: GridBook, sheet: string) => ReadonlyMap<number, CellContent>;

/** What a cell shows, a formula with its stored value; null: blank. Undefined: there is no such sheet. `sheet` null is the one that the condition belongs to. */
export type CellLookup = (sheet: string | null, row: number, column: number) => CellContent | null | undefined;

/** How a condition turned out for a cell; an error does not hold. */
export interface ConditionResult {
  readonly holds: boolean;
  /** It looked at a blank cell. */
  readonly usesBlank: boolean;
}

/** Whether a formula holds for the cell so many rows down and columns across from the one it is written for; null where it cannot be computed. */
export type Condition = (formula: string, down: number, across: number) => ConditionResult | null;

/** Computes what a file leaves to the program that shows it. */
export interface Calculation {
  readonly recalculate: Recalculate;
  /** For the formulas that stand beside cells, in conditional formats and validations. */
  readonly conditions: (lookUp: CellLookup) => Condition;
}
