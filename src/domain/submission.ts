import type { Explanation } from "./decisions";
import type { Fact } from "./facts";
import type { Finding, RejectionCode } from "./findings";
import type { Question } from "./questions";

export type IdentifiedBy = "passport" | "label" | "answer" | "fileName";

/** What one file said. Plain data: it crosses worker boundaries. */
export interface Submission {
  /** Path below the given folder with "/", NFC; the base name for a file argument. */
  readonly file: string;
  /** Hex SHA-256 of the bytes. */
  readonly contentHash: string;
  /** Roster code, `bloc` for the Khối's own form, null when not known. */
  readonly unit: string | null;
  readonly identifiedBy: IdentifiedBy | null;
  /** "Lần gửi" as written in the file's passport or form; null when absent. */
  readonly round: number | null;
  /** Set when the whole file is refused; it then has no facts. */
  readonly rejection: RejectionCode | null;
  /** Every row × column asked of the unit, blank ones too, then the unit's own rows. */
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Ids of the questions of this file that an answer has settled. */
  readonly answered: readonly string[];
  /** What the unit itself explained about its own figures, kept in its form. */
  readonly explanations: readonly Explanation[];
}
