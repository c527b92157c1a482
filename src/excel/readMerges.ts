import type { Area } from "../model/area";
import { parseAddress } from "../model/area";
import type { Piece } from "./readPieces";

function parseAreas(address: string): Area[] {
  return address.split(",").flatMap((one) => {
    const [first, last = first] = one.slice(one.lastIndexOf("!") + 1).split(":");
    const from = parseAddress(first ?? "");
    const to = parseAddress(last ?? "");
    return from === null || to === null ? [] : [{ firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column }];
  });
}

/** Merged cells of sheets, remembered as long as a sheet's used cells have the same place and size. */
export interface MergeReader {
  read(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadonlyMap<string, readonly Area[]>>;
}

/**
 * Asking for merged cells clears what the person could undo (Excel's own limitation). So sheets are asked once, and again only
 * when rows or columns came or went: not at every check while the person types. Cells merged or split inside the same area are
 * seen when the pane is opened again.
 */
export function createMergeReader(): MergeReader {
  const known = new Map<string, { readonly place: string; readonly areas: readonly Area[] }>();
  const placeOf = ({ firstRow, firstColumn, rows, columns }: Piece): string => [firstRow, firstColumn, rows, columns].join();
  return {
    read: async (context, pieces) => {
      const asked = pieces
        .filter((piece) => known.get(piece.sheet)?.place !== placeOf(piece))
        .map((piece) => {
          const range = context.workbook.worksheets.getItem(piece.sheet).getRangeByIndexes(piece.firstRow, piece.firstColumn, piece.rows, piece.columns);
          return { piece, merged: range.getMergedAreasOrNullObject().load("address") };
        });
      if (asked.length > 0) await context.sync();
      for (const { piece, merged } of asked) known.set(piece.sheet, { place: placeOf(piece), areas: merged.isNullObject ? [] : parseAreas(merged.address) });
      return new Map(pieces.map(({ sheet }) => [sheet, known.get(sheet)?.areas ?? []]));
    },
  };
}
