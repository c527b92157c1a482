import type { Assessment } from "../domain/assess";
import type { FileResult } from "../domain/consolidation";
import { indexFacts } from "../domain/factIndex";
import { sha256Hex } from "../domain/hash";
import { assessOwnRows } from "../domain/ownAssessments";
import type { ReviewPlan } from "../domain/plan";
import { blocCode } from "../domain/plan";
import { parsePlan } from "../domain/planSchema";
import type { Submission } from "../domain/submission";
import { assessUnit } from "../domain/unitAssessments";
import { fileResult, hasIdentityDoubt } from "../domain/versions";
import type { GridBook } from "../model/grid";
import type { MessageContext } from "../messages/subject";
import type { WorkbookFiles } from "../model/ports";
import { readPassport } from "../reading/passport";
import { summaryPlan } from "../reading/readSummary";
import { readBook, refusedSubmission } from "./readSubmission";

/** One file checked by itself. `context` names units, rows and columns in words; it is empty when the gate refused the file before any plan was known. */
export interface CheckedFile {
  readonly context: MessageContext;
  readonly submission: Submission;
  readonly result: FileResult;
  readonly assessments: readonly Assessment[];
}

/** The plan in a form's passport; null when there is none or it does not read as a plan. */
export function passportPlan(book: GridBook): ReviewPlan | null {
  const { planJson } = readPassport(book);
  if (planJson === null) return null;
  try {
    const parsed = parsePlan(JSON.parse(planJson));
    return "plan" in parsed ? parsed.plan : null;
  } catch {
    // A passport damaged by hand holds no plan; the caller then asks for one.
    return null;
  }
}

function verdictOf(submission: Submission): FileResult {
  if (submission.rejection !== null) return fileResult(submission, "rejected", submission.rejection);
  if (hasIdentityDoubt(submission)) return fileResult(submission, "question", null);
  const noted = submission.findings.length > 0 || submission.questions.length > 0;
  return fileResult(submission, noted ? "acceptedWithNotes" : "accepted", null);
}

/** Checks one file against the given plan, else against the one in its passport; a file that carries none is refused as made for no plan. */
export function checkFile(file: string, bytes: Uint8Array, given: ReviewPlan | null, workbooks: Pick<WorkbookFiles, "readWorkbook">): CheckedFile {
  const contentHash = sha256Hex(bytes);
  const read = workbooks.readWorkbook(bytes);
  if ("refusal" in read) return checkedFile(given, refusedSubmission(file, contentHash, read.refusal));
  if (summaryPlan(read.book) !== null && given === null) return checkedFile(null, refusedSubmission(file, contentHash, { code: "wrongType", facts: { found: "summary" } }));
  const plan = given ?? passportPlan(read.book);
  if (plan === null) return checkedFile(null, refusedSubmission(file, contentHash, { code: "wrongPlan", facts: { found: "", expected: "" } }));
  return checkedFile(plan, readBook(plan, new Map(), file, contentHash, read.book));
}

export function checkedFile(plan: ReviewPlan | null, submission: Submission): CheckedFile {
  const { unit, facts } = submission;
  const assessable = plan !== null && unit !== null && unit !== blocCode && facts.length > 0;
  return { context: { plan: plan ?? { units: [], periods: [], indicators: [] } }, submission, result: verdictOf(submission), assessments: assessable ? [...assessUnit(plan, unit, indexFacts(facts).ofUnit(unit)), ...assessOwnRows(plan, unit, facts)] : [] };
}
