import type { Grid, GridBook, GridCell } from "../model/grid";
import { gridPosition } from "../model/grid";
import { isOwnSheet } from "./ownSheets";
import { readCells } from "./readCells";
import { readFonts } from "./readFonts";
import type { HiddenLines } from "./readLines";
import { readHiddenLines } from "./readLines";
import type { MergeReader } from "./readMerges";
import { readNames, readProperties } from "./readProperties";
import { readInExcel } from "./requests";
import type { SurveyedSheet } from "./survey";
import { loadSheets, sameName, surveyedSheets } from "./survey";
import { usedPieces } from "./usedPieces";

const externalBook = /\[([^[\]]+\.(?:xls[xmb]?|ods|csv))\]/gi;

/** File names of other workbooks that formulas refer to. */
function externalLinks(sheets: Iterable<ReadonlyMap<number, GridCell>>): string[] {
  const links = new Set<string>();
  for (const cells of sheets) for (const { formula } of cells.values()) for (const [, file = ""] of formula?.matchAll(externalBook) ?? []) links.add(file);
  return [...links];
}

interface ReadSheet {
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly fonts: ReadonlyMap<number, string> | undefined;
  readonly lines: HiddenLines | undefined;
  readonly merges: Grid["merges"];
  readonly filtered: boolean;
}

function toGrid({ name, visibility }: SurveyedSheet, { cells, fonts, lines, merges, filtered }: ReadSheet): Grid {
  let rowCount = 0;
  let columnCount = 0;
  for (const key of cells.keys()) {
    const { row, column } = gridPosition(key);
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  const withFonts = fonts === undefined ? cells : new Map([...cells].map(([key, cell]) => [key, { ...cell, font: fonts.get(key) ?? null }]));
  return { name, visibility, rowCount, columnCount, cells: withFonts, merges, hiddenRows: lines?.rows ?? new Set(), hiddenColumns: lines?.columns ?? new Set(), filtered };
}

/** Reads sheets of the open workbook as grids (null: all but those only this folder knows), a few MB a response; see `OpenWorkbook`. */
export async function readBook(wanted: readonly string[] | null, merges: MergeReader): Promise<GridBook> {
  return readInExcel(async (context) => {
    const all = loadSheets(context);
    await context.sync();
    const sheets = surveyedSheets(all).filter(({ name }) => (wanted === null ? !isOwnSheet(name) : wanted.some((one) => sameName(one, name))));
    const ids = sheets.map(({ id }) => id);
    const filters = new Map(ids.map((id) => [id, context.workbook.worksheets.getItem(id).autoFilter.load("isDataFiltered")]));
    const pieces = await usedPieces(context, ids);
    const cells = await readCells(context, pieces);
    const fonts = await readFonts(context, cells);
    const lines = await readHiddenLines(context, pieces);
    // Nothing on a very hidden sheet is laid out for people.
    const laidOut = new Set(sheets.filter(({ visibility }) => visibility !== "veryHidden").map(({ id }) => id));
    const merged = await merges.read(context, pieces.filter(({ sheet }) => laidOut.has(sheet)));
    const properties = await readProperties(context);
    const names = await readNames(context, ids);
    const grids = sheets.map((sheet) => {
      const { id } = sheet;
      return toGrid(sheet, { cells: cells.get(id) ?? new Map(), fonts: fonts.get(id), lines: lines.get(id), merges: merged.get(id) ?? [], filtered: filters.get(id)?.isDataFiltered === true });
    });
    return { grids, names, properties, externalLinks: externalLinks(cells.values()) };
  });
}
