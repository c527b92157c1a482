import type { GridBook } from "../model/grid";
import { parseKeptSheet } from "../model/keptSheets";

/** A workbook without the sheets that a run in Excel kept aside when it was saved: a replaced appendix is no second one. */
export function withoutKeptSheets(book: GridBook): GridBook {
  return { ...book, grids: book.grids.filter(({ name }) => parseKeptSheet(name) === null) };
}
