import { keptSheetName } from "../model/keptSheets";
import { HostError } from "../model/openWorkbook";
import type { WrittenSheets } from "../model/openWorkbook";
import type { SheetModel, WorkbookModel } from "../model/sheetModel";
import { listSheetName } from "../model/validationLimits";
import { isBaselineSupported } from "./capabilities";
import { cleanUp } from "./cleanUp";
import type { Exchange } from "./exchange";
import { exchangeSheets } from "./exchange";
import type { Foreign } from "./foreign";
import { findForeign, nothingForeign } from "./foreign";
import { freezePanes } from "./freezePanes";
import type { MadeSheets } from "./makeSheets";
import { addSheets, fillSheets } from "./makeSheets";
import { isOwnSheet, nextRun } from "./ownSheets";
import { explained, takeBack } from "./refused";
import { changedSheets, readContents } from "./replacedContents";
import type { Requests } from "./requests";
import { writeInExcel } from "./requests";
import type { Attempt } from "./rollBack";
import { longLists, readLists, shareLists } from "./sharedLists";
import type { Survey, SurveyedSheet } from "./survey";
import { loadSheets, sameName, surveyWorkbook, surveyedSheets } from "./survey";
import type { UndoRecord } from "./undoRecord";

interface Place {
  readonly sheet: SheetModel;
  /** The sheet whose place it takes. */
  readonly old: SurveyedSheet | null;
}

function recordOf(places: readonly Place[], run: number, { names, properties }: Survey, model: WorkbookModel, addsLists: boolean): UndoRecord {
  const formulaOf = (name: string): string | null => [...names].find(([known]) => sameName(known, name))?.[1] ?? null;
  return {
    added: [...places.flatMap(({ sheet, old }) => (old === null ? [sheet.name] : [])), ...(addsLists ? [listSheetName] : [])],
    replaced: places.flatMap(({ sheet, old }, index) => (old === null ? [] : [{ name: sheet.name, kept: keptSheetName("Old", run, index), visibility: old.visibility }])),
    names: Object.fromEntries(Object.keys(model.names).map((name) => [name, formulaOf(name)])),
    properties,
  };
}

function exchangeOf(places: readonly Place[], made: MadeSheets, run: number, model: WorkbookModel, foreign: Foreign): Exchange {
  return {
    incoming: [
      ...places.map(({ sheet: { name, visibility }, old }, index) => ({ id: made.sheets[index]?.id ?? "", name, visibility, insteadOf: old?.id ?? null })),
      ...(made.lists === null ? [] : [{ id: made.lists.id, name: listSheetName, visibility: "veryHidden" as const, insteadOf: null }]),
      // Last: with this name the run counts.
      { id: made.record.id, name: keptSheetName("Undo", run, 0), visibility: "veryHidden" as const, insteadOf: null },
    ],
    outgoing: places.flatMap(({ old }, index) => (old === null ? [] : [{ id: old.id, name: keptSheetName("Old", run, index), visibility: "veryHidden" as const }])),
    names: new Map(Object.entries(model.names).map(([name, reference]) => [name, `=${reference}`])),
    properties: model.properties,
    foreign,
  };
}

/** Throws HostError when a sheet whose place is to be taken is gone or renamed by now, or another has the name of a new one: as when a co-author's pane wrote meanwhile. */
async function refuseChanged(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  const sheets = loadSheets(context);
  await context.sync();
  const now = surveyedSheets(sheets);
  for (const { sheet, old } of places) {
    if (now.find(({ name }) => sameName(name, sheet.name))?.id !== old?.id) throw new HostError("changedMeanwhile", sheet.name);
  }
}

/** Writes all sheets of a model into the workbook, or none; see `OpenWorkbook`. */
export async function writeSheets(model: WorkbookModel): Promise<WrittenSheets> {
  if (!isBaselineSupported()) throw new HostError("tooOld");
  let attempt: Attempt | null = null;
  const write = async (requests: Requests): Promise<WrittenSheets> => {
    const { context } = requests;
    const survey = await surveyWorkbook(context);
    const run = nextRun(survey.sheets.map(({ name }) => name), Date.now());
    const places = model.sheets.map((sheet): Place => ({ sheet, old: survey.sheets.find(({ name }) => sameName(name, sheet.name)) ?? null }));
    const staying = survey.sheets.filter((sheet) => !isOwnSheet(sheet.name) && !places.some(({ old }) => old === sheet));
    const replaced = places.flatMap(({ old }) => old ?? []);
    const foreign = await findForeign(context, survey.sheets, staying, replaced);
    const contents = await readContents(context, replaced);
    const lists = longLists(model);
    const listSheet = survey.sheets.find(({ name }) => sameName(name, listSheetName));
    const shared = shareLists(lists, lists.length > 0 && listSheet !== undefined ? await readLists(context) : []);
    attempt = { survey, run, made: new Set(), names: [], foreign: nothingForeign, appended: listSheet === undefined || shared.rows.length === 0 ? null : { sheet: listSheet.id, firstRow: shared.firstRow, rows: shared.rows.length }, exchanges: false };
    const addsLists = lists.length > 0 && listSheet === undefined;
    const made = await addSheets(requests, run, places.length, addsLists);
    attempt = { ...attempt, made: new Set([...made.sheets, made.record, ...(made.lists === null ? [] : [made.lists])].map(({ id }) => id)) };
    await fillSheets(requests, model, run, made, shared, recordOf(places, run, survey, model, addsLists));
    await refuseChanged(context, places);
    const edited = changedSheets(replaced, contents, await readContents(context, replaced));
    attempt = { ...attempt, names: Object.keys(model.names), foreign, exchanges: true };
    await exchangeSheets(requests, survey, exchangeOf(places, made, run, model, foreign));
    await requests.send();
    await freezePanes(requests, model.sheets.map((sheet, index) => ({ id: made.sheets[index]?.id ?? "", model: sheet })));
    await cleanUp(context, run, run);
    return {
      added: places.flatMap(({ sheet, old }) => (old === null ? [sheet.name] : [])),
      replaced: places.flatMap(({ sheet, old }) => (old === null ? [] : [sheet.name])),
      lookAgain: [...edited.map(({ name }) => ({ kind: "edited" as const, sheet: name })), ...foreign.lookAgain],
    };
  };
  try {
    return await writeInExcel(write);
  } catch (error) {
    const failed = attempt as Attempt | null;
    if (failed === null) throw error;
    throw explained(error, failed.survey, await takeBack(failed), model.sheets.map(({ name }) => name));
  }
}
