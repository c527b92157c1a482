import type { Calculation } from "./calculation";
import type { CellEntry, OpenWorkbook } from "./openWorkbook";
import type { Refusal } from "./ports";
import type { PreviewRows, SheetPreview } from "./sheetPreview";

/** What a validation of the file has against a value that is about to be typed; title and text are the file's own and may be blank. */
export interface EntryObjection extends Pick<CellEntry, "sheet" | "row" | "column"> {
  /** "stop": the cell does not take the value; else the person is only told. */
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly text: string;
}

/** A workbook held as a file: the one of the standalone page, the command line and the tests. */
export interface FileWorkbook extends OpenWorkbook {
  /** How a sheet looks; null when there is no such sheet. */
  preview(sheet: string): Promise<SheetPreview | null>;
  /** The rows from `firstRow` to `lastRow`, both included, as far as the sheet has them. */
  previewRows(sheet: string, firstRow: number, lastRow: number): Promise<PreviewRows>;
  /** What the file's validations have against these entries, at most one objection each. Rules that cannot be computed have none. */
  objections(entries: readonly CellEntry[]): Promise<readonly EntryObjection[]>;
  /** Types values into cells that take input, and computes the formulas of those sheets anew. Cells that take no input are refused as `protected`. */
  type(entries: readonly CellEntry[]): Promise<void>;
  /** The file as it is now. What So Ket does not know in a file that was opened is kept byte for byte. */
  save(): Promise<Uint8Array>;
}

export interface FileWorkbooks {
  /** An empty workbook, without any sheet until something is written. */
  create(calculation: Calculation): FileWorkbook;
  open(bytes: Uint8Array, calculation: Calculation): { readonly workbook: FileWorkbook } | { readonly refusal: Refusal };
}
