import type { Area } from "../../model/area";
import type { SheetPreview } from "../../model/sheetPreview";

/** Rows or columns of a sheet laid one after the other. Hidden ones have no size; entry `count` of `offsets` is the end. */
export interface Axis {
  readonly count: number;
  readonly offsets: Float64Array;
  /** How many from the first stay in place while the others scroll. */
  readonly frozen: number;
  /** How much of the frozen ones scrolls away first, from their beginning, where they are large: the letterhead above a table's heading. */
  readonly slides: number;
}

/** Where everything on a sheet lies, in CSS pixels from the first cell's corner. */
export interface SheetLayout {
  readonly zoom: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Of the band with column letters, and of the strip with row numbers. */
  readonly lettersHeight: number;
  readonly numbersWidth: number;
}

/** A cell, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const pixelsPerPoint = 4 / 3;
/** Where the sheet takes input anywhere, empty rows and columns follow its content. */
const spare = { rows: 40, rowPoints: 15, columns: 4, columnPoints: 48 };
/** Frozen rows or columns that would take more than this of the window are not frozen. */
const largestFrozenShare = 0.6;
/** What is above this share of frozen rows slides away. */
const comfortableFrozenShare = 0.35;

export function sizeOf(axis: Axis, index: number): number {
  return offsetOf(axis, index + 1) - offsetOf(axis, index);
}

/** Where an item begins; places beyond the axis are at its end. */
export function offsetOf(axis: Axis, index: number): number {
  return axis.offsets[Math.max(0, Math.min(index, axis.count))] ?? 0;
}

export function endOf(axis: Axis): number {
  return offsetOf(axis, axis.count);
}

/** The item shown at a position; positions before and after the axis give its first and last one. */
export function indexAt(axis: Axis, position: number): number {
  let [low, high] = [0, Math.max(0, axis.count - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(axis, middle + 1) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The next item that is not hidden, from `index` on in steps of 1 or -1; null when there is none. */
export function shownFrom(axis: Axis, index: number, step: 1 | -1): number | null {
  for (let candidate = index; candidate >= 0 && candidate < axis.count; candidate += step) {
    if (sizeOf(axis, candidate) > 0) return candidate;
  }
  return null;
}

function layAxis(count: number, pointsOf: (index: number) => number, zoom: number): Axis {
  const offsets = new Float64Array(count + 1);
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    const points = pointsOf(index);
    if (points > 0) offset += Math.max(1, Math.round(points * pixelsPerPoint * zoom));
    offsets[index + 1] = offset;
  }
  return { count, offsets, frozen: 0, slides: 0 };
}

/** Lays out a sheet at a zoom (1 is the size on paper). */
export function layOutSheet(preview: SheetPreview, zoom: number): SheetLayout {
  const more = preview.editing === "all" ? spare : { ...spare, rows: 0, columns: 0 };
  const rows = layAxis(preview.rowCount + more.rows, (row) => preview.rowHeights[row] ?? spare.rowPoints, zoom);
  const columns = layAxis(preview.columnCount + more.columns, (column) => preview.columnWidths[column] ?? spare.columnPoints, zoom);
  return { zoom, rows, columns, lettersHeight: 24, numbersWidth: 20 + 8 * Math.max(2, String(rows.count).length) };
}

function freezeRows(axis: Axis, wanted: number, merges: readonly Area[], room: number): Axis {
  const frozen = Math.min(wanted, axis.count);
  const end = offsetOf(axis, frozen);
  const cuts = (row: number): boolean => merges.some((area) => area.firstRow < row && row <= area.lastRow);
  const starts = Array.from({ length: frozen }, (_, row) => row).filter((row) => !cuts(row));
  const first = starts.find((row) => end - offsetOf(axis, row) <= room * comfortableFrozenShare) ?? starts.at(-1) ?? 0;
  const slides = offsetOf(axis, first);
  return end - slides <= room * largestFrozenShare ? { ...axis, frozen, slides } : axis;
}

/** The layout with the rows and columns frozen that the sheet freezes, as far as a window of this size leaves room for the rest. */
export function freezeWithin(layout: SheetLayout, { frozen, merges }: Pick<SheetPreview, "frozen" | "merges">, room: { readonly width: number; readonly height: number }): SheetLayout {
  const { rows, columns } = layout;
  const columnsFit = offsetOf(columns, frozen.columns) <= room.width * largestFrozenShare;
  return { ...layout, rows: freezeRows(rows, frozen.rows, merges, room.height), columns: { ...columns, frozen: columnsFit ? Math.min(frozen.columns, columns.count) : 0 } };
}

/** Where the part that scrolls begins to be seen, when its axis is scrolled so far. */
export function scrollingStart(axis: Axis, scrolled: number): number {
  return offsetOf(axis, axis.frozen) - Math.min(scrolled, axis.slides);
}
