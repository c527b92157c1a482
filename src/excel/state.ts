import { stateSheetName } from "../model/openWorkbook";
import { unlessReadOnly } from "./refused";
import type { Requests } from "./requests";
import { readInExcel, writeInExcel } from "./requests";
import { readText, writeText } from "./textCells";

/** The text of the last `saveState`; null when there is none. */
export async function loadState(): Promise<string | null> {
  return readInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(stateSheetName).load("id");
    await context.sync();
    if (sheet.isNullObject) return null;
    const text = await readText(context, sheet);
    return text === "" ? null : text;
  });
}

/** Keeps a text in the workbook instead of the one before; an empty text is none. */
export async function saveState(text: string): Promise<void> {
  let readOnly = false;
  const write = async (requests: Requests): Promise<void> => {
    const { workbook } = requests.context;
    workbook.load("readOnly");
    const existing = workbook.worksheets.getItemOrNullObject(stateSheetName).load("id");
    const used = existing.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await requests.context.sync();
    ({ readOnly } = workbook);
    const oldRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    if (existing.isNullObject && text === "") return;
    const sheet = existing.isNullObject ? workbook.worksheets.add(stateSheetName) : existing;
    if (existing.isNullObject) sheet.visibility = "VeryHidden";
    await writeText(requests, sheet, text, oldRows);
    await requests.send();
  };
  try {
    await writeInExcel(write);
  } catch (error) {
    throw unlessReadOnly(error, readOnly);
  }
}
