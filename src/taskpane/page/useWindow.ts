import { useCallback, useEffect, useState } from "react";
import type { RefObject } from "react";
import type { SheetLayout } from "./sheetLayout";
import { indexAt, scrollingStart } from "./sheetLayout";

/** Rows and columns of the scrolling part that are drawn: those in view and some around them. */
export interface GridWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const rowStep = 8;
const rowsAround = 8;
const columnsAround = 2;

/** What a scrolled window shows, in steps of whole groups of rows, so that most scrolls change nothing. */
export function windowAt(layout: SheetLayout, view: { readonly top: number; readonly left: number; readonly width: number; readonly height: number }): GridWindow {
  const { rows, columns } = layout;
  const [top, left] = [view.top + scrollingStart(rows, view.top), view.left + scrollingStart(columns, view.left)];
  const firstRow = Math.floor((indexAt(rows, top) - rowsAround) / rowStep) * rowStep;
  const lastRow = Math.ceil((indexAt(rows, view.top + view.height) + rowsAround) / rowStep) * rowStep;
  return {
    firstRow: Math.max(rows.frozen, firstRow),
    lastRow: Math.min(rows.count - 1, lastRow),
    firstColumn: Math.max(columns.frozen, indexAt(columns, left) - columnsAround),
    lastColumn: Math.min(columns.count - 1, indexAt(columns, view.left + view.width) + columnsAround),
  };
}

const same = (left: GridWindow, right: GridWindow): boolean =>
  left.firstRow === right.firstRow && left.lastRow === right.lastRow && left.firstColumn === right.firstColumn && left.lastColumn === right.lastColumn;

/** The window of a scrolling element, followed as it scrolls and changes its size. */
export function useWindow(scroller: RefObject<HTMLElement>, layout: SheetLayout): { readonly shown: GridWindow; readonly follow: () => void } {
  const [shown, setShown] = useState<GridWindow>({ firstRow: 0, lastRow: -1, firstColumn: 0, lastColumn: -1 });
  const follow = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const next = windowAt(layout, { top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight });
    setShown((previous) => (same(previous, next) ? previous : next));
  }, [scroller, layout]);
  useEffect(() => {
    follow();
  }, [follow]);
  return { shown, follow };
}

/** The inner size of an element; null until it is known. */
export function useSize(element: RefObject<HTMLElement>): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setSize({ width: current.clientWidth, height: current.clientHeight }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
