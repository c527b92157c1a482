import type { CellWriting } from "./cellEntry";
import type { Requests } from "./requests";
import { objectCost, textCost } from "./requests";

/** Rows below each other that are written in one request. */
export interface RowBatch {
  add(cells: readonly (CellWriting | null)[]): Promise<void>;
  finish(): Promise<void>;
}

const batchBytes = 1_500_000;
const nothing = 5;

/** office.js sends larger blocks in slices of so many cells, each with a range of its own. */
const cellsPerSlice = 1_500;
const properties = 3;

function cost(value: string | number | null): number {
  return value === null ? nothing : typeof value === "number" ? String(value).length + 1 : textCost(value);
}

/** Writes rows from the top of a sheet in blocks of about 1.5 MB: formats, contents, formats. */
export function createRowBatch(requests: Requests, sheet: Excel.Worksheet): RowBatch {
  let rows: (readonly (CellWriting | null)[])[] = [];
  let firstRow = 0;
  let bytes = 0;

  const flush = async (): Promise<void> => {
    const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    if (width > 0) {
      const matrix = <Value>(of: (cell: CellWriting) => Value | null): (Value | null)[][] => rows.map((cells) => Array.from({ length: width }, (_, column) => (cells[column] ? of(cells[column]) : null)));
      const holds = (values: readonly (readonly unknown[])[]): boolean => values.some((row) => row.some((value) => value !== null));
      const slices = Math.ceil((rows.length * width) / cellsPerSlice);
      await requests.spend(objectCost + bytes + properties * (rows.length * 2 + slices * 2 * objectCost));
      const range = sheet.getRangeByIndexes(firstRow, 0, rows.length, width);
      const before = matrix(({ formatBefore }) => formatBefore);
      const contents = matrix(({ content }) => content);
      const after = matrix(({ formatAfter }) => formatAfter);
      if (holds(before)) range.numberFormat = before;
      // Long texts are values: as formulas they could be held against the length of a formula.
      if (contents.some((row) => row.some((value) => typeof value === "string" && value.startsWith("=")))) range.formulas = contents;
      else if (holds(contents)) range.values = contents;
      if (holds(after)) range.numberFormat = after;
    }
    firstRow += rows.length;
    rows = [];
    bytes = 0;
  };
  return {
    add: async (cells) => {
      const own = cells.reduce((sum, cell) => sum + (cell === null ? 3 * nothing : cost(cell.formatBefore) + cost(cell.content) + cost(cell.formatAfter)), 0);
      if (bytes + own > batchBytes) await flush();
      rows.push(cells);
      bytes += own;
    },
    finish: flush,
  };
}
