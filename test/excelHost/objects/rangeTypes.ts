import type { Area } from "../../../src/model/area";
import type { CellContent } from "../../../src/model/grid";
import { gridKey } from "../../../src/model/grid";
import { HostFailure, calling, objectOf, property, reading } from "../hostObject";
import type { HostObject, HostType } from "../hostObject";
import type { AreasPart } from "../runtime";
import { lookOf } from "../workbook/cells";
import { cellOf, fullAddress, readArea, refuseProtected, writeLook, writeValues } from "../workbook/editCells";
import { cellCount, checkedArea, isWholeColumns, isWholeRows, overlaps } from "../workbook/hostAreas";
import { groupLines, linesOf, setLines } from "../workbook/lines";
import { formatType } from "./formatTypes";
import { conditionalFormatsType, validationType } from "./ruleTypes";

const typeNames = { number: "Double", text: "String", boolean: "Boolean", error: "Error", uncomputed: "Empty" } as const;

export function contentOf({ runtime, sheet }: AreasPart, row: number, column: number): CellContent | null {
  const { content, formula } = cellOf(sheet, row, column);
  return formula === null ? content : runtime.compute(sheet, row, column);
}

function valueOf(content: CellContent | null): string | number | boolean {
  return content === null || content.kind === "uncomputed" ? "" : content.value;
}

const only = ({ areas }: AreasPart): Area => areas[0]!;
const common = <Value>(values: readonly Value[]): Value | null => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null);

/** The smallest area around all that holds a value (or, with formats, a look). */
export function usedArea({ sheet }: Pick<AreasPart, "sheet">, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  for (const [key, { content, formula }] of sheet.cells) {
    if (valuesOnly && content === null && formula === null) continue;
    const row = Math.floor(key / 16384);
    const column = key % 16384;
    area = area === null ? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }
      : { firstRow: Math.min(area.firstRow, row), lastRow: Math.max(area.lastRow, row), firstColumn: Math.min(area.firstColumn, column), lastColumn: Math.max(area.lastColumn, column) };
  }
  return area;
}

function mergeCells(part: AreasPart): void {
  refuseProtected(part);
  const area = only(part);
  if (part.sheet.merges.some((merge) => overlaps(merge, area))) throw new HostFailure("InvalidArgument", "Merged cells overlap");
  if (cellCount(area) < 2) return;
  part.sheet.merges.push(area);
  // The content of all cells but the anchor is lost.
  for (const key of part.sheet.cells.keys()) {
    const row = Math.floor(key / 16384);
    const column = key % 16384;
    const cell = cellOf(part.sheet, row, column);
    if (row < area.firstRow || row > area.lastRow || column < area.firstColumn || column > area.lastColumn || (row === area.firstRow && column === area.firstColumn)) continue;
    part.sheet.cells.set(key, { ...cell, content: null, formula: null });
  }
}

/** Rows that a filter could hide, or whole rows and columns. */
function setHidden(part: AreasPart, kind: "rows" | "columns", hidden: unknown): void {
  refuseProtected(part);
  if (typeof hidden !== "boolean") throw new HostFailure("InvalidArgument");
  setLines(part, kind, { hidden });
}

/** Properties of each row, column or cell, as `getRowProperties` and its like answer them. */
function lineProperties(part: AreasPart, kind: "rows" | "columns", asked: unknown): unknown {
  const name = kind === "rows" ? "rowHidden" : "columnHidden";
  for (const key of Object.keys(asked as object)) if (key !== name) throw new HostFailure("ApiNotFound", `Line property ${key}`);
  return linesOf(part, kind).map(({ hidden }) => ({ [name]: hidden }));
}

function cellProperties(part: AreasPart, asked: unknown): unknown {
  if (JSON.stringify(asked) !== JSON.stringify({ format: { font: { name: true } } })) throw new HostFailure("ApiNotFound", `Cell properties ${JSON.stringify(asked)}`);
  return readArea(only(part), (row, column) => ({ format: { font: { name: lookOf(cellOf(part.sheet, row, column).look, "font/name") } } }));
}

function mergedAreas(part: AreasPart): HostObject | null {
  const areas = part.sheet.merges.filter((merge) => overlaps(merge, only(part)));
  return areas.length === 0 ? null : objectOf(rangeAreasType, { ...part, areas });
}

