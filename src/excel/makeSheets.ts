import { keptSheetName } from "../model/keptSheets";
import type { WorkbookModel } from "../model/sheetModel";
import { listSheetName } from "../model/validationLimits";
import type { Building } from "./buildSheet";
import { buildSheet, finishSheet } from "./buildSheet";
import type { Requests } from "./requests";
import { objectCost, settingCost } from "./requests";
import type { SharedLists } from "./sharedLists";
import { writeLists } from "./sharedLists";
import type { UndoRecord } from "./undoRecord";
import { printUndoRecord } from "./undoRecord";
import { writeText } from "./textCells";

/** New sheets under the names they have while they are built: those of the model in its order, the record, and perhaps that of lists. */
export interface MadeSheets {
  readonly sheets: readonly { readonly id: string; readonly worksheet: Excel.Worksheet }[];
  readonly record: { readonly id: string; readonly worksheet: Excel.Worksheet };
  /** Null where no list is needed or its sheet is there already. */
  readonly lists: { readonly id: string; readonly worksheet: Excel.Worksheet } | null;
}

/** Adds empty hidden sheets, all in one request. */
export async function addSheets(requests: Requests, run: number, count: number, withLists: boolean): Promise<MadeSheets> {
  const total = count + 1 + (withLists ? 1 : 0);
  await requests.spend(total * (objectCost + 2 * settingCost));
  const worksheets = Array.from({ length: total }, (_, index) => {
    const worksheet = requests.context.workbook.worksheets.add(keptSheetName("New", run, index));
    worksheet.visibility = "Hidden";
    return worksheet.load("id");
  });
  await requests.send();
  const made = worksheets.map((worksheet) => ({ id: worksheet.id, worksheet }));
  const record = made[count];
  if (record === undefined) throw new Error("No sheet was made for the record");
  return { sheets: made.slice(0, count), record, lists: made[count + 1] ?? null };
}

/** Fills the sheets: cells of all of them first, then what refers to cells of others. */
export async function fillSheets(requests: Requests, model: WorkbookModel, run: number, made: MadeSheets, lists: SharedLists, record: UndoRecord): Promise<void> {
  const building = new Map(model.sheets.map(({ name }, index) => [name.toLowerCase(), keptSheetName("New", run, index)]));
  if (made.lists !== null) building.set(listSheetName.toLowerCase(), keptSheetName("New", run, model.sheets.length + 1));
  const rename = (name: string): string => building.get(name.toLowerCase()) ?? name;
  const { worksheets } = requests.context.workbook;
  const common: Building = { requests, styles: model.styles, rename, listFormula: lists.formulaOf };
  if (lists.rows.length > 0) await writeLists(requests, made.lists?.worksheet ?? worksheets.getItem(listSheetName), lists);
  for (const [index, sheet] of model.sheets.entries()) {
    const own = made.sheets[index];
    if (own !== undefined) await buildSheet(common, own.worksheet, sheet);
  }
  for (const [index, sheet] of model.sheets.entries()) {
    const own = made.sheets[index];
    if (own !== undefined) await finishSheet(common, own.worksheet, sheet, (name, address) => worksheets.getItem(rename(name)).getRange(address));
  }
  await writeText(requests, made.record.worksheet, printUndoRecord(record), 0);
  await requests.send();
}
