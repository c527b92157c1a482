import type { WorkbookChange } from "../model/openWorkbook";
import { stateSheetName } from "../model/openWorkbook";
import { toHostError } from "./hostErrors";
import { isOwnSheet } from "./ownSheets";
import { readInExcel } from "./requests";
import { sameName } from "./survey";

type Listener = (change: WorkbookChange) => void;

/** The sheet's name; null when it is gone. */
function nameOf(id: string): Promise<string | null> {
  return readInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** Sheets of our own are nobody's content. But a co-author's pane keeps there what its person decided, which this one must not overwrite. */
function isWorthTelling(sheet: string, isRemote: boolean): boolean {
  return !isOwnSheet(sheet) || (isRemote && sameName(sheet, stateSheetName));
}

/** Listens to Excel until the returned function is called. What this folder writes is not heard: events are off meanwhile. */
async function listenToExcel(tell: Listener): Promise<() => Promise<void>> {
  /** Sheets whose names are being asked for: what is typed meanwhile is told with them. */
  const asked = new Set<string>();
  const handlers = await readInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async ({ worksheetId, source }) => {
      const key = `${source} ${worksheetId}`;
      if (asked.has(key)) return;
      asked.add(key);
      // Without its name a change is told all the same.
      const sheet = await nameOf(worksheetId).catch(() => null);
      asked.delete(key);
      if (sheet === null || isWorthTelling(sheet, source === "Remote")) tell({ sheet });
    });
    const structural = async (): Promise<void> => tell({ sheet: null });
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

/**
 * Tells each change of cells (also by co-authors) with the name of its sheet, and null when sheets come or go. Excel is listened
 * to once for all listeners; its handlers live as long as the pane.
 */
export function createChangeTeller(): (listener: Listener) => Promise<() => Promise<void>> {
  const listeners = new Set<{ readonly tell: Listener }>();
  let listening: Promise<() => Promise<void>> | null = null;
  return async (tell) => {
    const own = { tell };
    listeners.add(own);
    listening ??= listenToExcel((change) => listeners.forEach((listener) => listener.tell(change)));
    try {
      await listening;
    } catch (error) {
      listeners.delete(own);
      listening = null;
      throw error;
    }
    return async () => {
      listeners.delete(own);
      if (listeners.size > 0 || listening === null) return;
      const ended = listening;
      listening = null;
      await (await ended)();
    };
  };
}
