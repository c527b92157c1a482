import { keptSheetName, parseKeptSheet } from "../model/keptSheets";
import { rowsAddress } from "./addresses";
import { writeNames } from "./exchange";
import type { Foreign } from "./foreign";
import { writeForeign } from "./foreign";
import { writeInExcel } from "./requests";
import { objectCost, settingCost } from "./requests";
import { namesSheet } from "./sheetReferences";
import type { Survey, SurveyedSheet } from "./survey";
import { loadSheets, officeVisibility, surveyedSheets } from "./survey";

/** Deletes sheets; Excel deletes no very hidden one. */
export function deleteSheets({ workbook }: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) {
    const sheet = workbook.worksheets.getItem(id);
    sheet.visibility = "Hidden";
    sheet.delete();
  }
}

/** What a run that failed may have changed. */
export interface Attempt {
  readonly survey: Survey;
  readonly run: number;
  /** Ids of sheets it made, as far as known; those it was building are known by their names. */
  readonly made: ReadonlySet<string>;
  /** Names it set. */
  readonly names: readonly string[];
  /** What it let refer to its sheets. */
  readonly foreign: Foreign;
  /** Rows it added to a sheet that was there. */
  readonly appended: { readonly sheet: string; readonly firstRow: number; readonly rows: number } | null;
  /** False as long as it only made sheets aside: whatever else is otherwise by then, somebody else changed. */
  readonly exchanges: boolean;
}

/** What was found when a run was taken back. */
export interface Found {
  /** Sheets that others added meanwhile, which stay. */
  readonly addedByOthers: readonly SurveyedSheet[];
  /** Position in its model of the first sheet that had not got its name yet: -1 when each had, or none was made. */
  readonly unnamed: number;
}

/**
 * Puts the workbook back as it was surveyed, from any point between the first and the last request. Throws HostError where even
 * that is refused.
 */
export async function rollBack({ survey, run, made, names, foreign, appended, exchanges }: Attempt): Promise<Found> {
  return writeInExcel(async (requests) => {
    const { context } = requests;
    const sheets = loadSheets(context);
    const written = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const now = surveyedSheets(sheets);
    const before = new Map(survey.sheets.map((sheet) => [sheet.id, sheet]));
    const isMade = ({ id, name }: SurveyedSheet): boolean => !before.has(id) && (made.has(id) || parseKeptSheet(name)?.run === run);
    await requests.spend(now.length * (objectCost + 4 * settingCost));
    const { worksheets, properties } = context.workbook;
    const clearAppended = (): void => {
      if (appended !== null) worksheets.getItem(appended.sheet).getRange(rowsAddress([appended.firstRow, appended.firstRow + appended.rows - 1])).clear();
    };
    const addedByOthers = now.filter((sheet) => !before.has(sheet.id) && !isMade(sheet));
    if (!exchanges) {
      deleteSheets(context, now.filter(isMade).map(({ id }) => id));
      clearAppended();
      await requests.send();
      return { addedByOthers, unnamed: -1 };
    }
    for (const { id } of now) if (before.get(id)?.visibility === "visible") worksheets.getItem(id).visibility = "Visible";
    deleteSheets(context, now.filter(isMade).map(({ id }) => id));
    // Sheets that exchange names must first let go of them.
    const renamed = now.filter(({ id, name }) => before.has(id) && before.get(id)?.name !== name);
    renamed.forEach(({ id }, index) => void (worksheets.getItem(id).name = `_SoKetBack${run}_${index}`));
    for (const { id } of renamed) worksheets.getItem(id).name = before.get(id)?.name ?? "";
    for (const { id } of now) {
      const { visibility } = before.get(id) ?? {};
      if (visibility !== undefined && visibility !== "visible") worksheets.getItem(id).visibility = officeVisibility[visibility];
    }
    if (now.some(({ id }) => id === survey.active)) worksheets.getItem(survey.active).activate();
    const known = new Map(written.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
    const gone = names.filter((name) => ![...survey.names.keys()].some((old) => old.toLowerCase() === name.toLowerCase())).map((name) => [name, null] as const);
    // Names follow the sheets that are renamed and deleted here, so what they say now is not what they will say.
    const moved = new Set(renamed.map(({ id }) => before.get(id)?.name.toLowerCase() ?? ""));
    const changed = [...survey.names].filter(([name, formula]) => known.get(name.toLowerCase()) !== formula || namesSheet(formula, moved));
    await writeNames(requests, new Set(known.keys()), [...gone, ...changed]);
    await writeForeign(requests, foreign);
    properties.title = survey.properties.title;
    properties.keywords = survey.properties.keywords;
    clearAppended();
    await requests.send();
    const building = new Set(now.map(({ name }) => name));
    return { addedByOthers, unnamed: [...made].findIndex((_, index) => building.has(keptSheetName("New", run, index))) };
  });
}
