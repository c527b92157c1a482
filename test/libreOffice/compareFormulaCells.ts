import { cellAddress } from "../../src/model/area";
import type { CellContent, GridBook } from "../../src/model/grid";
import { gridPosition } from "../../src/model/grid";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/** A formula cell whose stored value is not what another program calculates; `after` is null where the cell is gone. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly before: CellContent;
  readonly after: CellContent | null;
}

const relativeTolerance = 1e-9;

/** Compares every formula cell of every sheet of a workbook with the recalculated file: numbers within 1e-9 relative, all else exactly. */
export function compareFormulaCells(before: Uint8Array, after: Uint8Array): Difference[] {
  const recalculated = new Map(open(after).grids.map((grid) => [grid.name, grid]));
  return open(before).grids.flatMap((grid) =>
    [...grid.cells].flatMap(([key, { content, formula }]) => {
      if (formula === null) return [];
      const found = recalculated.get(grid.name)?.cells.get(key)?.content ?? null;
      const { row, column } = gridPosition(key);
      return found !== null && isSame(content, found) ? [] : [{ sheet: grid.name, cell: cellAddress(row, column), formula, before: content, after: found }];
    }),
  );
}

/** How many formula cells a file has: a comparison over none proves nothing. */
export function countFormulaCells(bytes: Uint8Array): number {
  return open(bytes).grids.reduce((count, grid) => count + [...grid.cells.values()].filter(({ formula }) => formula !== null).length, 0);
}

function open(bytes: Uint8Array): GridBook {
  const result = readWorkbook(bytes);
  if ("refusal" in result) throw new Error(`Not readable: ${JSON.stringify(result.refusal)}`);
  return result.book;
}

function isSame(left: CellContent, right: CellContent): boolean {
  if (left.kind === "uncomputed" || right.kind === "uncomputed" || left.kind !== right.kind) return false;
  if (left.kind === "number" && right.kind === "number") {
    return Math.abs(left.value - right.value) <= relativeTolerance * Math.max(Math.abs(left.value), Math.abs(right.value));
  }
  return left.value === right.value;
}
