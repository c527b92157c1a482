import type { Area } from "../../../src/model/area";
import { areaAddress, cellAddress, contains } from "../../../src/model/area";
import { gridKey } from "../../../src/model/grid";
import { HostFailure } from "../hostObject";
import type { AreasPart, SheetPart } from "../runtime";
import { blankCell, lookOf, plainLook, withLook } from "./cells";
import type { HostCell } from "./cells";
import { cellCount, parseArea, splitReference } from "./hostAreas";
import { parseInput } from "./parseInput";
import { printSheetName, replaceSheets, sheetsIn } from "./references";
import { sheetCalled } from "./hostWorkbook";
import type { HostSheet } from "./hostWorkbook";

const readLimit = 5_000_000;
const textLimit = 32_767;

export function cellOf(sheet: HostSheet, row: number, column: number): HostCell {
  return sheet.cells.get(gridKey(row, column)) ?? blankCell;
}

export function putCell(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  const key = gridKey(row, column);
  if (cell.content === null && cell.formula === null && cell.look === plainLook) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

/** Refuses on a protected sheet; only values of unlocked cells may be written there. */
export function refuseProtected({ sheet }: SheetPart): void {
  if (sheet.protection !== null) throw new HostFailure("AccessDenied", `${sheet.name} is protected`);
}

/** The rows of an area, each cell given by `read`. */
export function readArea<Value>({ firstRow, firstColumn, lastRow, lastColumn }: Area, read: (row: number, column: number) => Value): Value[][] {
  if (cellCount({ firstRow, firstColumn, lastRow, lastColumn }) > readLimit) throw new HostFailure("RangeExceedsLimit");
  return Array.from({ length: lastRow - firstRow + 1 }, (_, row) => Array.from({ length: lastColumn - firstColumn + 1 }, (__, column) => read(firstRow + row, firstColumn + column)));
}

/** Calls `write` for each cell with its value: one value for all cells, or a matrix of the same shape; null leaves a cell alone. */
export function eachWritten({ firstRow, firstColumn, lastRow, lastColumn }: Area, value: unknown, write: (row: number, column: number, value: string | number | boolean) => void): void {
  const height = lastRow - firstRow + 1;
  const width = lastColumn - firstColumn + 1;
  if (Array.isArray(value) && (value.length !== height || value.some((row) => !Array.isArray(row) || row.length !== width))) {
    throw new HostFailure("InvalidArgument", "The shape of the values is not that of the range");
  }
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const one = Array.isArray(value) ? ((value as readonly (readonly unknown[])[])[row]?.[column] ?? null) : value;
      if (typeof one === "string" || typeof one === "number" || typeof one === "boolean") write(firstRow + row, firstColumn + column, one);
      else if (one !== null) throw new HostFailure("InvalidArgument", `A cell cannot hold ${JSON.stringify(one)}`);
    }
  }
}

/** A formula General cell takes over the number format of the first cell it names. */
function inheritedFormat(part: SheetPart, formula: string): string {
  const reference = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+/u.exec(formula.replaceAll(/"(?:[^"]|"")*"/g, ""))?.[0];
  if (reference === undefined) return "General";
  const { sheet, address } = splitReference(reference);
  const source = sheet === null ? part.sheet : sheetCalled(part.runtime.workbook, sheet);
  if (source === undefined) return "General";
  const { firstRow, firstColumn } = parseArea(address);
  const format = String(lookOf(cellOf(source, firstRow, firstColumn).look, "numberFormat"));
  return format === "@" ? "General" : format;
}

function writeCell(part: AreasPart, row: number, column: number, value: string | number | boolean): void {
  const { sheet, runtime } = part;
  const cell = cellOf(sheet, row, column);
  // Only the anchor of merged cells takes a value.
  if (sheet.merges.some((merge) => contains(merge, row, column) && !(merge.firstRow === row && merge.firstColumn === column))) return;
  if (sheet.protection !== null && lookOf(cell.look, "protection/locked") === true) throw new HostFailure("AccessDenied", `${sheet.name}!${cellAddress(row, column)} is locked`);
  const format = String(lookOf(cell.look, "numberFormat"));
  if (typeof value === "string" && value.length > textLimit) throw new HostFailure("InvalidArgument", "A text longer than a cell holds");
  const input = parseInput(value, format === "@");
  if (input.kind === "formula") {
    const missing = sheetsIn(input.formula).find((name) => !name.includes("[") && sheetCalled(runtime.workbook, name) === undefined);
    if (missing !== undefined) throw new HostFailure("InvalidArgument", `No sheet ${missing} in ${input.formula}`);
    const look = format === "General" ? withLook(cell.look, "numberFormat", inheritedFormat(part, input.formula)) : cell.look;
    putCell(sheet, row, column, { content: null, formula: replaceSheets(input.formula, (name) => (name.includes("[") ? name : (sheetCalled(runtime.workbook, name)?.name ?? name))), look });
  } else {
    const look = input.format === null || format !== "General" ? cell.look : withLook(cell.look, "numberFormat", input.format);
    putCell(sheet, row, column, { content: input.content, formula: null, look });
  }
}

/** Writes values or formulas; office.js sends both alike. */
export function writeValues(part: AreasPart, value: unknown): void {
  for (const area of part.areas) eachWritten(area, value, (row, column, one) => writeCell(part, row, column, one));
  part.runtime.touch();
  part.runtime.tell({ kind: "changed", sheetId: part.sheet.id, address: part.areas.map(areaAddress).join(","), source: "Local" });
}

/** Sets one property of the look of cells. */
export function writeLook(part: AreasPart, property: string, value: unknown): void {
  refuseProtected(part);
  for (const area of part.areas) {
    if (cellCount(area) > readLimit) throw new HostFailure("InvalidArgument", "The stand-in does not format whole rows or columns");
    eachWritten(area, value, (row, column, one) => {
      const cell = cellOf(part.sheet, row, column);
      putCell(part.sheet, row, column, { ...cell, look: withLook(cell.look, property, one) });
    });
  }
}

/** The property of all cells when it is the same, else null. */
export function commonLook({ sheet, areas }: AreasPart, property: string): unknown {
  let common: string | number | boolean | undefined;
  for (const { firstRow, firstColumn, lastRow, lastColumn } of areas) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const value = lookOf(cellOf(sheet, row, column).look, property);
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? null;
}

/** "'Phụ lục'!A1:B2", as addresses are loaded. */
export function fullAddress(sheet: HostSheet, areas: readonly Area[]): string {
  return areas.map((area) => `${printSheetName(sheet.name)}!${areaAddress(area)}`).join(",");
}
