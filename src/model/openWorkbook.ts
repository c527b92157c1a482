import type { Grid, GridBook } from "./grid";
import type { WorkbookModel } from "./sheetModel";

/** A sheet of the open workbook, in workbook order. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/** What the place where the workbook is open can do beyond the least that So Ket needs. */
export interface WorkbookCapabilities {
  /** Excel itself, or a file held by the standalone page. */
  readonly host: "excel" | "file";
  /** False for a file that is only shown, e.g. an old binary format. */
  readonly canWrite: boolean;
  /** A finished file can be opened in a window of its own, where the person saves it. */
  readonly canOpenFiles: boolean;
}

/**
 * Something of a person's to be looked at after a run, with its sheet: edited – somebody changed the sheet while it was being
 * replaced, and the change is in what `undoWrite` brings back; charts – they may still show what was replaced; conditionalFormats –
 * they still ask what was replaced; formulas – they reach over several sheets, and may count what was replaced, which is hidden there.
 */
export interface LookAgain {
  readonly kind: "edited" | "charts" | "conditionalFormats" | "formulas";
  readonly sheet: string;
}

/** Sheets that a run made, and those it put new content in. */
export interface WrittenSheets {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly lookAgain: readonly LookAgain[];
}

/** What a person or another program changed; changes made through this port are not told. */
export interface WorkbookChange {
  /** Null when sheets were added, removed or renamed, or it is not known which cells changed. */
  readonly sheet: string | null;
}

/**
 * Why the workbook refuses: editing – a cell is being typed into; protected – the workbook's structure or a sheet is protected;
 * protectedSheet – the sheet named in `detail` is protected; nameTaken – something that is no sheet of cells, such as a chart
 * sheet, has the name told in `detail`; readOnly – opened for reading only; tooLarge – more than one request may carry; changedMeanwhile – a co-author or the person
 * changed what was being written; closed – the workbook is gone; tooOld – this Excel lacks what is needed; unknown – anything
 * else, told in `detail`.
 */
export type HostErrorCode = "editing" | "protected" | "protectedSheet" | "nameTaken" | "readOnly" | "tooLarge" | "changedMeanwhile" | "closed" | "tooOld" | "unknown";

/** A refusal of the workbook; nothing was changed. Its name and message cross worker boundaries, so the code is the message. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly detail: string;

  constructor(code: HostErrorCode, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "HostError";
    this.code = code;
    this.detail = detail;
  }
}

const hostErrorMessage = /^(editing|protected|protectedSheet|nameTaken|readOnly|tooLarge|changedMeanwhile|closed|tooOld|unknown)(?:: (.*))?$/s;

/** The refusal behind an error that may have crossed a worker boundary; null for any other error, which is a bug. */
export function asHostError(error: unknown): HostError | null {
  if (error instanceof HostError) return error;
  if (!(error instanceof Error) || error.name !== "HostError") return null;
  const [, code, detail = ""] = hostErrorMessage.exec(error.message) ?? [];
  return new HostError((code ?? "unknown") as HostErrorCode, code === undefined ? error.message : detail);
}

/**
 * The workbook that the person has open: in Excel, or as a file in the standalone page. Every method may be refused with a
 * `HostError`; what is refused left the workbook as it was.
 */
export interface OpenWorkbook {
  capabilities(): Promise<WorkbookCapabilities>;
  sheets(): Promise<readonly SheetEntry[]>;
  /** The grids of the named sheets (null: of all; names without a sheet are passed over), with the workbook's names and properties. */
  readBook(sheets: readonly string[] | null): Promise<GridBook>;
  /**
   * Puts all sheets of the model into the workbook, all or none: a sheet of the same name gets the new content in its place,
   * others come last in the order of the model. Names and properties of the model are set beside those that are there.
   * Names are compared as Excel does, without regard to case. Rows may be generators and are consumed once.
   */
  writeSheets(model: WorkbookModel): Promise<WrittenSheets>;
  /** Takes back the last `writeSheets`, once: what it replaced is there again, with what the person changed since. False when there is nothing to take back. */
  undoWrite(): Promise<boolean>;
  canUndo(): Promise<boolean>;
  removeSheets(names: readonly string[]): Promise<void>;
  /** Shows a cell ("B7"), or the sheet alone. False when there is no such sheet or cell any more. */
  select(sheet: string, cell: string | null): Promise<boolean>;
  /** Calls back after each change until the returned function is called. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** What So Ket itself remembers in the workbook beside its sheets (see `stateSheetName`); null when there is nothing. */
  loadState(): Promise<string | null>;
  saveState(text: string): Promise<void>;
}

/** The very hidden sheet that keeps `saveState` in both kinds of workbook: chunks of text down column A. */
export const stateSheetName = "_SoKetState";

/** A value typed into one cell of a file; null clears it. Text stays text, whatever it looks like. */
export interface CellEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
}
