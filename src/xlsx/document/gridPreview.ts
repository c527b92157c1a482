import type { Grid, GridCell } from "../../model/grid";
import { cellAt, gridPosition } from "../../model/grid";
import type { PreviewCell, PreviewRows, PreviewStyle, SheetPreview } from "../../model/sheetPreview";
import { estimatedWidths } from "./estimatedWidths";
import { booleanText, numberEntry, numberText, textText } from "./valueText";

const plain: PreviewStyle = {
  fontName: null, fontSize: null, bold: false, italic: false, underline: false, color: null, fill: null,
  borders: { top: false, right: false, bottom: false, left: false }, horizontal: null, vertical: "bottom", wrap: false, indent: 0,
};
const height = 15;

/** A sheet of which only the values are known. */
export function previewGrid(grid: Grid): SheetPreview {
  const { name, rowCount, columnCount, merges, hiddenRows, hiddenColumns } = grid;
  return {
    name, rowCount, columnCount,
    merges: merges.filter(({ lastRow, lastColumn }) => lastRow < rowCount && lastColumn < columnCount),
    columnWidths: estimatedWidths(grid, (key) => shown(grid.cells.get(key), gridPosition(key).column)?.text ?? "").map((width, column) => (hiddenColumns.has(column) ? 0 : width)),
    rowHeights: Float32Array.from({ length: rowCount }, (_, row) => (hiddenRows.has(row) ? 0 : height)),
    frozen: { rows: 0, columns: 0 },
    styles: [plain],
    editing: "none",
  };
}

export function previewGridRows(grid: Grid, firstRow: number, lastRow: number): PreviewRows {
  const first = Math.max(0, firstRow);
  const count = Math.max(0, Math.min(lastRow, grid.rowCount - 1) - first + 1);
  const rows = Array.from({ length: count }, (_, index) =>
    Array.from({ length: grid.columnCount }, (_cell, column) => shown(cellAt(grid, first + index, column), column)).flatMap((cell) => cell ?? []),
  );
  return { firstRow: first, rows };
}

function shown(cell: GridCell | undefined, column: number): PreviewCell | null {
  if (cell === undefined || cell.content.kind === "uncomputed") return null;
  const { content, format } = cell;
  const common = { column, style: 0, conditional: null, isText: format === "@", isPercent: false, isComputed: cell.formula !== null, editable: false, options: null, onlyOptions: false, prompt: null };
  switch (content.kind) {
    case "number":
      return { ...common, kind: "number", text: numberText(content.value, format, false), entry: numberEntry(content.value) };
    case "text":
      return { ...common, kind: "text", text: textText(content.value, format), entry: content.value };
    case "boolean":
      return { ...common, kind: "text", text: booleanText(content.value), entry: booleanText(content.value) };
    case "error":
      return { ...common, kind: "error", text: content.value, entry: content.value };
  }
}
