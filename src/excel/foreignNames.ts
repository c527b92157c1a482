import type { Requests } from "./requests";
import { objectCost, settingCost, textCost } from "./requests";
import { namesSheet } from "./sheetReferences";
import type { SurveyedSheet } from "./survey";

/** A name that holds on one sheet only, with its formula as it was, "=" included. */
export interface SheetName {
  /** Id of the sheet that stays; of one that is replaced its name, which the new sheet gets. */
  readonly sheet: string;
  readonly name: string;
  readonly formula: string;
}

/** Names of sheets that other things stand on. */
export interface ForeignNames {
  /** Of sheets that stay: they refer to one that is replaced, and would follow it. */
  readonly staying: readonly SheetName[];
  /** Of sheets that are replaced: the person's formulas may use them, and would lose them. */
  readonly replaced: readonly SheetName[];
}

/** Names that Excel keeps itself: what is printed, what is filtered. */
const ofExcel = /^(_xl|_FilterDatabase$|Print_Area$|Print_Titles$)/i;

/** Finds the names in one request. */
export async function findForeignNames(context: Excel.RequestContext, staying: readonly SurveyedSheet[], replaced: readonly SurveyedSheet[]): Promise<ForeignNames> {
  if (replaced.length === 0) return { staying: [], replaced: [] };
  const load = (sheets: readonly SurveyedSheet[], keyOf: (sheet: SurveyedSheet) => string): (() => SheetName[]) => {
    const loaded = sheets.map((sheet) => ({ sheet: keyOf(sheet), names: context.workbook.worksheets.getItem(sheet.id).names.load("items/name,items/formula") }));
    return () => loaded.flatMap(({ sheet, names }) => names.items.map(({ name, formula }) => ({ sheet, name, formula: String(formula) })));
  };
  const [ofStaying, ofReplaced] = [load(staying, ({ id }) => id), load(replaced, ({ name }) => name)];
  await context.sync();
  const gone = new Set(replaced.map(({ name }) => name.toLowerCase()));
  return {
    staying: ofStaying().filter(({ name, formula }) => !ofExcel.test(name) && namesSheet(formula, gone)),
    // One that lost its cells cannot be written again.
    replaced: ofReplaced().filter(({ name, formula }) => !ofExcel.test(name) && !formula.includes("#REF!")),
  };
}

/** Lets names of sheets that stay refer to what has the replaced sheet's name now. */
export async function writeStayingNames(requests: Requests, names: readonly SheetName[]): Promise<void> {
  for (const { sheet, name, formula } of names) {
    await requests.spend(objectCost + settingCost + textCost(formula));
    requests.context.workbook.worksheets.getItem(sheet).names.getItem(name).formula = formula;
  }
}

/** Gives the sheets that took the places of others the names that held there. */
export async function giveNames(requests: Requests, names: readonly SheetName[]): Promise<void> {
  for (const { sheet, name, formula } of names) {
    await requests.spend(objectCost + settingCost + textCost(formula));
    requests.context.workbook.worksheets.getItem(sheet).names.add(name, formula);
  }
}
