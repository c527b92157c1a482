import { useEffect, useState } from "react";
import type { RowSpan, SheetRows } from "./sheetRows";
import type { GridWindow } from "./useWindow";

/** More than this in one frame and scrolling would falter. */
const cellsPerFrame = 160;
const fewestRows = 3;

/**
 * Which of the shown rows have their cells drawn, one frame further: what is drawn and still shown stays, and at most
 * `budget` rows join it, downwards first, as far as they were fetched.
 */
export function fillFurther(filled: RowSpan, shown: RowSpan, budget: number, isFetched: (row: number) => boolean): RowSpan {
  const kept = { first: Math.max(filled.first, shown.first), last: Math.min(filled.last, shown.last) };
  let { first, last } = kept.first <= kept.last ? kept : { first: shown.first, last: shown.first - 1 };
  let left = budget;
  while (left > 0 && last < shown.last && isFetched(last + 1)) {
    last += 1;
    left -= 1;
  }
  while (left > 0 && first > shown.first && isFetched(first - 1)) {
    first -= 1;
    left -= 1;
  }
  return { first, last };
}

/** The shown rows whose cells are drawn. It follows what is shown and what has been fetched, a few rows a frame. */
export function useFilledRows(shown: GridWindow, rows: SheetRows, version: number): RowSpan {
  const [filled, setFilled] = useState<RowSpan>({ first: 0, last: -1 });
  useEffect(() => {
    const budget = Math.max(fewestRows, Math.floor(cellsPerFrame / Math.max(1, shown.lastColumn - shown.firstColumn + 1)));
    const frame = requestAnimationFrame(() =>
      setFilled((previous) => {
        const next = fillFurther(previous, { first: shown.firstRow, last: shown.lastRow }, budget, (row) => rows.row(row) !== undefined);
        return next.first === previous.first && next.last === previous.last ? previous : next;
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [filled, shown, rows, version]);
  return filled;
}
