import type { Piece } from "./readPieces";

/** The used cells of sheets, by their ids, in one request; sheets without any content are left out. */
export async function usedPieces(context: Excel.RequestContext, ids: readonly string[]): Promise<Piece[]> {
  const ranges = ids.map((id) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return ranges.flatMap((range, index) => {
    const sheet = ids[index];
    return sheet === undefined || range.isNullObject ? [] : [{ sheet, firstRow: range.rowIndex, firstColumn: range.columnIndex, rows: range.rowCount, columns: range.columnCount }];
  });
}
