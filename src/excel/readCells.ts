import type { GridCell } from "../model/grid";
import { gridKey } from "../model/grid";
import { readCell } from "./readCell";
import type { Piece } from "./readPieces";
import { readPieces } from "./readPieces";

type Matrix = readonly (readonly unknown[])[];

/** The cells of sheets, by the sheets' ids and then by grid key. */
export async function readCells(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadonlyMap<string, Map<number, GridCell>>> {
  const sheets = new Map<string, Map<number, GridCell>>();
  await readPieces(context, pieces, (range) => range.load("values,formulas,valueTypes,numberFormat"), (range, { sheet, firstRow, firstColumn }) => {
    const cells = sheets.get(sheet) ?? new Map<number, GridCell>();
    sheets.set(sheet, cells);
    const [values, formulas, types, formats] = [range.values, range.formulas, range.valueTypes, range.numberFormat] as [Matrix, Matrix, Matrix, Matrix];
    values.forEach((row, rowIndex) =>
      row.forEach((value, column) => {
        const cell = readCell({ value, formula: formulas[rowIndex]?.[column], type: String(types[rowIndex]?.[column]), format: formats[rowIndex]?.[column] });
        if (cell !== null) cells.set(gridKey(firstRow + rowIndex, firstColumn + column), cell);
      }),
    );
  });
  return sheets;
}
