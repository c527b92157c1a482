import type { SheetModel } from "../model/sheetModel";
import type { Requests } from "./requests";
import { objectCost } from "./requests";

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetModel["freeze"]>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Freezes rows and columns of sheets that are shown: panes belong to a window, and Excel refuses them on hidden sheets. */
export async function freezePanes(requests: Requests, sheets: readonly { readonly id: string; readonly model: SheetModel }[]): Promise<void> {
  try {
    for (const { id, model } of sheets) {
      if (model.freeze === null || model.visibility !== "visible") continue;
      await requests.spend(3 * objectCost);
      freeze(requests.context.workbook.worksheets.getItem(id), model.freeze);
    }
    await requests.send();
  } catch {
    // Some builds of Excel for the desktop fail here for reasons of their own; the sheets are written, and scroll without panes.
  }
}
