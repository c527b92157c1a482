import type { Assessment } from "./assess";
import type { Fact } from "./facts";
import type { Finding, FindingCode } from "./findings";
import type { Question } from "./questions";
import type { IdentifiedBy } from "./submission";

export type FileVerdict = "accepted" | "acceptedWithNotes" | "question" | "rejected" | "duplicate" | "superseded" | "ignored";

export interface FileResult {
  readonly file: string;
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
  readonly files: readonly FileResult[];
  readonly units: readonly UnitResult[];
  readonly facts: readonly Fact[];
  readonly totals: readonly Total[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}
