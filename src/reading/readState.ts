import type { WorkbookState } from "../domain/workbookState";
import { readWorkbookState } from "../domain/workbookState";
import type { GridBook } from "../model/grid";
import { cellAt } from "../model/grid";
import { stateSheetName } from "../model/openWorkbook";

/** What So Ket keeps in a workbook beside its sheets; null when there is nothing, or it was altered by hand. */
export function readState(book: GridBook): WorkbookState | null {
  const grid = book.grids.find(({ name }) => name === stateSheetName);
  if (grid === undefined) return null;
  const chunks: string[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const content = cellAt(grid, row, 0)?.content;
    if (content?.kind !== "text") return null;
    chunks.push(content.value);
  }
  return readWorkbookState(chunks.join(""));
}
