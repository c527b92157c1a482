import { stateSheetName } from "../model/openWorkbook";
import { readInExcel, writeInExcel } from "./requests";
import { readText, textChunks, writeText } from "./textCells";

export async function loadState(): Promise<string | null> {
  return readInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(stateSheetName).load("id");
    await context.sync();
    if (sheet.isNullObject) return null;
    const text = await readText(context, sheet);
    return text === "" ? null : text;
  });
}

export async function saveState(text: string): Promise<void> {
  await writeInExcel(async (requests) => {
    const { context } = requests;
    const { worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(stateSheetName).load("id");
    const used = existing.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await context.sync();
    const oldRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    if (existing.isNullObject && textChunks(text).length === 0) return;
    const sheet = existing.isNullObject ? worksheets.add(stateSheetName) : existing;
    if (existing.isNullObject) sheet.visibility = "VeryHidden";
    await writeText(requests, sheet, text, oldRows);
    await requests.send();
  });
}
