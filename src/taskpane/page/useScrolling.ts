import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { Area } from "../../model/area";
import { scrollIntoWindow } from "./scrollIntoWindow";
import type { Place, SheetLayout } from "./sheetLayout";

interface ScrollingInput {
  readonly scroller: RefObject<HTMLElement>;
  readonly layout: SheetLayout;
  /** The active cell with its merged neighbours. */
  readonly area: Area;
  readonly outlined: Place | null;
  /** Grows with each move of the person; the active cell then has the focus. */
  readonly turn: number;
  /** The size of the window is known. */
  readonly measured: boolean;
  readonly scrolled: { readonly top: number; readonly left: number };
}

/** Keeps the active cell in view and focused as the person moves, and brings a revealed cell to the middle. */
export function useScrolling({ scroller, layout, area, outlined, turn, measured, scrolled }: ScrollingInput): void {
  const latest = useRef({ layout, area });
  useLayoutEffect(() => {
    latest.current = { layout, area };
  });
  useLayoutEffect(() => {
    if (scroller.current === null) return;
    scroller.current.scrollTop = scrolled.top;
    scroller.current.scrollLeft = scrolled.left;
  }, [scroller, scrolled]);
  useEffect(() => {
    if (scroller.current !== null && measured && outlined !== null) scrollIntoWindow(scroller.current, latest.current.layout, latest.current.area, true);
  }, [scroller, outlined, measured]);
  const seenTurn = useRef(turn);
  useLayoutEffect(() => {
    if (scroller.current === null || turn === seenTurn.current) return;
    seenTurn.current = turn;
    scrollIntoWindow(scroller.current, latest.current.layout, latest.current.area, false);
    const cell = scroller.current.querySelector<HTMLElement>("[data-active]");
    // A field that stands in the cell has it already.
    if (cell?.contains(document.activeElement) === false) cell.focus({ preventScroll: true });
  }, [scroller, turn]);
}
