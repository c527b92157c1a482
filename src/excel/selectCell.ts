import { parseAddress } from "../model/area";
import { readInExcel } from "./requests";

/** Shows a sheet, and selects a cell of it unless null; false when there is none or it is hidden. */
export async function selectCell(sheetName: string, cell: string | null): Promise<boolean> {
  if (cell !== null && parseAddress(cell) === null) return false;
  return readInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    if (cell !== null) sheet.getRange(cell).select();
    await context.sync();
    return true;
  });
}
