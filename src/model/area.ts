/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** "A", "Z", "AA" … for a zero-based column. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "C7" for zero-based row 6, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Zero-based row and column of an A1 address ("$" allowed), or null when it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "C7" or "C7:E9". */
export function areaAddress({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn;
}
