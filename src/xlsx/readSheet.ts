import { utils } from "@e965/xlsx";
import type { ColInfo, RowInfo, WorkSheet } from "@e965/xlsx";
import type { Grid, GridCell } from "../model/grid";
import { gridKey } from "../model/grid";
import { eachFilled } from "./eachFilled";
import { readCell } from "./readCell";
import type { FontOf, StoredRows } from "./verifyCells";
import { verifyCells } from "./verifyCells";

export interface SheetSource {
  readonly name: string;
  readonly sheet: WorkSheet;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden: number;
  /** Days between the epochs 1900 and 1904 where the workbook counts from 1904. */
  readonly epochShift: number;
  /** The XML of the sheet, to hold the reading against; null for binary formats. */
  readonly xml: string | null;
  readonly fontOf: FontOf | null;
  /** Fonts by grid key, where a binary format tells them. */
  readonly fonts: ReadonlyMap<number, string> | null;
}

const visibilities = ["visible", "hidden", "veryHidden"] as const;

/** The grid of a sheet from its cells alone: declared dimensions are often wrong and never looked at. Null when it cannot be trusted. */
export function readSheet({ name, sheet, hidden, epochShift, xml, fontOf, fonts }: SheetSource): Grid | null {
  const cells = new Map<number, GridCell>();
  let rowCount = 0;
  let columnCount = 0;
  const rows: StoredRows = sheet["!data"] ?? [];
  eachFilled(rows, (stored, row) => {
    eachFilled(stored, (item, column) => {
      const cell = readCell(item, epochShift);
      if (cell === null) return;
      const key = gridKey(row, column);
      cells.set(key, fonts === null ? cell : { ...cell, font: fonts.get(key) ?? null });
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    });
  });
  if (xml !== null && !verifyCells(xml, rows, cells, fontOf)) return null;
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
    filtered: isFiltered(sheet["!autofilter"]?.ref, hiddenRows),
  };
}

/** A filter that hides nothing is no news to anybody. */
function isFiltered(area: string | undefined, hiddenRows: ReadonlySet<number>): boolean {
  if (area === undefined) return false;
  const { s: first, e: last } = utils.decode_range(area);
  return [...hiddenRows].some((row) => first.r < row && row <= last.r);
}

/** Hidden lines, and those of height or width 0, which nobody sees either. */
function hiddenIndices(lines: readonly (RowInfo | ColInfo | undefined)[]): ReadonlySet<number> {
  const isHidden = (line: RowInfo | ColInfo | undefined): boolean =>
    line !== undefined && (line.hidden === true || ("hpt" in line && line.hpt === 0) || ("width" in line && Number(line.width) === 0));
  return new Set(Object.keys(lines).map(Number).filter((index) => isHidden(lines[index])));
}
