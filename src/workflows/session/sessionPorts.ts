import type { ReviewPlan } from "../../domain/plan";
import type { Answers } from "../../domain/questions";
import type { OpenWorkbook } from "../../model/openWorkbook";
import type { WorkbookFiles } from "../../model/ports";
import type { ReadFile } from "../readSubmission";
import type { GivenFile } from "./paneSession";

/** Asks whether the person has stopped the job; looked at between two files. */
export type IsStopped = () => boolean;

/** Reads files, several at a time where the host can; each is told as soon as it is read. Resolves early once stopped. */
export interface FileReaders {
  readFiles(context: { readonly plan: ReviewPlan; readonly answers: Answers }, files: readonly GivenFile[], read: (result: ReadFile, index: number) => void, isStopped: IsStopped): Promise<void>;
}

/** What a session works with. */
export interface SessionPorts {
  readonly workbook: OpenWorkbook;
  readonly files: WorkbookFiles;
  readonly readers: FileReaders;
  /** Packs files into one .zip. */
  readonly pack: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Uint8Array<ArrayBuffer>;
}
