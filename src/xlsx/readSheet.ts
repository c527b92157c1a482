import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Grid, GridCell } from "../model/grid";
import { gridKey } from "../model/grid";
import { readCell } from "./readCell";

export interface SheetSource {
  readonly name: string;
  readonly sheet: WorkSheet;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden: number;
  /** Days between the epochs 1900 and 1904 where the workbook counts from 1904. */
  readonly epochShift: number;
}

const visibilities = ["visible", "hidden", "veryHidden"] as const;

/** The grid of a sheet from its cells alone: declared dimensions are often wrong and never looked at. */
export function readSheet({ name, sheet, hidden, epochShift }: SheetSource): Grid {
  const cells = new Map<number, GridCell>();
  let rowCount = 0;
  let columnCount = 0;
  const rows = sheet["!data"] ?? [];
  // Object.keys skips the holes of sparse arrays: a cell in row 1048576 costs nothing above it.
  for (const row of Object.keys(rows).map(Number)) {
    const stored = rows[row] ?? [];
    for (const column of Object.keys(stored).map(Number)) {
      const cell = readCell(stored[column] as CellObject, epochShift);
      if (cell === null) continue;
      cells.set(gridKey(row, column), cell);
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
  }
  const hiddenRows = hiddenIndices(sheet["!rows"] ?? []);
  return {
    name,
    visibility: visibilities[hidden] ?? "visible",
    rowCount,
    columnCount,
    cells,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ firstRow: s.r, firstColumn: s.c, lastRow: e.r, lastColumn: e.c })),
    hiddenRows,
    hiddenColumns: hiddenIndices(sheet["!cols"] ?? []),
    filtered: sheet["!autofilter"] !== undefined,
  };
}

function hiddenIndices(lines: readonly ({ hidden?: boolean } | undefined)[]): ReadonlySet<number> {
  return new Set(Object.keys(lines).map(Number).filter((index) => lines[index]?.hidden === true));
}
