import type { Piece } from "./readPieces";
import { readPieces } from "./readPieces";

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Hidden rows and columns inside the used cells, by the sheets' ids. */
export async function readHiddenLines(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadonlyMap<string, HiddenLines>> {
  const lines = new Map(pieces.map(({ sheet }) => [sheet, { rows: new Set<number>(), columns: new Set<number>() }]));
  const rows = pieces.map((piece) => ({ ...piece, columns: 1 }));
  await readPieces(context, rows, (range) => range.getRowProperties({ rowHidden: true }), ({ value }, { sheet, firstRow }) => {
    value.forEach(({ rowHidden }, index) => {
      if (rowHidden === true) lines.get(sheet)?.rows.add(firstRow + index);
    });
  });
  const columns = pieces.map((piece) => ({ ...piece, rows: 1 }));
  await readPieces(context, columns, (range) => range.getColumnProperties({ columnHidden: true }), ({ value }, { sheet, firstColumn }) => {
    value.forEach(({ columnHidden }, index) => {
      if (columnHidden === true) lines.get(sheet)?.columns.add(firstColumn + index);
    });
  });
  return lines;
}
