import type { Grid } from "../model/grid";
import { HostError } from "../model/openWorkbook";

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly position: number;
}

/** The workbook before something is written: what is needed to put everything back. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** Names of the workbook to their formulas, with "=". */
  readonly names: ReadonlyMap<string, string>;
  readonly properties: { readonly title: string; readonly keywords: string };
  /** Id of the sheet that is shown. */
  readonly active: string;
  readonly readOnly: boolean;
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
export const officeVisibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Loads the sheets of the workbook; to be read with `surveyedSheets` after the next sync. */
export function loadSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  return workbook.worksheets.load("items/id,items/name,items/visibility,items/position");
}

export function surveyedSheets({ items }: Excel.WorksheetCollection): SurveyedSheet[] {
  return items.map(({ id, name, visibility, position }) => ({ id, name, visibility: visibilities[visibility], position }));
}

/** Reads how the workbook is. Throws HostError when its structure is protected. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = loadSheets(context);
  workbook.load("readOnly");
  const names = workbook.names.load("items/name,items/formula");
  const properties = workbook.properties.load("title,keywords");
  const protection = workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  if (protection.protected) throw new HostError(workbook.readOnly ? "readOnly" : "protected", "The structure of the workbook is protected");
  return {
    sheets: surveyedSheets(sheets),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    properties: { title: properties.title, keywords: properties.keywords },
    active: active.id,
    readOnly: workbook.readOnly,
  };
}

export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
