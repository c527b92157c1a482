import { HostError } from "../model/openWorkbook";
import { readPieces } from "./readPieces";
import { namesSheet, spansIn } from "./sheetReferences";
import { usedPieces } from "./usedPieces";
import type { SurveyedSheet } from "./survey";
import { sameName } from "./survey";
import type { Requests } from "./requests";
import { objectCost, settingCost, textCost } from "./requests";

/** A formula of a sheet that stays, which refers to one that is replaced. */
export interface ForeignReference {
  /** Id of the sheet it stands in. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With "=", as it was. */
  readonly formula: string;
  readonly numberFormat: string;
}

export interface ForeignReferences {
  readonly references: readonly ForeignReference[];
  /** Sheets with formulas that reach over several sheets, a replaced one among them: what is kept of it stands there too. */
  readonly spanning: readonly SurveyedSheet[];
}

/** True when a formula reaches over several sheets, and one of the replaced is among them. */
function reachesOver(formula: string, sheets: readonly SurveyedSheet[], replaced: readonly SurveyedSheet[]): boolean {
  return spansIn(formula).some((ends) => {
    const [first, last] = ends.map((end) => sheets.find(({ name }) => sameName(name, end))?.position);
    return first !== undefined && last !== undefined && replaced.some(({ position }) => position >= Math.min(first, last) && position <= Math.max(first, last));
  });
}

/**
 * Formulas follow a sheet that is renamed: those of the person would show what was replaced, for ever. Finds them, so that they
 * can be written again. Throws HostError where one stands in a protected sheet.
 */
export async function findForeignReferences(context: Excel.RequestContext, sheets: readonly SurveyedSheet[], staying: readonly SurveyedSheet[], replaced: readonly SurveyedSheet[]): Promise<ForeignReferences> {
  const names = new Set(replaced.map(({ name }) => name.toLowerCase()));
  const found: ForeignReference[] = [];
  const spanning = new Set<string>();
  const protections = new Map(staying.map(({ id }) => [id, context.workbook.worksheets.getItem(id).protection.load("protected")]));
  const pieces = await usedPieces(context, staying.map(({ id }) => id));
  await readPieces(context, pieces, (range) => range.load("formulas,numberFormat"), ({ formulas, numberFormat }, { sheet, firstRow, firstColumn }) => {
    (formulas as readonly (readonly unknown[])[]).forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return;
        if (reachesOver(formula, sheets, replaced)) spanning.add(sheet);
        if (namesSheet(formula, names)) found.push({ sheet, row: firstRow + row, column: firstColumn + column, formula, numberFormat: String(numberFormat[row]?.[column]) });
      }),
    );
  });
  const locked = staying.find(({ id }) => protections.get(id)?.protected === true && found.some(({ sheet }) => sheet === id));
  if (locked !== undefined) throw new HostError("protectedSheet", locked.name);
  return { references: found, spanning: staying.filter(({ id }) => spanning.has(id)) };
}

/** Writes the formulas as they were, so that they refer to what has the name now. */
export async function writeForeignReferences(requests: Requests, references: readonly ForeignReference[]): Promise<void> {
  for (const { sheet, row, column, formula, numberFormat } of references) {
    await requests.spend(objectCost + textCost(formula) + textCost(numberFormat) + settingCost);
    const cell = requests.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.formulas = [[formula]];
    // A cell without a format takes over that of the cells its formula refers to.
    cell.numberFormat = [[numberFormat]];
  }
}
