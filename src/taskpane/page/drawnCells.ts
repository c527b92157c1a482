import type { Area } from "../../model/area";
import type { PreviewCell, SheetPreview } from "../../model/sheetPreview";
import { fontOf, horizontalOf, shownStyle } from "./cellLook";
import type { SheetLayout } from "./sheetLayout";
import { endOf, offsetOf, sizeOf } from "./sheetLayout";

/** A cell with its place on the sheet, in CSS pixels from the sheet's left edge and its row's upper edge. */
export interface DrawnCell {
  readonly cell: PreviewCell;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly merged: Area | null;
  /** What stands in the box: the text, or "###" for a number that does not fit. */
  readonly shown: string;
  /** Where a text runs on over empty neighbours, counted from `left`; null when it stays in its box. */
  readonly overflow: { readonly left: number; readonly width: number } | null;
}

/** Width of a text in CSS pixels in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

const textMargin = 6;

function overflowOf(left: number, width: number, needed: number, align: "left" | "center" | "right", room: { readonly from: number; readonly to: number }): DrawnCell["overflow"] {
  const extra = needed - width;
  const [before, after] = align === "left" ? [0, extra] : align === "right" ? [extra, 0] : [extra / 2, extra / 2];
  const from = Math.max(room.from, left - before);
  const to = Math.min(room.to, left + width + after);
  return from === left && to === left + width ? null : { left: from - left, width: to - from };
}

/** The cells of a row as they are drawn; `merges` are those that begin in this row. Cells in hidden columns and under merged ones are left out. */
export function drawRow(layout: SheetLayout, preview: SheetPreview, row: number, cells: readonly PreviewCell[], merges: readonly Area[], measure: MeasureText): readonly DrawnCell[] {
  const { rows, columns, zoom } = layout;
  const holdsText = (cell: PreviewCell): boolean => cell.text !== "";
  return cells.flatMap((cell, index): readonly DrawnCell[] => {
    const merged = merges.find((area) => area.firstColumn === cell.column && area.firstRow === row) ?? null;
    const left = offsetOf(columns, cell.column);
    const width = offsetOf(columns, (merged?.lastColumn ?? cell.column) + 1) - left;
    const height = offsetOf(rows, (merged?.lastRow ?? row) + 1) - offsetOf(rows, row);
    if (width === 0 || height === 0) return [];
    const style = shownStyle(preview.styles, cell);
    const box = { cell, left, width, height, merged, shown: cell.text, overflow: null };
    if (style === undefined || cell.text === "" || (style.wrap && cell.kind !== "number")) return [box];
    const needed = measure(cell.text, fontOf(style, zoom)) + (textMargin + style.indent * 9) * zoom;
    if (needed <= width) return [box];
    if (cell.kind === "number") return [{ ...box, shown: "#".repeat(Math.max(1, Math.floor(width / (9 * zoom)))) }];
    if (merged !== null || cell.kind === "error") return [box];
    const before = cells.slice(0, index).filter(holdsText).at(-1);
    const after = cells.slice(index + 1).find(holdsText);
    const room = {
      from: before === undefined ? 0 : offsetOf(columns, before.column + 1),
      to: after === undefined ? endOf(columns) : offsetOf(columns, after.column),
    };
    return [{ ...box, overflow: overflowOf(left, width, needed, horizontalOf(style, cell.kind), room) }];
  });
}

/** Cells that reach into the columns between two positions. */
export function drawnWithin(cells: readonly DrawnCell[], from: number, to: number): readonly DrawnCell[] {
  return cells.filter(({ left, width, overflow }) => {
    const start = left + (overflow?.left ?? 0);
    return start < to && start + (overflow?.width ?? width) > from;
  });
}

/** A cell nothing is known of but that it is empty. */
export function emptyCell(column: number, editable: boolean): PreviewCell {
  return { column, text: "", kind: "text", style: -1, conditional: null, isText: false, isPercent: false, isComputed: false, editable, entry: "", options: null, onlyOptions: false, prompt: null };
}

/** Measures texts on a canvas; each text and font once, the latest thousands remembered. */
export function createMeasureText(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, font) => {
    if (context === null) return 0;
    const key = `${font}\n${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size > 20_000) known.clear();
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** True where a place lies in rows or columns that have a size. */
export function isShown(layout: SheetLayout, row: number, column: number): boolean {
  return sizeOf(layout.rows, row) > 0 && sizeOf(layout.columns, column) > 0;
}
