import type { CellEntry } from "../../model/openWorkbook";
import type { PreviewCell, SheetPreview } from "../../model/sheetPreview";
import { parseEntry, parsePercent } from "../../workflows/parseEntry";
import { emptyCell } from "./drawnCells";
import type { Place } from "./sheetLayout";
import type { OpenedSheet } from "./useSheet";

/** The cell at a place, also where the sheet holds nothing. Undefined while its row is not here. */
export function cellAtPlace({ preview, rows }: Pick<OpenedSheet, "preview" | "rows">, { row, column }: Place): PreviewCell | undefined {
  return rows.row(row) === undefined ? undefined : (rows.cell(row, column) ?? emptyCell(column, isOpenPlace(preview, { row, column })));
}

/** Empty places take input where the whole sheet does, except under merged cells. */
function isOpenPlace({ editing, merges }: SheetPreview, { row, column }: Place): boolean {
  return editing === "all" && !merges.some((area) => area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn && (area.firstRow !== row || area.firstColumn !== column));
}

/** What a text typed into a cell means there: its value, or that the cell does not take it. */
export type Typed = { readonly value: CellEntry["value"] } | { readonly refused: "noInput" | "notOffered" };

/** Lists take one of their options, in whatever case it is typed, and other values only where they are no more than an offer; everything may be cleared. */
export function typedValue(cell: PreviewCell, text: string): Typed {
  if (!cell.editable) return { refused: "noInput" };
  const valueOf = (entry: string): CellEntry["value"] => (cell.isText && entry.trim() !== "" ? entry : cell.isPercent ? parsePercent(entry) : parseEntry(entry));
  if (cell.options === null || text.trim() === "") return { value: valueOf(text) };
  const wanted = text.trim().normalize("NFC").toLowerCase();
  const option = cell.options.find((candidate) => candidate.normalize("NFC").toLowerCase() === wanted);
  if (option === undefined && cell.onlyOptions) return { refused: "notOffered" };
  return { value: valueOf(option ?? text) };
}

/** The stored value of a cell, as an entry would bring it back. */
export function storedValue({ kind, entry }: PreviewCell): CellEntry["value"] {
  if (entry === "") return null;
  return kind === "number" ? parseEntry(entry) : entry;
}

/** Entries of a pasted block from a place on, and those of its cells that do not take what was pasted. */
export function pastedEntries(opened: OpenedSheet, from: Place, block: readonly (readonly string[])[]): { readonly entries: readonly CellEntry[]; readonly passedOver: readonly Place[] } {
  const entries: CellEntry[] = [];
  const passedOver: Place[] = [];
  block.forEach((texts, down) => {
    texts.forEach((text, across) => {
      const place = { row: from.row + down, column: from.column + across };
      const cell = cellAtPlace(opened, place);
      const typed = cell === undefined ? null : typedValue(cell, text);
      if (typed !== null && "value" in typed) entries.push({ sheet: opened.sheet, ...place, value: typed.value });
      else if (text.trim() !== "") passedOver.push(place);
    });
  });
  return { entries, passedOver };
}
