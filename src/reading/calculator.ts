import { evaluate } from "../domain/evaluate";
import type { Scalar } from "../domain/expression";
import type { GridBook, Grid } from "../model/grid";
import { cellAt, gridKey } from "../model/grid";
import type { CellReference } from "./parseFormula";
import { parseFormula } from "./parseFormula";

/** Computes formulas of a book again, without trusting their stored values. */
export interface Calculator {
  /** The computed value, or undefined when the formula is beyond this calculator, circular or too deep. */
  readonly compute: (grid: Grid, row: number, column: number) => Scalar | undefined;
  /** True when a formula refers to itself, directly, through others, or through cells that do: its stored value means nothing. */
  readonly isCircular: (grid: Grid, row: number, column: number) => boolean;
}

interface RunningCell {
  readonly grid: Grid;
  readonly key: number;
}

const deepestChain = 100;
const largestArea = 20_000;

/** Functions, references and areas within the book only; nothing outside it is ever followed. */
export function createCalculator(book: GridBook): Calculator {
  const grids = new Map(book.grids.map((grid) => [grid.name.toLowerCase(), grid]));
  const computed = new Map<Grid, Map<number, Scalar | undefined>>();
  const circular = new Map<Grid, Set<number>>();
  const running: RunningCell[] = [];

  function markCircular(cells: readonly RunningCell[]): void {
    for (const { grid, key } of cells) circular.set(grid, (circular.get(grid) ?? new Set()).add(key));
  }

  function hasCircle(grid: Grid, key: number): boolean {
    return circular.get(grid)?.has(key) ?? false;
  }

  function valueOf(grid: Grid, row: number, column: number): Scalar | undefined {
    const cell = cellAt(grid, row, column);
    if (cell === undefined) return null;
    if (cell.formula !== null) {
      const fresh = compute(grid, row, column);
      if (hasCircle(grid, gridKey(row, column))) markCircular(running.slice(-1));
      if (fresh !== undefined || cell.content.kind === "uncomputed") return fresh;
    }
    switch (cell.content.kind) {
      case "uncomputed":
        return undefined;
      case "error":
        return { error: cell.content.value };
      case "number":
      case "text":
      case "boolean":
        return cell.content.value;
    }
  }

  function evaluateFormula(grid: Grid, formula: string): Scalar | undefined {
    const expression = parseFormula(formula);
    if (expression === null) return undefined;
    let beyond = false;
    const cellsOf = ({ sheet, area }: CellReference): readonly Scalar[] => {
      const source = sheet === null ? grid : grids.get(sheet.toLowerCase());
      const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
      if (source === undefined || size > largestArea) {
        beyond = true;
        return [];
      }
      const values: Scalar[] = [];
      for (let row = area.firstRow; row <= area.lastRow; row += 1) {
        for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
          const value = valueOf(source, row, column);
          if (value === undefined) beyond = true;
          values.push(value ?? null);
        }
      }
      return values;
    };
    const result = evaluate<CellReference>(expression, (reference) => cellsOf(reference)[0] ?? null, cellsOf);
    return beyond ? undefined : (result ?? 0);
  }

  function compute(grid: Grid, row: number, column: number): Scalar | undefined {
    const key = gridKey(row, column);
    const known = computed.get(grid) ?? new Map<number, Scalar | undefined>();
    computed.set(grid, known);
    if (known.has(key)) return known.get(key);
    const formula = cellAt(grid, row, column)?.formula ?? null;
    const open = running.findIndex((cell) => cell.grid === grid && cell.key === key);
    if (open >= 0) markCircular(running.slice(open));
    if (formula === null || open >= 0 || running.length >= deepestChain) return undefined;
    running.push({ grid, key });
    const value = evaluateFormula(grid, formula);
    running.pop();
    known.set(key, value);
    return value;
  }

  return {
    compute,
    isCircular: (grid, row, column) => {
      compute(grid, row, column);
      return hasCircle(grid, gridKey(row, column));
    },
  };
}
