import type { OpenWorkbook } from "../model/openWorkbook";
import type { RowModel, SheetModel } from "../model/sheetModel";
import type { ExcelThread } from "./workerPorts";

/** Cells that cross to the page at once; more would hold up what the person does there. */
const cellsPerBatch = 20_000;

function* batches({ rows }: SheetModel): Generator<readonly RowModel[]> {
  let batch: RowModel[] = [];
  let cells = 0;
  for (const row of rows) {
    batch.push(row);
    cells += row.cells.length;
    if (cells < cellsPerBatch) continue;
    yield batch;
    batch = [];
    cells = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Excel's workbook as the session in the worker uses it: sheets cross to the page in batches of rows. */
export function excelWorkbook(excel: ExcelThread): OpenWorkbook {
  return {
    capabilities: () => excel.capabilities(),
    sheets: () => excel.sheets(),
    readBook: (sheets) => excel.readBook(sheets),
    writeSheets: async ({ sheets, ...rest }) => {
      await excel.beginSheets({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })) });
      for (const [index, sheet] of sheets.entries()) for (const rows of batches(sheet)) await excel.addRows(index, rows);
      return excel.finishSheets();
    },
    undoWrite: () => excel.undoWrite(),
    canUndo: () => excel.canUndo(),
    removeSheets: (names) => excel.removeSheets(names),
    select: (sheet, cell) => excel.select(sheet, cell),
    onChanged: (listener) => excel.onChanged(listener),
    loadState: () => excel.loadState(),
    saveState: (text) => excel.saveState(text),
  };
}

/** The page's end: gathers the batches and hands whole sheets to the workbook. */
export function excelThread(workbook: OpenWorkbook): ExcelThread {
  let pending: { readonly model: Parameters<ExcelThread["beginSheets"]>[0]; readonly rows: RowModel[][] } | null = null;
  const { writeSheets, ...others } = workbook;
  return {
    ...others,
    beginSheets: async (model) => {
      pending = { model, rows: model.sheets.map(() => []) };
    },
    addRows: async (sheet, rows) => {
      pending?.rows[sheet]?.push(...rows);
    },
    finishSheets: async () => {
      if (pending === null) throw new Error("No sheets were begun");
      const { model, rows } = pending;
      pending = null;
      return writeSheets({ ...model, sheets: model.sheets.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] })) });
    },
  };
}
