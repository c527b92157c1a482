import type { Area } from "../../model/area";
import type { SheetPreview } from "../../model/sheetPreview";
import type { DocumentPackage } from "./documentPackage";
import { rowHeights } from "./rowHeights";
import type { SheetExtent } from "./sheetExtent";
import { sheetExtent } from "./sheetExtent";
import type { SheetSettings } from "./sheetSettings";
import type { SheetView } from "./sheetView";

/** Pixels of a digit of the usual font, by which Excel counts the width of columns; 96 pixels are 72 points. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** How a sheet looks without its cells. */
export function previewSheet(parts: DocumentPackage, view: SheetView, canWrite: boolean): SheetPreview {
  const { sheet, settings, styles } = view;
  const extent = sheetExtent(view);
  const takesAny = !settings.isProtected || styles.locked.includes(false);
  return {
    name: sheet.name,
    ...extent,
    columnWidths: columnWidths(settings, extent.columnCount),
    rowHeights: rowHeights(parts, view, extent.rowCount),
    merges: settings.merges.flatMap((area) => clipped(area, extent)),
    frozen: { rows: Math.min(settings.frozen.rows, extent.rowCount), columns: Math.min(settings.frozen.columns, extent.columnCount) },
    styles: styles.previews,
    editing: !canWrite || !takesAny ? "none" : settings.isProtected ? "unlocked" : "all",
  };
}

function columnWidths({ columns, defaultWidth }: SheetSettings, count: number): readonly number[] {
  const widths = new Array<number>(count).fill(points(defaultWidth));
  for (const { first, last, width, hidden } of columns) {
    for (let column = first; column <= Math.min(last, count - 1); column += 1) widths[column] = hidden ? 0 : points(width ?? defaultWidth);
  }
  return widths;
}

/** Characters to points (ECMA-376 part 1, 18.3.1.13). */
function points(characters: number): number {
  return Math.trunc((256 * characters + Math.trunc(128 / digitPixels)) / 256 * digitPixels) * pointsPerPixel;
}

function clipped(area: Area, { rowCount, columnCount }: SheetExtent): readonly Area[] {
  if (area.firstRow >= rowCount || area.firstColumn >= columnCount) return [];
  return [{ ...area, lastRow: Math.min(area.lastRow, rowCount - 1), lastColumn: Math.min(area.lastColumn, columnCount - 1) }];
}
