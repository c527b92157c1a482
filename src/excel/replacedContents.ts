import { readPieces } from "./readPieces";
import type { SurveyedSheet } from "./survey";
import { usedPieces } from "./usedPieces";

/** Of larger sheets only the size is compared: nobody types into them, and reading them twice takes longer than writing. */
const comparedCells = 40_000;

/** What sheets hold, by their ids, to be compared with what they hold later. Values that are computed make no difference. */
export async function readContents(context: Excel.RequestContext, sheets: readonly SurveyedSheet[]): Promise<ReadonlyMap<string, string>> {
  if (sheets.length === 0) return new Map();
  const pieces = await usedPieces(context, sheets.map(({ id }) => id));
  const contents = new Map(pieces.map((piece) => [piece.sheet, JSON.stringify(piece)]));
  const compared = pieces.filter(({ rows, columns }) => rows * columns <= comparedCells);
  await readPieces(context, compared, (range) => range.load("formulas"), ({ formulas }, { sheet }) => void contents.set(sheet, (contents.get(sheet) ?? "") + JSON.stringify(formulas)));
  return contents;
}

/** The sheets that somebody changed between two readings. */
export function changedSheets(sheets: readonly SurveyedSheet[], before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly SurveyedSheet[] {
  return sheets.filter(({ id }) => before.get(id) !== after.get(id));
}
