import type { GridCell } from "../model/grid";
import { gridKey, gridPosition } from "../model/grid";
import { legacyFontName } from "../model/legacyFont";
import type { Piece } from "./readPieces";
import { readPieces } from "./readPieces";

/** Texts in a legacy encoding use the upper half of one byte, and no letter that only Unicode has. */
function mayBeLegacy({ content }: GridCell): boolean {
  return content.kind === "text" && /[\u0080-\u00ff]/.test(content.value) && !/[\u0102-\u01b0\u1ea0-\u1ef9]|\p{Mark}/u.test(content.value);
}

/** The smallest piece around the cells that may be in a legacy encoding; null when there is none. */
function doubtfulPiece(sheet: string, cells: ReadonlyMap<number, GridCell>): Piece | null {
  const places = [...cells].filter(([, cell]) => mayBeLegacy(cell)).map(([key]) => gridPosition(key));
  const [first] = places;
  if (first === undefined) return null;
  const area = places.reduce(
    (around, { row, column }) => ({ top: Math.min(around.top, row), bottom: Math.max(around.bottom, row), left: Math.min(around.left, column), right: Math.max(around.right, column) }),
    { top: first.row, bottom: first.row, left: first.column, right: first.column },
  );
  return { sheet, firstRow: area.top, firstColumn: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** Fonts where they may decide an encoding: names by the sheets' ids and grid keys. Empty when no cell has a legacy font, as a file is read. */
export async function readFonts(context: Excel.RequestContext, sheets: ReadonlyMap<string, ReadonlyMap<number, GridCell>>): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const pieces = [...sheets].flatMap(([sheet, cells]) => doubtfulPiece(sheet, cells) ?? []);
  const fonts = new Map<string, Map<number, string>>();
  let isLegacy = false;
  await readPieces(context, pieces, (range) => range.getCellProperties({ format: { font: { name: true } } }), ({ value }, { sheet, firstRow, firstColumn }) => {
    const own = fonts.get(sheet) ?? new Map<number, string>();
    fonts.set(sheet, own);
    value.forEach((row, rowIndex) =>
      row.forEach(({ format }, column) => {
        const name = format?.font?.name;
        if (name === undefined) return;
        isLegacy ||= legacyFontName.test(name);
        own.set(gridKey(firstRow + rowIndex, firstColumn + column), name);
      }),
    );
  });
  return isLegacy ? fonts : new Map();
}
