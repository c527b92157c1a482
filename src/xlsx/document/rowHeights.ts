import { contains } from "../../model/area";
import type { Area } from "../../model/area";
import { wrappedTextHeight } from "../../model/wrappedText";
import { cellContent } from "./cellContent";
import type { DocumentPackage } from "./documentPackage";
import type { StoredPart } from "./parts";
import { sharedStrings } from "./sharedStrings";
import type { StoredRow } from "./sheetRow";
import { readRow } from "./sheetRow";
import { rowText, sheetRows } from "./sheetRows";
import { columnSettings } from "./sheetSettings";
import type { SheetView } from "./sheetView";
import { styleAt } from "./sheetView";

const usualFontSize = 11;
/** A step of indentation takes about three characters of a narrow letter, of which columns count the wide ones. */
const charactersPerIndent = 1.5;
/** Of letters in bold type fewer fit a line. */
const boldShare = 0.93;
/** Rows that are measured; more would keep a person waiting for a sheet to open. */
const mostRows = 5000;
const known = new WeakMap<StoredPart, ReadonlyMap<number, number>>();

/** Points of each row of a sheet, 0 for hidden ones. Rows without a stored height are as high as their wrapped texts need, as a program makes them. */
export function rowHeights(parts: DocumentPackage, view: SheetView, count: number): Float32Array {
  const { part, settings } = view;
  const { numbers, heights: stored, positions } = sheetRows(part.base);
  const heights = new Float32Array(count).fill(settings.defaultHeight);
  for (const [position, number] of numbers.entries()) {
    const height = stored[position] ?? Number.NaN;
    if (number < count && !Number.isNaN(height)) heights[number] = Math.max(0, height);
  }
  if (settings.defaultHeight === 0 || !view.styles.previews.some(({ wrap }) => wrap)) return heights;
  const strings = sharedStrings(parts);
  const stretch = (number: number, needed: number): void => {
    if (number < count) heights[number] = Math.max(settings.defaultHeight, needed);
  };
  for (const [number, needed] of storedNeeds(view, strings)) if (!part.rows.has(number)) stretch(number, needed);
  for (const number of part.rows.keys()) {
    const position = positions.get(number);
    const row = position === undefined || Number.isNaN(stored[position]) ? readRow(part, number) : null;
    if (row !== null) stretch(number, neededHeight(view, row, number, strings));
  }
  return heights;
}

/** What the rows need that stand in the file without a height. Measured once for each part. */
function storedNeeds(view: SheetView, strings: readonly string[]): ReadonlyMap<number, number> {
  const { base } = view.part;
  const needs = known.get(base) ?? measure(view, strings);
  known.set(base, needs);
  return needs;
}

function measure(view: SheetView, strings: readonly string[]): ReadonlyMap<number, number> {
  const { base } = view.part;
  const rows = sheetRows(base);
  const stored = { ...view.part, rows: new Map<number, string>() };
  const needs = new Map<number, number>();
  for (const [number, position] of rows.positions) {
    if (needs.size >= mostRows) break;
    if (!Number.isNaN(rows.heights[position]) || !mayWrap(view, rowText(rows, position))) continue;
    const row = readRow(stored, number);
    if (row !== null) needs.set(number, neededHeight(view, row, number, strings));
  }
  return needs;
}

/** Looks at the styles only, without parsing the row. */
function mayWrap({ styles }: SheetView, text: string): boolean {
  for (const [, style] of text.matchAll(/\ss\s*=\s*["'](\d+)["']/g)) if (styles.previews[Number(style)]?.wrap === true) return true;
  return styles.previews[0]?.wrap === true;
}

function neededHeight(view: SheetView, row: StoredRow, number: number, strings: readonly string[]): number {
  const merges = view.settings.merges.filter((area) => area.firstRow <= number && number <= area.lastRow);
  const isMerged = (column: number): boolean => merges.some((area: Area) => contains(area, number, column));
  const needs = row.cells.map((cell) => {
    const style = view.styles.previews[styleAt(view, row, cell, cell.column)];
    if (style?.wrap !== true || isMerged(cell.column)) return 0;
    const content = cellContent(cell, strings);
    if (content?.kind !== "text") return 0;
    const { width, hidden } = columnSettings(view.settings, cell.column) ?? { width: null, hidden: false };
    const room = ((width ?? view.settings.defaultWidth) - style.indent * charactersPerIndent) * (style.bold ? boldShare : 1);
    return hidden ? 0 : wrappedTextHeight(content.value, room, style.fontSize ?? usualFontSize);
  });
  return Math.max(0, ...needs);
}
