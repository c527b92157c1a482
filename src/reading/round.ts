import type { SheetView } from "./sheetView";

/** "Lần gửi: 2" above the table, the number in the same cell or the next; null when nothing is written. */
export function readRound(view: SheetView, firstRow: number): number | null {
  for (let row = 0; row < firstRow; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const match = /lần\s+gửi\s*(?:thứ)?\s*:?\s*(\d{1,2})?\s*$/iu.exec(view.text(row, column).normalize("NFC").trim());
      if (match === null) continue;
      const written = match[1] ?? /^\s*(\d{1,2})\s*$/.exec(view.text(row, column + 1))?.[1];
      if (written !== undefined) return Number(written);
    }
  }
  return null;
}
