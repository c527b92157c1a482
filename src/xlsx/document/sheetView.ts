import type { Area } from "../../model/area";
import { contains } from "../../model/area";
import { tableHeadings } from "./boundCells";
import type { DocumentPackage } from "./documentPackage";
import type { DocumentStyles } from "./documentStyles";
import { documentStyles } from "./documentStyles";
import type { EditedPart } from "./parts";
import type { StoredCell, StoredRow } from "./sheetRow";
import { sheetPart } from "./sheetPart";
import { sheetRows } from "./sheetRows";
import type { SheetSettings } from "./sheetSettings";
import { columnSettings, sheetSettings } from "./sheetSettings";
import type { BookSheet } from "./workbookParts";
import { sheetNamed, workbookParts } from "./workbookParts";

/** One worksheet of a package with everything that its cells are looked at with. */
export interface SheetView {
  readonly sheet: BookSheet;
  readonly part: EditedPart;
  readonly settings: SheetSettings;
  readonly styles: DocumentStyles;
  readonly counts1904: boolean;
  readonly tableHeadings: readonly Area[];
}

/** Null when there is no worksheet of that name. */
export function viewSheet(parts: DocumentPackage, name: string): SheetView | null {
  const book = workbookParts(parts);
  const sheet = book === null ? null : sheetNamed(book.sheets, name);
  const part = sheet === null ? null : sheetPart(parts, sheet);
  if (book === null || sheet === null || part === null) return null;
  return { sheet, part, settings: sheetSettings(part.base), styles: documentStyles(parts), counts1904: book.counts1904, tableHeadings: tableHeadings(parts, sheet.path) };
}

/** The style of a cell, also of one that its row does not have. */
export function styleAt({ settings, styles }: SheetView, row: StoredRow | null, cell: StoredCell | undefined, column: number): number {
  const style = cell?.style ?? row?.style ?? columnSettings(settings, column)?.style ?? 0;
  return style < styles.previews.length && Number.isInteger(style) && style >= 0 ? style : 0;
}

/** Whether a person may type into a cell that shows: typed and not computed, and unlocked where the sheet is protected. */
export function takesInput(view: SheetView, rowNumber: number, row: StoredRow | null, cell: StoredCell | undefined, column: number): boolean {
  if (cell?.hasFormula === true) return false;
  if (view.settings.isProtected && view.styles.locked[styleAt(view, row, cell, column)] !== false) return false;
  return ![...view.tableHeadings, ...sheetRows(view.part.base).formulaAreas].some((area) => contains(area, rowNumber, column));
}

/** Inside one of the merged areas, but not its first cell, which is the only one that shows. */
export function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (row !== area.firstRow || column !== area.firstColumn));
}
