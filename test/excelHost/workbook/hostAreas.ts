import type { Area } from "../../../src/model/area";
import { HostFailure } from "../hostObject";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "C7", "C7:E9", "A:C" or "3:7", "$" allowed, without a sheet; anything else is no address to Excel. */
export function parseArea(address: string): Area {
  const plain = address.trim().replaceAll("$", "");
  const cells = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(plain);
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  let area: Area;
  if (cells !== null) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
    area = { firstRow: Number(firstRow) - 1, firstColumn: columnIndex(firstColumn), lastRow: Number(lastRow) - 1, lastColumn: columnIndex(lastColumn) };
  } else if (columns !== null) area = { firstRow: 0, lastRow: sheetRows - 1, firstColumn: columnIndex(columns[1] ?? ""), lastColumn: columnIndex(columns[2] ?? "") };
  else if (rows !== null) area = { firstRow: Number(rows[1]) - 1, lastRow: Number(rows[2]) - 1, firstColumn: 0, lastColumn: sheetColumns - 1 };
  else throw new HostFailure("InvalidArgument", `${address} is no address`);
  return checkedArea(area);
}

export function checkedArea(area: Area): Area {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn || lastRow >= sheetRows || lastColumn >= sheetColumns) {
    throw new HostFailure("InvalidArgument", "An area outside the sheet");
  }
  return area;
}

export const isWholeColumns = ({ firstRow, lastRow }: Area): boolean => firstRow === 0 && lastRow === sheetRows - 1;
export const isWholeRows = ({ firstColumn, lastColumn }: Area): boolean => firstColumn === 0 && lastColumn === sheetColumns - 1;
export const cellCount = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): number => (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

export function overlaps(left: Area, right: Area): boolean {
  return left.firstRow <= right.lastRow && right.firstRow <= left.lastRow && left.firstColumn <= right.lastColumn && right.firstColumn <= left.lastColumn;
}

/** Splits "'Tên'!A1:B2" into sheet and address. */
export function splitReference(reference: string): { readonly sheet: string | null; readonly address: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (match === null) return { sheet: null, address: reference.replace(/^=/, "") };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", address: match[3] ?? "" };
}
