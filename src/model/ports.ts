import type { RejectionCode, Finding } from "../domain/findings";
import type { GridBook } from "./grid";
import type { WorkbookModel } from "./sheetModel";

/** A file that the gate refuses, with the facts of its finding; the reader never throws on a file's content. */
export type Refusal = {
  [Code in Extract<Finding["code"], RejectionCode>]: { readonly code: Code; readonly facts: Extract<Finding, { code: Code }>["facts"] };
}[Extract<Finding["code"], RejectionCode>];

export type ReadResult = { readonly book: GridBook } | { readonly refusal: Refusal };

/** Which sheets of a workbook are wanted, by its document properties (by lower-case name) and the names of its sheets; null for all. */
export type WantedSheets = (properties: ReadonlyMap<string, string>, sheetNames: readonly string[]) => readonly string[] | null;

/** Bytes in, grids out; models in, bytes out. */
export interface WorkbookFiles {
  /** `wanted` spares the work of reading long sheets that nobody looks at; the book then holds only the others. */
  readWorkbook(bytes: Uint8Array, wanted?: WantedSheets): ReadResult;
  /** Rows may be generators; they are consumed once. */
  renderWorkbook(model: WorkbookModel): Promise<Uint8Array>;
}
