import { parseKeptSheet } from "../model/keptSheets";
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
