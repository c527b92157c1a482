import type { Area } from "../../model/area";
import type { Axis, SheetLayout } from "./sheetLayout";
import { offsetOf, scrollingStart } from "./sheetLayout";

/** What is to be looked at shall not stand at the very edge. */
const margin = 48;

/** How far to scroll an axis so that items are seen: as little as possible, or with them in the middle. */
export function scrollFor(axis: Axis, first: number, last: number, scrolled: number, room: number, centre: boolean): number {
  if (first < axis.frozen) return scrolled;
  const frozen = scrollingStart(axis, axis.slides);
  const [start, end] = [offsetOf(axis, first) - frozen, offsetOf(axis, last + 1) - frozen];
  const free = room - frozen;
  if (centre && (start < scrolled + margin || end > scrolled + free - margin)) return Math.max(0, Math.min(start, (start + end - free) / 2));
  if (start < scrolled || end - start > free) return start;
  return end > scrolled + free ? end - free : scrolled;
}

/** Scrolls the grid's element so that an area is in view. */
export function scrollIntoWindow(element: HTMLElement, layout: SheetLayout, area: Area, centre: boolean): void {
  const { rows, columns, lettersHeight, numbersWidth } = layout;
  element.scrollTop = scrollFor(rows, area.firstRow, area.lastRow, element.scrollTop, element.clientHeight - lettersHeight, centre);
  element.scrollLeft = scrollFor(columns, area.firstColumn, area.lastColumn, element.scrollLeft, element.clientWidth - numbersWidth, centre);
}
