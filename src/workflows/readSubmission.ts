import { runChecks } from "../checks/registry";
import type { Finding } from "../domain/findings";
import { sha256Hex } from "../domain/hash";
import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { Submission } from "../domain/submission";
import type { GridBook } from "../model/grid";
import type { Refusal, WorkbookFiles } from "../model/ports";
import { readAppendix } from "../reading/readAppendix";

/** What reading a unit's file needs besides its bytes. */
export interface ReadingContext {
  readonly plan: ReviewPlan;
  readonly answers: Answers;
  readonly workbooks: Pick<WorkbookFiles, "readWorkbook">;
}

/** A file the gate refused, or that could not even be opened: one finding, no facts. */
export function refusedSubmission(file: string, contentHash: string, refusal: Refusal): Submission {
  const place = { file, unit: null, sheet: null, cell: null, indicator: null, column: null };
  // Code and facts of a refusal belong together, which the compiler loses when they are spread.
  const finding = { ...refusal, place } as Finding;
  return { file, contentHash, unit: null, identifiedBy: null, round: null, rejection: refusal.code, facts: [], findings: [finding], questions: [] };
}

/** Facts, findings and questions of a workbook, with every check run on them. */
export function readBook(plan: ReviewPlan, answers: Answers, file: string, contentHash: string, book: GridBook): Submission {
  const submission = readAppendix({ book, plan, file, contentHash, answers, asUnit: null });
  return { ...submission, findings: [...submission.findings, ...runChecks(plan, submission)] };
}

/** Reads one file. A file that is refused is a submission with a rejection; nothing in a file's content makes it throw. */
export function readSubmission({ plan, answers, workbooks }: ReadingContext, file: string, bytes: Uint8Array): Submission {
  const contentHash = sha256Hex(bytes);
  const result = workbooks.readWorkbook(bytes);
  return "refusal" in result ? refusedSubmission(file, contentHash, result.refusal) : readBook(plan, answers, file, contentHash, result.book);
}