export const rangeType: HostType<AreasPart> = {
  name: "Range",
  keepsReference: true,
  members: {
    address: reading("1.1", ({ sheet, areas }) => fullAddress(sheet, areas)),
    rowIndex: reading("1.1", (part) => only(part).firstRow),
    columnIndex: reading("1.1", (part) => only(part).firstColumn),
    rowCount: reading("1.1", (part) => only(part).lastRow - only(part).firstRow + 1),
    columnCount: reading("1.1", (part) => only(part).lastColumn - only(part).firstColumn + 1),
    values: property("1.1", (part) => {
      part.runtime.read.add(part.sheet.name);
      return readArea(only(part), (row, column) => valueOf(contentOf(part, row, column)));
    }, writeValues),
    formulas: property("1.1", (part) => readArea(only(part), (row, column) => cellOf(part.sheet, row, column).formula ?? valueOf(contentOf(part, row, column))), writeValues),
    valueTypes: reading("1.1", (part) => readArea(only(part), (row, column) => {
      const content = contentOf(part, row, column);
      return content === null ? "Empty" : typeNames[content.kind];
    })),
    numberFormat: property("1.1", (part) => readArea(only(part), (row, column) => lookOf(cellOf(part.sheet, row, column).look, "numberFormat")), (part, value) => writeLook(part, "numberFormat", value)),
    rowHidden: property("1.2", (part) => common(linesOf(part, "rows").map(({ hidden }) => hidden)), (part, value) => setHidden(part, "rows", value)),
    columnHidden: property("1.2", (part) => common(linesOf(part, "columns").map(({ hidden }) => hidden)), (part, value) => setHidden(part, "columns", value)),
    format: reading("1.1", (part) => objectOf(formatType, part)),
    dataValidation: reading("1.8", (part) => objectOf(validationType, part)),
    conditionalFormats: reading("1.6", (part) => objectOf(conditionalFormatsType, part)),
    hyperlink: property("1.7", () => null, (part, value) => {
      refuseProtected(part);
      const { documentReference } = value as { documentReference?: unknown };
      if (typeof documentReference !== "string") throw new HostFailure("ApiNotFound", "Only links inside the workbook");
      for (const { firstRow, firstColumn } of part.areas) part.sheet.links.set(gridKey(firstRow, firstColumn), documentReference);
      // Excel gives links the looks of a link.
      writeLook(part, "font/underline", "Single");
      writeLook(part, "font/color", "#0563C1");
    }),
    merge: calling("1.2", (part, across) => {
      if (across === true) throw new HostFailure("ApiNotFound", "Merging across");
      mergeCells(part);
    }),
    group: calling("1.10", (part, option) => {
      refuseProtected(part);
      if (option === "ByRows" && isWholeRows(only(part))) groupLines(part, "rows");
      else if (option === "ByColumns" && isWholeColumns(only(part))) groupLines(part, "columns");
      else throw new HostFailure("InvalidArgument", "Whole rows or columns are grouped");
    }),
    clear: calling("1.1", (part, what) => {
      refuseProtected(part);
      if (what !== "Contents") throw new HostFailure("ApiNotFound", `Clearing ${String(what)}`);
      writeValues(part, "");
    }),
    select: calling("1.1", (part) => {
      if (part.sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", "A hidden sheet cannot be selected");
      part.runtime.workbook.active = part.sheet.id;
      part.runtime.selection = { sheet: part.sheet.name, area: only(part) };
    }),
    getRow: calling("1.1", (part, row) => {
      const { firstRow, lastRow } = only(part);
      if (typeof row !== "number" || row < 0 || row > lastRow - firstRow) throw new HostFailure("InvalidArgument", "No such row");
      return objectOf(rangeType, { ...part, areas: [{ ...only(part), firstRow: firstRow + row, lastRow: firstRow + row }] });
    }),
    getBoundingRect: calling("1.1", (part, other) => {
      const [own, others] = [only(part), only((other as HostObject).self as AreasPart)];
      const [firstRow, firstColumn] = [Math.min(own.firstRow, others.firstRow), Math.min(own.firstColumn, others.firstColumn)];
      return rangeOf(part, { firstRow, firstColumn, lastRow: Math.max(own.lastRow, others.lastRow), lastColumn: Math.max(own.lastColumn, others.lastColumn) });
    }),
    // office.js writes large arrays in slices and asks first whether they fit.
    _ValidateArraySize: calling("1.3", (part, rows, columns) => {
      const { firstRow, lastRow, firstColumn, lastColumn } = only(part);
      if (rows !== lastRow - firstRow + 1 || columns !== lastColumn - firstColumn + 1) throw new HostFailure("InvalidArgument", "The shape of the values is not that of the range");
    }),
    getMergedAreasOrNullObject: calling("1.13", mergedAreas),
    getRowProperties: calling("1.9", (part, asked) => lineProperties(part, "rows", asked)),
    getColumnProperties: calling("1.9", (part, asked) => lineProperties(part, "columns", asked)),
    getCellProperties: calling("1.9", cellProperties),
  },
};

const rangesType: HostType<AreasPart> = {
  name: "RangeCollection",
  members: {},
  items: (part) => part.areas.map((area) => objectOf(rangeType, { ...part, areas: [area] })),
};

export const rangeAreasType: HostType<AreasPart> = {
  name: "RangeAreas",
  keepsReference: true,
  members: {
    address: reading("1.9", ({ sheet, areas }) => fullAddress(sheet, areas)),
    areas: reading("1.9", (part) => objectOf(rangesType, part)),
    format: reading("1.9", (part) => objectOf(formatType, part)),
    dataValidation: reading("1.9", (part) => objectOf(validationType, part)),
    conditionalFormats: reading("1.9", (part) => objectOf(conditionalFormatsType, part)),
  },
};

export function rangeOf(part: Pick<AreasPart, "runtime" | "sheet">, area: Area): HostObject {
  return objectOf(rangeType, { ...part, areas: [checkedArea(area)] });
}
