import { parseKeptSheet } from "../model/keptSheets";
import { asHostError } from "../model/openWorkbook";
import { isAbandoned } from "./ownSheets";
import { readInExcel, writeInExcel } from "./requests";
import { deleteSheets } from "./rollBack";
import { loadSheets, surveyedSheets } from "./survey";

/** Deletes what runs up to the one that just finished kept, and what others left unfinished. `kept`: the run that can be taken back, null for none. */
export async function cleanUp(context: Excel.RequestContext, finished: number, kept: number | null): Promise<void> {
  try {
    const sheets = loadSheets(context);
    await context.sync();
    const leftovers = surveyedSheets(sheets).filter(({ name }) => {
      const own = parseKeptSheet(name);
      if (own === null || own.run === kept) return false;
      return own.kind === "New" ? own.run === finished || isAbandoned(name, Date.now()) : own.run <= finished;
    });
    if (leftovers.length === 0) return;
    deleteSheets(context, leftovers.map(({ id }) => id));
    await context.sync();
  } catch {
    // The run itself is done; nobody sees these sheets, and the next run finds them again.
  }
}

async function idsOfAbandoned(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheets = loadSheets(context);
  await context.sync();
  return surveyedSheets(sheets).filter(({ name }) => isAbandoned(name, Date.now())).map(({ id }) => id);
}

/**
 * Deletes the sheets of a run whose pane was closed while it built them: the workbook is as it was before that run. For the
 * opening of a pane; a workbook without such sheets is not written to, and what a co-author's pane is building is left alone.
 */
export async function cleanUpInterrupted(): Promise<void> {
  try {
    if ((await readInExcel(idsOfAbandoned)).length === 0) return;
    await writeInExcel(async ({ context }) => {
      deleteSheets(context, await idsOfAbandoned(context));
      await context.sync();
    });
  } catch (error) {
    // A workbook that cannot be written to now keeps them out of sight until the next opening or run.
    if (asHostError(error) === null) throw error;
  }
}
