import type { PreviewCell, PreviewStyle, SheetPreview } from "../../../src/model/sheetPreview";

export const plainStyle: PreviewStyle = {
  fontName: null, fontSize: null, bold: false, italic: false, underline: false, color: null, fill: null,
  borders: { top: false, right: false, bottom: false, left: false }, horizontal: null, vertical: "bottom", wrap: false, indent: 0,
};

/** Six rows of 15 points and five columns of 30; row 3 and column 1 are hidden, C5:D6 is merged. */
export function samplePreview(more: Partial<SheetPreview> = {}): SheetPreview {
  return {
    name: "Phụ biểu", rowCount: 6, columnCount: 5, columnWidths: [30, 0, 30, 30, 30], rowHeights: Float32Array.from([15, 15, 0, 15, 15, 15]),
    merges: [{ firstRow: 4, lastRow: 5, firstColumn: 2, lastColumn: 3 }], frozen: { rows: 1, columns: 1 }, styles: [plainStyle], editing: "unlocked", ...more,
  };
}

export function sampleCell(column: number, more: Partial<PreviewCell> = {}): PreviewCell {
  return { column, text: "", kind: "text", isText: false, isPercent: false, isComputed: false, style: 0, conditional: null, editable: true, entry: "", options: null, onlyOptions: true, prompt: null, ...more };
}
