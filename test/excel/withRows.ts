import type { SheetModel, WorkbookModel } from "../../src/model/sheetModel";

/** Rows as an array, so that a model can be written and compared. */
export function withRows(model: WorkbookModel): WorkbookModel {
  return { ...model, sheets: model.sheets.map((sheet): SheetModel => ({ ...sheet, rows: [...sheet.rows] })) };
}
