import { keptSheetName } from "../model/keptSheets";
import { cleanUp } from "./cleanUp";
import type { Exchange } from "./exchange";
import { exchangeSheets } from "./exchange";
import { findForeign } from "./foreign";
import { isOwnSheet, lastRun } from "./ownSheets";
import { explained, takeBack } from "./refused";
import { readInExcel, writeInExcel } from "./requests";
import type { Attempt } from "./rollBack";
import { sheetsIn } from "./sheetReferences";
import type { Survey } from "./survey";
import { loadSheets, sameName, surveyWorkbook, surveyedSheets } from "./survey";
import { readText } from "./textCells";
import type { UndoRecord } from "./undoRecord";
import { parseUndoRecord } from "./undoRecord";

/** The exchange that takes a run back. A sheet of the run that the person renamed or removed since is left as it is. */
function reverse(record: UndoRecord, run: number, survey: Survey, recordId: string): Omit<Exchange, "foreign"> {
  const find = (wanted: string): string | null => survey.sheets.find(({ name }) => sameName(name, wanted))?.id ?? null;
  const kept = record.replaced.flatMap(({ name, kept: keptName, visibility }) => {
    const id = find(keptName);
    return id === null ? [] : [{ id, name, visibility, insteadOf: find(name) }];
  });
  const going = [...kept.flatMap(({ insteadOf }) => (insteadOf === null ? [] : [insteadOf])), ...record.added.flatMap((name) => find(name) ?? []), recordId];
  return {
    incoming: kept,
    outgoing: going.map((id, index) => ({ id, name: keptSheetName("New", run, index), visibility: "hidden" as const })),
    names: new Map(Object.entries(record.names)),
    properties: record.properties,
  };
}

/** Takes back the last `writeSheets`; false when there is nothing to take back. */
export async function undoWrite(): Promise<boolean> {
  let attempt: Attempt | null = null;
  try {
    return await writeInExcel(async (requests) => {
      const { context } = requests;
      const survey = await surveyWorkbook(context);
      const run = lastRun(survey.sheets.map(({ name }) => name));
      const recordSheet = survey.sheets.find(({ name }) => run !== null && name === keptSheetName("Undo", run, 0));
      if (run === null || recordSheet === undefined) return false;
      const record = parseUndoRecord(await readText(context, context.workbook.worksheets.getItem(recordSheet.id)));
      if (record === null) return false;
      const exchange = reverse(record, run, survey, recordSheet.id);
      const involved = new Set([...exchange.incoming, ...exchange.outgoing].map(({ id }) => id));
      const staying = survey.sheets.filter(({ id, name }) => !isOwnSheet(name) && !involved.has(id));
      const replaced = survey.sheets.filter(({ id }) => exchange.incoming.some(({ insteadOf }) => insteadOf === id));
      const found = await findForeign(context, survey.sheets, staying, replaced);
      // What refers also to an added sheet loses it, as when a person deletes a sheet.
      const isLost = ({ formula }: { readonly formula: string }): boolean => sheetsIn(formula).some((name) => record.added.some((added) => sameName(added, name)));
      // The sheets that come back kept the names that held on them.
      const names = { staying: found.names.staying.filter((name) => !isLost(name)), replaced: [] };
      const foreign = { ...found, names, references: found.references.filter((reference) => !isLost(reference)) };
      attempt = { survey, run: -1, made: new Set(), names: Object.keys(record.names), foreign, appended: null, exchanges: true };
      await exchangeSheets(requests, survey, { ...exchange, foreign });
      await requests.send();
      await cleanUp(context, run, null);
      return true;
    });
  } catch (error) {
    const failed = attempt as Attempt | null;
    if (failed === null) throw error;
    throw explained(error, failed.survey, await takeBack(failed), []);
  }
}

export async function canUndo(): Promise<boolean> {
  return readInExcel(async (context) => {
    const sheets = loadSheets(context);
    await context.sync();
    return lastRun(surveyedSheets(sheets).map(({ name }) => name)) !== null;
  });
}
