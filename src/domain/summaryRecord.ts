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

/** Order that depends on nothing but the submissions themselves. */
function compareSubmissions(left: Submission, right: Submission): number {
  return compareTexts(left.file, right.file) || compareTexts(left.contentHash, right.contentHash);
}

/** One reading of each stored file; of the same bytes those with open questions yield to those whose questions were answered. */
function distinctStored(submissions: readonly Submission[]): readonly Submission[] {
  const settled = new Set(submissions.filter(({ questions }) => questions.length === 0).map(({ contentHash }) => contentHash));
  const distinct = new Map<string, Submission>();
  for (const submission of submissions) {
    const { file, contentHash, questions } = submission;
    const yields = questions.length > 0 && settled.has(contentHash);
    if (!yields) distinct.set(JSON.stringify([file, contentHash, factsHash(submission)]), submission);
  }
  return [...distinct.values()];
}

/**
 * The submissions given as files and those that summaries stand for, in one order. A file that was already merged into a
 * summary is taken once: the one given now, whose open questions can be answered.
 */
export function gatherSubmissions(given: readonly Submission[], summaries: readonly StoredSummary[]): readonly Submission[] {
  // A file that could not be opened has no hash, and is like no other.
  const known = new Set(given.map(({ contentHash }) => contentHash).filter((hash) => hash !== ""));
  const stored = distinctStored(summaries.flatMap(({ record }) => record.submissions)).filter(({ contentHash }) => !known.has(contentHash));
  return [...given, ...stored].sort(compareSubmissions);
}
