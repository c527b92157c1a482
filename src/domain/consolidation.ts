import type { Change } from "./changes";
import type { SettledCorrection } from "./corrections";
import type { LeftOut } from "./doubleCounting";
import type { SettledExplanation } from "./explanations";
import type { Fact } from "./facts";
import type { Finding, FindingCode } from "./findings";
import type { DecidedAssessment, SettledOverride } from "./overrides";
import type { Question } from "./questions";
import type { IdentifiedBy } from "./submission";
import type { SummaryRecord } from "./summaryRecord";

export type FileVerdict = "accepted" | "acceptedWithNotes" | "question" | "rejected" | "duplicate" | "superseded" | "ignored";

export interface FileResult {
  readonly file: string;
  /** "summary": stands for the files it was made of. */
  readonly kind: "form" | "summary";
  readonly verdict: FileVerdict;
  readonly unit: string | null;
  readonly identifiedBy: IdentifiedBy | null;
  readonly reason: FindingCode | null;
  readonly contentHash: string | null;
  readonly round: number | null;
}

export type UnitStatus = "received" | "receivedWithFaults" | "question" | "missing" | "exempt";

export interface UnitResult {
  readonly unit: string;
  readonly status: UnitStatus;
  readonly file: string | null;
  /** Days after the deadline of the appendix; null when no received date is recorded. */
  readonly daysLate: number | null;
  readonly met: number;
  readonly judged: number;
}

/** One indicator × period of the Khối. `value` is never rounded; null when nothing counts. */
export interface Total {
  readonly indicator: string;
  readonly column: string;
  readonly value: number | null;
  readonly unitsCounted: number;
  readonly unitsExpected: number;
  readonly provisional: boolean;
}

export interface Consolidation {
  /** The files that were given. */
  readonly files: readonly FileResult[];
  /** The files that given summaries stand for. */
  readonly storedFiles: readonly FileResult[];
  readonly units: readonly UnitResult[];
  /** As the units sent them. */
  readonly facts: readonly Fact[];
  /** The facts that totals are made of: with corrections in place of what they correct. */
  readonly figures: readonly Fact[];
  readonly leftOut: LeftOut;
  readonly totals: readonly Total[];
  readonly assessments: readonly DecidedAssessment[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly corrections: readonly SettledCorrection[];
  readonly overrides: readonly SettledOverride[];
  readonly explanations: readonly SettledExplanation[];
  /** Against the previous summary; empty when none was given. */
  readonly changes: readonly Change[];
  /** What the summary workbook is to remember. */
  readonly record: SummaryRecord;
}
