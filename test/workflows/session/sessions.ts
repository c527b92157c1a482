import type { FileWorkbook } from "../../../src/model/fileWorkbook";
import { createPaneSession } from "../../../src/workflows/session/createPaneSession";
import type { GivenFile, PaneSession, Progress } from "../../../src/workflows/session/paneSession";
import { readGivenFile } from "../../../src/workflows/session/readGivenFile";
import type { FileReaders } from "../../../src/workflows/session/sessionPorts";
import { calculation } from "../../../src/workflows/calculation";
import { deflateChunk } from "../../../src/xlsx/node/deflateChunk";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { fileWorkbooks } from "../../../src/xlsx/document/fileWorkbooks";
import { packFiles } from "../../../src/xlsx/packFiles";
import { readLimits } from "../../../src/xlsx/readLimits";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

/** Reads one file after the other, as a page without workers would. */
export const readersHere: FileReaders = {
  readFiles: async (context, files, read, isStopped) => {
    for (const [index, given] of files.entries()) {
      if (isStopped()) return;
      read(await readGivenFile({ ...context, workbooks: { readWorkbook }, largestFile: readLimits.file }, given), index);
    }
  },
};

export interface OpenSession {
  readonly session: PaneSession;
  readonly workbook: FileWorkbook;
}

/** A session over an empty workbook, or over a file; `changed` puts other methods in the place of the workbook's. */
export async function openSession(bytes: Uint8Array | null, changed: (workbook: FileWorkbook) => Partial<FileWorkbook> = () => ({})): Promise<OpenSession> {
  const files = fileWorkbooks(deflateChunk, () => undefined);
  const opened = bytes === null ? { workbook: files.create(calculation) } : files.open(bytes, calculation);
  if ("refusal" in opened) throw new Error(opened.refusal.code);
  return { session: sessionOver({ ...opened.workbook, ...changed(opened.workbook) }), workbook: opened.workbook };
}

/** One more pane beside a workbook. */
export function sessionOver(workbook: FileWorkbook): PaneSession {
  return createPaneSession({ workbook, files: { readWorkbook, renderWorkbook }, readers: readersHere, pack: packFiles });
}

export function given(file: string, bytes: Uint8Array | string): GivenFile {
  return { file, blob: new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]) };
}

/** Progress nobody looks at. */
export const unseen: (progress: Progress) => void = () => {
  // Only the result counts.
};
