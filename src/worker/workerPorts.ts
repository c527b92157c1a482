import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { FileWorkbook } from "../model/fileWorkbook";
import type { OpenWorkbook } from "../model/openWorkbook";
import type { Refusal } from "../model/ports";
import type { RowModel, SheetModel, WorkbookModel } from "../model/sheetModel";
import type { ReadFile } from "../workflows/readSubmission";
import type { GivenFile, PaneSession } from "../workflows/session/paneSession";

/** A file being read by a worker of its own. */
export interface ReaderWorker {
  readFile(context: { readonly plan: ReviewPlan; readonly answers: Answers }, given: GivenFile): Promise<ReadFile>;
}

/** What the worker with the session asks of the page that started it. */
export interface PageThread {
  /** Starts reading workers and gives a port to each. */
  startReaders(): Promise<readonly MessagePort[]>;
  endReaders(): Promise<void>;
}

/** What a finding or link shows on the page: a sheet, and a cell of it or null. */
export type Reveal = (sheet: string, cell: string | null) => void;

/** The workbook that Excel has open, as the worker reaches it: rows come in batches, so that the page never takes in a long sheet at once. */
export interface ExcelThread extends Omit<OpenWorkbook, "writeSheets"> {
  beginSheets(model: Omit<WorkbookModel, "sheets"> & { readonly sheets: readonly Omit<SheetModel, "rows">[] }): Promise<void>;
  addRows(sheet: number, rows: readonly RowModel[]): Promise<void>;
  finishSheets(): ReturnType<OpenWorkbook["writeSheets"]>;
}

/** The worker of the product: everything but what is seen. As a reader it only reads files. */
export interface OfficeWorker {
  /** Opens an empty workbook, or a file, in place of the one that was open. */
  openFile(file: Blob | null, page: PageThread, reveal: Reveal): Promise<{ readonly refusal: Refusal | null }>;
  openExcel(excel: ExcelThread, page: PageThread): Promise<void>;
  /** The session over the workbook that is open. */
  session(): Promise<PaneSession>;
  /** The workbook itself where it is a file. */
  fileWorkbook(): Promise<FileWorkbook>;
  /** Makes this worker a reader that answers on a port. */
  listen(port: MessagePort): Promise<void>;
}
