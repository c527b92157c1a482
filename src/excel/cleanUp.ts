import { parseKeptSheet } from "../model/keptSheets";
import { asHostError } from "../model/openWorkbook";
import { readInExcel, writeInExcel } from "./requests";
import { deleteSheets } from "./rollBack";
import { loadSheets, surveyedSheets } from "./survey";

/** Deletes what earlier runs kept and unfinished ones left; `run` is the one that can be taken back, null for none. */
export async function cleanUp(context: Excel.RequestContext, run: number | null): Promise<void> {
  try {
    const sheets = loadSheets(context);
    await context.sync();
    const leftovers = surveyedSheets(sheets).filter(({ name }) => {
      const own = parseKeptSheet(name);
      return own !== null && (own.kind === "New" || own.run !== run);
    });
    if (leftovers.length === 0) return;
    deleteSheets(context, leftovers.map(({ id }) => id));
    await context.sync();
  } catch {
    // The run itself is done; nobody sees these sheets, and the next run finds them again.
  }
}

async function idsOfUnfinished(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheets = loadSheets(context);
  await context.sync();
  return surveyedSheets(sheets).filter(({ name }) => parseKeptSheet(name)?.kind === "New").map(({ id }) => id);
}

/**
 * Deletes the sheets of a run whose pane was closed while it built them: the workbook is as it was before that run. For the
 * opening of a pane; a workbook without such sheets is not written to.
 */
export async function cleanUpInterrupted(): Promise<void> {
  try {
    if ((await readInExcel(idsOfUnfinished)).length === 0) return;
    await writeInExcel(async ({ context }) => {
      deleteSheets(context, await idsOfUnfinished(context));
      await context.sync();
    });
  } catch (error) {
    // A workbook that cannot be written to now keeps them out of sight until the next opening or run.
    if (asHostError(error) === null) throw error;
  }
}
