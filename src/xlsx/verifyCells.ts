import type { CellObject } from "@e965/xlsx";
import type { GridCell } from "../model/grid";
import { gridKey } from "../model/grid";
import { eachFilled } from "./eachFilled";
import type { ScannedCell } from "./scanCells";
import { scanCells } from "./scanCells";
import { unescapeCellText } from "./unescapeXml";

/** The library's cells by row and column, full of holes. */
export type StoredRows = readonly (readonly (CellObject | undefined)[] | undefined)[];
export type FontOf = (style: number) => string | null;

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
const escapedTwice = /&(amp;|#)|_x[0-9A-F]{4}_/i;

/**
 * Holds the library's reading of a sheet against a second, independent scan of its XML. False when a cell is in one and not
 * in the other, or stands twice. Where the library guesses, the cell is set right: digits it cuts short ("12,5") stay text
 * for a person, new errors keep their name, a formula without value is uncomputed. `fontOf` gives the font of a format.
 */
export function verifyCells(xml: string, rows: StoredRows, cells: Map<number, GridCell>, fontOf: FontOf | null): boolean {
  let scanned = 0;
  const everyCellWasRead = scanCells(xml, (found) => {
    const item = rows[found.row]?.[found.column];
    const key = gridKey(found.row, found.column);
    if (found.isBlank) {
      // The library makes an empty text, FALSE or an error of a cell that only declares its type.
      if (item !== undefined && isFilled(item)) scanned += 1;
      cells.delete(key);
      return true;
    }
    if (item === undefined) return false;
    scanned += 1;
    const cell = cells.get(key);
    if (cell === undefined) return true;
    const corrected = correct(cell, found);
    const font = fontOf === null ? null : fontOf(found.style);
    if (corrected !== cell || font !== null) cells.set(key, { ...corrected, font });
    return true;
  });
  return everyCellWasRead && scanned === countFilled(rows);
}

function correct(cell: GridCell, { type, stored, hasFormula }: ScannedCell): GridCell {
  if (stored === null) return hasFormula && (type === "b" || type === "e") ? { ...cell, content: { kind: "uncomputed" } } : cell;
  if (type === "e") return { ...cell, content: { kind: "error", value: stored.trim() } };
  // The library resolves escapes in the texts of formulas twice, and UTF-8 after the first time.
  if (type === "str" && escapedTwice.test(stored)) return { ...cell, content: { kind: "text", value: unescapeCellText(stored) } };
  if (type === "n" && !decimal.test(stored)) return { ...cell, content: { kind: "text", value: stored } };
  return cell;
}

function isFilled({ t, f }: CellObject): boolean {
  return t !== "z" || f !== undefined;
}

function countFilled(rows: StoredRows): number {
  let count = 0;
  eachFilled(rows, (row) => {
    eachFilled(row, (item) => {
      if (isFilled(item)) count += 1;
    });
  });
  return count;
}
