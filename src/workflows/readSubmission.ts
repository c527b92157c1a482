import { runChecks } from "../checks/registry";
import type { Finding } from "../domain/findings";
import { sha256Hex } from "../domain/hash";
import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { Submission } from "../domain/submission";
import type { WorkbookFiles } from "../model/ports";
import { readAppendix } from "../reading/readAppendix";

/** What reading a unit's file needs besides its bytes. */
export interface ReadingContext {
  readonly plan: ReviewPlan;
  readonly answers: Answers;
  readonly workbooks: Pick<WorkbookFiles, "readWorkbook">;
}

/** Reads one file into facts, findings and questions. A file that is refused is a submission with a rejection; it never throws on content. */
export function readSubmission({ plan, answers, workbooks }: ReadingContext, file: string, bytes: Uint8Array): Submission {
  const contentHash = sha256Hex(bytes);
  const result = workbooks.readWorkbook(bytes);
  if ("refusal" in result) {
    const finding = { ...result.refusal, place: { file, unit: null, sheet: null, cell: null, indicator: null, column: null } } as Finding;
    return { file, contentHash, unit: null, identifiedBy: null, round: null, rejection: result.refusal.code, facts: [], findings: [finding], questions: [] };
  }
  const submission = readAppendix({ book: result.book, plan, file, contentHash, answers });
  return { ...submission, findings: [...submission.findings, ...runChecks(plan, submission)] };
}
