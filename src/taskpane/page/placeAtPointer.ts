import type { Axis, Place, SheetLayout } from "./sheetLayout";
import { indexAt, offsetOf, scrollingStart } from "./sheetLayout";

function indexUnder(axis: Axis, position: number, scrolled: number): number {
  return indexAt(axis, position < scrollingStart(axis, scrolled) ? position + Math.min(scrolled, axis.slides) : position + scrolled);
}

/** The cell under the pointer; null over the column letters and row numbers, and beside the sheet. */
export function placeAtPointer(element: HTMLElement, layout: SheetLayout, pointer: { readonly clientX: number; readonly clientY: number }): Place | null {
  const { left, top } = element.getBoundingClientRect();
  const x = pointer.clientX - left - element.clientLeft - layout.numbersWidth;
  const y = pointer.clientY - top - element.clientTop - layout.lettersHeight;
  const { rows, columns } = layout;
  if (x < 0 || y < 0 || x >= element.clientWidth || y >= element.clientHeight) return null;
  if (x + element.scrollLeft >= offsetOf(columns, columns.count) || y + element.scrollTop >= offsetOf(rows, rows.count)) return null;
  return { row: indexUnder(rows, y, element.scrollTop), column: indexUnder(columns, x, element.scrollLeft) };
}
