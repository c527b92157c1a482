import { officeCode } from "./hostErrors";

/** A rectangle of one sheet that is read in one go. */
export interface Piece {
  /** Id or name of the sheet. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** About 2.5 MB of a response, when every cell has a short content, its type and a format. */
const cellsPerRequest = 40_000;

function slices(piece: Piece): Piece[] {
  const rows = Math.max(1, Math.floor(cellsPerRequest / piece.columns));
  return Array.from({ length: Math.ceil(piece.rows / rows) }, (_, index) => ({ ...piece, firstRow: piece.firstRow + index * rows, rows: Math.min(rows, piece.rows - index * rows) }));
}

function halves(piece: Piece): Piece[] {
  if (piece.rows > 1) {
    const first = Math.ceil(piece.rows / 2);
    return [{ ...piece, rows: first }, { ...piece, firstRow: piece.firstRow + first, rows: piece.rows - first }];
  }
  const first = Math.ceil(piece.columns / 2);
  return [{ ...piece, columns: first }, { ...piece, firstColumn: piece.firstColumn + first, columns: piece.columns - first }];
}

/**
 * Reads pieces of sheets, as many in one request as a response carries: `load` asks for what is needed of a range, `take` gets
 * each range with its place. What turns out too large for a response is asked for again in halves.
 */
export async function readPieces<Asked>(context: Excel.RequestContext, pieces: readonly Piece[], load: (range: Excel.Range) => Asked, take: (asked: Asked, piece: Piece) => void): Promise<void> {
  const read = async (group: readonly Piece[]): Promise<void> => {
    const asked = group.map(({ sheet, firstRow, firstColumn, rows, columns }) => load(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, firstColumn, rows, columns)));
    try {
      await context.sync();
    } catch (error) {
      const [only] = group;
      if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || only === undefined || (group.length === 1 && only.rows * only.columns === 1)) throw error;
      const middle = Math.ceil(group.length / 2);
      const parts = group.length > 1 ? [group.slice(0, middle), group.slice(middle)] : halves(only).map((half) => [half]);
      for (const part of parts) await read(part);
      return;
    }
    asked.forEach((one, index) => take(one, group[index] as Piece));
  };
  let group: Piece[] = [];
  let cells = 0;
  for (const piece of pieces.flatMap(slices)) {
    const own = piece.rows * piece.columns;
    if (group.length > 0 && cells + own > cellsPerRequest) {
      await read(group);
      group = [];
      cells = 0;
    }
    group.push(piece);
    cells += own;
  }
  if (group.length > 0) await read(group);
}
