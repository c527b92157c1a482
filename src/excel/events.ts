import type { WorkbookChange } from "../model/openWorkbook";
import { toHostError } from "./hostErrors";
import { isOwnSheet } from "./ownSheets";
import { readInExcel } from "./requests";

/**
 * Tells each change of cells (also by co-authors) with the name of its sheet, and null when sheets come or go. The handlers
 * live as long as the pane. What this folder writes is not told: events are off meanwhile.
 */
export async function onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const nameOf = (id: string): Promise<string | null> =>
    readInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  const handlers = await readInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async ({ worksheetId }) => {
      // Without its name a change is told all the same.
      const sheet = await nameOf(worksheetId).catch(() => null);
      if (sheet === null || !isOwnSheet(sheet)) listener({ sheet });
    });
    const structural = async (): Promise<void> => listener({ sheet: null });
    const added = worksheets.onAdded.add(structural);
    const deleted = worksheets.onDeleted.add(structural);
    await context.sync();
    return [changed, added, deleted] as const;
  });
  return async () => {
    const [changed, added, deleted] = handlers;
    try {
      // A handler is removed in the context that added it.
      await Excel.run(changed.context, async (context) => {
        changed.remove();
        added.remove();
        deleted.remove();
        await context.sync();
      });
    } catch (error) {
      throw toHostError(error) ?? error;
    }
  };
}
