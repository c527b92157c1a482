import type { ReviewPlan } from "../../domain/plan";
import type { Answers } from "../../domain/questions";
import type { WorkbookFiles } from "../../model/ports";
import type { ReadFile } from "../readSubmission";
import { readSubmission, refusedSubmission } from "../readSubmission";
import { unopenedSubmission } from "../unopenedSubmission";
import type { GivenFile } from "./paneSession";

/** What reading needs beside the file. `largestFile`: bytes beyond which a file is refused without being loaded. */
export interface GivenFileContext {
  readonly plan: ReviewPlan;
  readonly answers: Answers;
  readonly workbooks: Pick<WorkbookFiles, "readWorkbook">;
  readonly largestFile: number;
}

/** Reads a file that a person chose. One that was removed, changed or locked since is a submission that says so. */
export async function readGivenFile({ largestFile, ...context }: GivenFileContext, { file, blob }: GivenFile): Promise<ReadFile> {
  if (blob.size > largestFile) return { submission: refusedSubmission(file, "", { code: "tooLarge", facts: { limit: "file", allowed: largestFile } }) };
  // The browser rejects what can no longer be opened; whatever its reason, the person has to choose the file again.
  const bytes = await blob.arrayBuffer().catch(() => null);
  return bytes === null ? { submission: unopenedSubmission(file) } : readSubmission(context, file, new Uint8Array(bytes));
}
