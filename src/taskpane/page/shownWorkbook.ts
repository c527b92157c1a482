import type { FileWorkbook } from "../../model/fileWorkbook";
import type { Place } from "./sheetLayout";

/** What the page asks of the workbook it shows; it may stand in a worker. */
export type ShownWorkbook = Pick<FileWorkbook, "sheets" | "preview" | "previewRows" | "objections">;

/** A wish to see a cell ("H21"), or a sheet alone. Each new object is a new wish. */
export interface Reveal {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What is being typed, and where: in the cell itself or in the line above the sheet. */
export interface Draft extends Place {
  readonly sheet: string;
  readonly text: string;
  readonly at: "cell" | "line";
  /** The list of values stands open. */
  readonly listOpen: boolean;
  /** The text that the cell did not take, so that the person is back at it; null before. */
  readonly refused: string | null;
}
