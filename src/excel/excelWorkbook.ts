import type { OpenWorkbook } from "../model/openWorkbook";
import { excelCapabilities } from "./capabilities";
import { createChangeTeller } from "./events";
import { isOwnSheet } from "./ownSheets";
import { readBook } from "./readBook";
import { createMergeReader } from "./readMerges";
import { removeSheets } from "./removeSheets";
import { readInExcel } from "./requests";
import { selectCell } from "./selectCell";
import { loadState, saveState } from "./state";
import { loadSheets, surveyedSheets } from "./survey";
import { canUndo, undoWrite } from "./undoWrite";
import { writeSheets } from "./writeSheets";

/** The workbook open in Excel, over Office.js, which is loaded and ready before any method is called. */
export function createExcelWorkbook(): OpenWorkbook {
  const merges = createMergeReader();
  return {
    capabilities: () => Promise.resolve(excelCapabilities()),
    sheets: () =>
      readInExcel(async (context) => {
        const sheets = loadSheets(context);
        await context.sync();
        return surveyedSheets(sheets).filter(({ name }) => !isOwnSheet(name)).map(({ name, visibility }) => ({ name, visibility }));
      }),
    readBook: (sheets) => readBook(sheets, merges),
    writeSheets,
    undoWrite,
    canUndo,
    removeSheets,
    select: selectCell,
    onChanged: createChangeTeller(),
    loadState,
    saveState,
  };
}
