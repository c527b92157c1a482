import type { Grid, GridBook, GridCell } from "./grid";
import { gridKey } from "./grid";
import type { CellModel, SheetModel } from "./sheetModel";

function toGridCell({ value, formula }: CellModel): GridCell | null {
  if (formula === undefined && (value === null || value === "")) return null;
  const content = value === null ? ({ kind: "uncomputed" } as const) : typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
  return { content, formula: formula ?? null, format: null, font: null };
}

/** A sheet as it would be read back: values, formulas, merges, what is hidden. Formats and fonts are not carried over. */
export function sheetToGrid(sheet: SheetModel): Grid {
  const cells = new Map<number, GridCell>();
  const hiddenRows = new Set<number>();
  let rowCount = 0;
  let columnCount = 0;
  let row = 0;
  for (const { cells: models, hidden } of sheet.rows) {
    if (hidden === true) hiddenRows.add(row);
    models.forEach((model, column) => {
      const cell = model === null ? null : toGridCell(model);
      if (cell === null) return;
      cells.set(gridKey(row, column), cell);
      rowCount = row + 1;
      columnCount = Math.max(columnCount, column + 1);
    });
    row += 1;
  }
  const hiddenColumns = new Set(sheet.columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : [])));
  return { name: sheet.name, visibility: sheet.visibility, rowCount, columnCount, cells, merges: sheet.merges, hiddenRows, hiddenColumns, filtered: false };
}

/** The sheets as one book, without names, properties or links. */
export function sheetsToGridBook(sheets: readonly SheetModel[]): GridBook {
  return { grids: sheets.map(sheetToGrid), names: new Map(), properties: new Map(), externalLinks: [] };
}
