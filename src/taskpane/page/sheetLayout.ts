import type { SheetPreview } from "../../model/sheetPreview";

/** Rows or columns of a sheet laid one after the other. Hidden ones have no size; entry `count` of `offsets` is the end. */
export interface Axis {
  readonly count: number;
  readonly offsets: Float64Array;
  /** How many from the first stay in place while the others scroll. */
  readonly frozen: number;
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
/** Frozen rows or columns that would leave less than this of the window to scroll are not frozen. */
const largestFrozenShare = 0.6;

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
  return { count, offsets, frozen: 0 };
}

/** Lays out a sheet at a zoom (1 is the size on paper). */
export function layOutSheet(preview: SheetPreview, zoom: number): SheetLayout {
  const more = preview.editing === "all" ? spare : { ...spare, rows: 0, columns: 0 };
  const rows = layAxis(preview.rowCount + more.rows, (row) => preview.rowHeights[row] ?? spare.rowPoints, zoom);
  const columns = layAxis(preview.columnCount + more.columns, (column) => preview.columnWidths[column] ?? spare.columnPoints, zoom);
  return { zoom, rows, columns, lettersHeight: 24, numbersWidth: 20 + 8 * Math.max(2, String(rows.count).length) };
}

function frozenWithin(axis: Axis, wanted: number, room: number): number {
  return offsetOf(axis, wanted) <= room * largestFrozenShare ? Math.min(wanted, axis.count) : 0;
}

/** The layout with the rows and columns frozen that the sheet freezes, as far as a window of this size leaves room for the rest. */
export function freezeWithin(layout: SheetLayout, frozen: SheetPreview["frozen"], room: { readonly width: number; readonly height: number }): SheetLayout {
  return {
    ...layout,
    rows: { ...layout.rows, frozen: frozenWithin(layout.rows, frozen.rows, room.height) },
    columns: { ...layout.columns, frozen: frozenWithin(layout.columns, frozen.columns, room.width) },
  };
}
