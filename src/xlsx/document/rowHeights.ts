import { contains } from "../../model/area";
import type { Area } from "../../model/area";
import { wrappedTextHeight } from "../../model/wrappedText";
import { cellContent } from "./cellContent";
import type { DocumentPackage } from "./documentPackage";
import { namesStyle } from "../elementBytes";
import type { StoredPart } from "./parts";
import { sharedStrings } from "./sharedStrings";
import type { StoredRow } from "./sheetRow";
import { parseRow, readRow } from "./sheetRow";
import { sheetBytes } from "./sheetBytes";
import { rowPosition, rowText, sheetRows } from "./sheetRows";
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
const cellWithoutAddress = /<(?:[\w.-]+:)?c(?![^>]*\sr\s*=)[\s/>]/;
const wholeCell = /<((?:[\w.-]+:)?c\s[^>]*?)(?:\/>|>.*?<\/(?:[\w.-]+:)?c>)/gs;
const known = new WeakMap<StoredPart, ReadonlyMap<number, number>>();

/** Points of each row of a sheet, 0 for hidden ones. Rows without a stored height are as high as their wrapped texts need, as a program makes them. */
export function rowHeights(parts: DocumentPackage, view: SheetView, count: number): Float32Array {
  const { part, settings } = view;
  const index = sheetRows(part.base);
  const { numbers, heights: stored } = index;
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
    const position = rowPosition(index, number);
    const row = position === null || Number.isNaN(stored[position]) ? readRow(part, number) : null;
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
  const index = sheetRows(base);
  const { numbers, starts, heights } = index;
  const bytes = sheetBytes(base);
  const wraps = view.styles.previews.map(({ wrap }) => wrap);
  const needs = new Map<number, number>();
  for (const [position, number] of numbers.entries()) {
    if (needs.size >= mostRows) break;
    if (!Number.isNaN(heights[position]) || rowPosition(index, number) !== position) continue;
    // Most rows have no text that wraps; to see that they need not be parsed.
    if (wraps[0] !== true && !namesStyle(bytes, starts[position] ?? 0, starts[position + 1] ?? 0, wraps)) continue;
    const row = parseRow(withoutOtherCells(rowText(base, position), wraps), number);
    if (row !== null) needs.set(number, neededHeight(view, row, number, strings));
  }
  return needs;
}

/** The row with only those cells that wrap, as far as each cell tells its own place: parsing all of them takes most of the time. */
function withoutOtherCells(row: string, wraps: readonly boolean[]): string {
  if (cellWithoutAddress.test(row)) return row;
  return row.replace(wholeCell, (cell: string, tag: string) => (wraps[Number(/\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0)] === true ? cell : ""));
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
