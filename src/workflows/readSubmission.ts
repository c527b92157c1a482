import { runChecks } from "../checks/registry";
import type { Finding } from "../domain/findings";
import { sha256Hex } from "../domain/hash";
import type { ReviewPlan } from "../domain/plan";
import { catalogueFingerprint } from "../domain/planToJson";
import type { Answers } from "../domain/questions";
import type { Submission } from "../domain/submission";
import type { StoredSummary } from "../domain/summaryRecord";
import type { GridBook } from "../model/grid";
import type { Refusal, WorkbookFiles } from "../model/ports";
import { readAppendix } from "../reading/readAppendix";
import { withoutKeptSheets } from "../reading/withoutKeptSheets";
import { sheetsOfSummary, summaryPlan } from "../reading/readSummary";
import { openSummary } from "./openSummary";

/** What reading a unit's file needs besides its bytes. */
export interface ReadingContext {
  readonly plan: ReviewPlan;
  readonly answers: Answers;
  readonly workbooks: Pick<WorkbookFiles, "readWorkbook">;
}

/** What one given file is: a unit's file (or one that was refused), or a summary in place of the files it was made of. */
export type ReadFile = { readonly submission: Submission } | { readonly summary: StoredSummary };

/** A file the gate refused, or that could not even be opened: one finding, no facts. */
export function refusedSubmission(file: string, contentHash: string, refusal: Refusal): Submission {
  const place = { file, unit: null, sheet: null, cell: null, indicator: null, column: null };
  // Code and facts of a refusal belong together, which the compiler loses when they are spread.
  const finding = { ...refusal, place } as Finding;
  return { file, contentHash, unit: null, identifiedBy: null, round: null, rejection: refusal.code, facts: [], findings: [finding], questions: [], answered: [], explanations: [] };
}

/** Facts, findings and questions of a workbook, with every check run on them. `asUnit`: whose it is, where a person has said so. */
export function readBook(plan: ReviewPlan, answers: Answers, file: string, contentHash: string, book: GridBook, asUnit: string | null = null): Submission {
  const submission = readAppendix({ book: withoutKeptSheets(book), plan, file, contentHash, answers, asUnit });
  return { ...submission, findings: [...submission.findings, ...runChecks(plan, submission)] };
}

/** A summary of this plan stands for the files it was made of, if it is whole and was made by the catalogue of today. */
function readStoredSummary(plan: ReviewPlan, file: string, contentHash: string, book: GridBook): ReadFile {
  const record = openSummary(plan, book);
  if (record === null) return { submission: refusedSubmission(file, contentHash, { code: "corrupt", facts: { detail: "altered" } }) };
  if (record.catalogue !== catalogueFingerprint(plan)) {
    return { submission: refusedSubmission(file, contentHash, { code: "wrongPlan", facts: { found: record.plan, expected: plan.id } }) };
  }
  return { summary: { file, contentHash, record } };
}

/** Reads one file. A file that is refused is a submission with a rejection; nothing in a file's content makes it throw. */
export function readSubmission({ plan, answers, workbooks }: ReadingContext, file: string, bytes: Uint8Array): ReadFile {
  const contentHash = sha256Hex(bytes);
  const result = workbooks.readWorkbook(bytes, sheetsOfSummary(plan.id));
  if ("refusal" in result) return { submission: refusedSubmission(file, contentHash, result.refusal) };
  if (summaryPlan(result.book) === plan.id) return readStoredSummary(plan, file, contentHash, result.book);
  return { submission: readBook(plan, answers, file, contentHash, result.book) };
}
