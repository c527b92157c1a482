import type { Decisions } from "./decisions";
import { compareTexts } from "./order";
import type { Submission } from "./submission";
import { factsHash } from "./versions";

/**
 * What a summary workbook remembers, beside what it shows: every submission it was made of, whether it counts or not, and
 * everything people decided. A summary stands for it, so that merging summaries is merging their submissions.
 */
export interface SummaryRecord {
  readonly plan: string;
  /** Periods and catalogue the submissions were read by (see catalogueFingerprint). */
  readonly catalogue: string;
  readonly decisions: Decisions;
  readonly submissions: readonly Submission[];
  /** Ids of all questions that were ever put, so that an answer to a settled one is not taken for a mistake. */
  readonly asked: readonly string[];
}

/** A summary given in place of the files it was made of. */
export interface StoredSummary {
  readonly file: string;
  /** Hex SHA-256 of the summary's bytes. */
  readonly contentHash: string;
  readonly record: SummaryRecord;
}

/** The same bytes read to the same figures, under whatever name. */
function identityOf(submission: Submission): string {
  return JSON.stringify([submission.contentHash, submission.unit, submission.rejection, factsHash(submission)]);
}

/** Order that depends on nothing but the submissions themselves. */
function compareSubmissions(left: Submission, right: Submission): number {
  return compareTexts(left.file, right.file) || compareTexts(left.contentHash, right.contentHash);
}

/**
 * The submissions given as files and those that summaries stand for, in one order. A file that was already merged into a
 * summary is taken once: the one given now, whose open questions can be answered.
 */
export function gatherSubmissions(given: readonly Submission[], summaries: readonly StoredSummary[]): readonly Submission[] {
  if (summaries.length === 0) return [...given].sort(compareSubmissions);
  const known = new Set(given.map(identityOf));
  const stored = new Map<string, Submission>();
  for (const submission of summaries.flatMap(({ record }) => record.submissions)) {
    const identity = identityOf(submission);
    const same = stored.get(identity);
    if (!known.has(identity) && (same === undefined || compareSubmissions(submission, same) < 0)) stored.set(identity, submission);
  }
  return [...given, ...stored.values()].sort(compareSubmissions);
}
