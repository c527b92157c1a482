import type { Calculation } from "../../model/calculation";
import type { CellContent } from "../../model/grid";
import type { PreviewCell, PreviewRows } from "../../model/sheetPreview";
import { cellContent } from "./cellContent";
import { createCellLookup } from "./cellLookup";
import { conditionalLooks } from "./conditionalLooks";
import type { DocumentPackage } from "./documentPackage";
import { daysBetweenEpochs } from "../epochs";
import { listOptions } from "./listOptions";
import { sharedStrings } from "./sharedStrings";
import { sheetExtent } from "./sheetExtent";
import type { StoredCell, StoredRow } from "./sheetRow";
import { readRow } from "./sheetRow";
import type { SheetView } from "./sheetView";
import { isCovered, styleAt, takesInput } from "./sheetView";
import { validationsAt } from "./validations";
import type { Validation } from "./validations";
import { booleanText, isDateFormat, isPercentFormat, numberEntry, numberText, textText } from "./valueText";

/** The cells of some rows as they are shown. */
export function previewRows(parts: DocumentPackage, view: SheetView, firstRow: number, lastRow: number, canWrite: boolean, { conditions }: Calculation): PreviewRows {
  const { rowCount, columnCount } = sheetExtent(view);
  const first = Math.max(0, firstRow);
  const last = Math.min(lastRow, rowCount - 1);
  const near = view.settings.validations.filter(({ areas }) => areas.some((area) => area.firstRow <= last && area.lastRow >= first));
  const conditional = conditionalLooks(view, conditions(createCellLookup(parts, view.sheet.name)), first, last);
  const strings = sharedStrings(parts);
  const lists = new Map<string, readonly string[] | null>();
  const optionsOf = (list: string): readonly string[] | null => {
    const options = lists.get(list);
    if (options !== undefined) return options;
    const found = listOptions(parts, view.sheet.name, list);
    lists.set(list, found);
    return found;
  };
  const rows: (readonly PreviewCell[])[] = [];
  for (let number = first; number <= last; number += 1) {
    const row = readRow(view.part, number);
    const merges = view.settings.merges.filter((area) => area.firstRow <= number && number <= area.lastRow);
    const marked = [...conditional.columns(number, columnCount), ...columnsOf(near, number, columnCount)];
    rows.push(shownCells(view, row, columnCount, marked).flatMap(([column, cell]) => {
      if (isCovered(merges, number, column)) return [];
      const editable = canWrite && takesInput(view, number, row, cell, column);
      const style = styleAt(view, row, cell, column);
      const shown = showCell(view, cell === undefined ? null : cellContent(cell, strings), style);
      const look = conditional.look(number, column);
      if (shown.text === "" && !editable && !isMarked(view, style) && (look?.fill ?? null) === null) return [];
      const validations = editable ? validationsAt(near, number, column) : [];
      return [{ column, style, conditional: look, isText: view.styles.formats[style] === "@", isPercent: isPercentFormat(view.styles.formats[style] ?? null), isComputed: cell?.hasFormula === true, editable, ...shown, ...helpOf(validations, optionsOf) }];
    }));
  }
  return { firstRow: first, rows };
}

/** The cells of a row, with those of `others`; in a protected sheet also those whose column alone says that they take input. */
function shownCells(view: SheetView, row: StoredRow | null, columnCount: number, others: readonly number[]): readonly (readonly [number, StoredCell | undefined])[] {
  const cells = new Map<number, StoredCell | undefined>((row?.cells ?? []).map((cell) => [cell.column, cell]));
  for (const column of others) if (!cells.has(column)) cells.set(column, undefined);
  if (view.settings.isProtected && ((row?.style ?? null) !== null || view.settings.columns.some(({ style }) => style !== null))) {
    for (let column = 0; column < columnCount; column += 1) if (!cells.has(column) && view.styles.locked[styleAt(view, row, undefined, column)] === false) cells.set(column, undefined);
  }
  return [...cells].sort(([left], [right]) => left - right);
}

/** A blank cell that the file holds nothing of may still have a list to choose from, and a prompt. */
function columnsOf(validations: readonly Validation[], row: number, columnCount: number): readonly number[] {
  const areas = validations.filter(({ list, prompt }) => list !== null || prompt !== null).flatMap((validation) => validation.areas);
  return areas.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow).flatMap(({ firstColumn, lastColumn }) =>
    Array.from({ length: Math.max(0, Math.min(lastColumn, columnCount - 1) - firstColumn + 1) }, (_, index) => firstColumn + index),
  );
}

function isMarked({ styles }: SheetView, style: number): boolean {
  const preview = styles.previews[style];
  return preview !== undefined && (preview.fill !== null || Object.values(preview.borders).includes(true));
}

function showCell({ styles, counts1904 }: SheetView, content: CellContent | null, style: number): Pick<PreviewCell, "text" | "kind" | "entry"> {
  const format = styles.formats[style] ?? null;
  switch (content?.kind) {
    case "number": {
      const isDate = counts1904 && isDateFormat(format);
      return { text: numberText(content.value, format, counts1904), kind: "number", entry: numberEntry(content.value + (isDate ? daysBetweenEpochs : 0)) };
    }
    case "text":
      return { text: textText(content.value, format), kind: "text", entry: content.value };
    case "boolean":
      return { text: booleanText(content.value), kind: "text", entry: booleanText(content.value) };
    case "error":
      return { text: content.value, kind: "error", entry: content.value };
    case "uncomputed":
    case undefined:
      return { text: "", kind: "text", entry: "" };
  }
}

function helpOf(validations: readonly Validation[], optionsOf: (list: string) => readonly string[] | null): Pick<PreviewCell, "options" | "onlyOptions" | "prompt"> {
  const list = validations.find((validation) => validation.list !== null);
  return { options: list === undefined ? null : optionsOf(list.formulas[0]), onlyOptions: list?.alert?.style === "stop", prompt: validations.find(({ prompt }) => prompt !== null)?.prompt ?? null };
}
