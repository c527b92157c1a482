import { compareTexts } from "./order";

/** What a unit owes: the appendix, the report (draft, then approved) and the resolution. */
export type DocumentKind = "appendix" | "report" | "resolution";

/** One line of the office's register of incoming documents. `date` is an ISO date. */
export interface ReceivedRecord {
  readonly unit: string;
  readonly document: DocumentKind;
  readonly date: string;
  readonly channel: string | null;
  readonly number: string | null;
  readonly note: string | null;
}

/** The first date on which the unit's document came in, or null when the register has none. */
export function firstReceived(records: readonly ReceivedRecord[], unit: string, document: DocumentKind): string | null {
  const dates = records.filter((record) => record.unit === unit && record.document === document).map(({ date }) => date);
  return dates.length === 0 ? null : dates.reduce((left, right) => (left < right ? left : right));
}

/** When a unit's documents of both rounds came in: ISO dates, null where the register has none. */
export interface ReceivedRounds {
  readonly first: { readonly appendix: string | null; readonly report: string | null };
  readonly second: { readonly appendix: string | null; readonly report: string | null; readonly resolution: string | null };
}

/**
 * Two rounds are due [ours]: before the conference the appendix and the draft report, after it the approved report, the
 * resolution, and the appendix again if figures changed. The register does not name the round, so the first date of an
 * appendix or a report is round 1 and the next later date round 2; the same day by another channel is the same sending.
 * A resolution is always round 2.
 */
export function receivedRounds(records: readonly ReceivedRecord[], unit: string): ReceivedRounds {
  const dates = (document: DocumentKind): readonly string[] =>
    [...new Set(records.filter((record) => record.unit === unit && record.document === document).map(({ date }) => date))].sort(compareTexts);
  const [[appendix, appendixAgain], [report, reportAgain], [resolution]] = [dates("appendix"), dates("report"), dates("resolution")];
  return { first: { appendix: appendix ?? null, report: report ?? null }, second: { appendix: appendixAgain ?? null, report: reportAgain ?? null, resolution: resolution ?? null } };
}

const millisecondsPerDay = 86_400_000;

/** Whole days after the deadline, never below 0; null without a received date. Both are ISO dates. */
export function daysLate(received: string | null, deadline: string): number | null {
  if (received === null) return null;
  return Math.max(0, Math.round((Date.parse(received) - Date.parse(deadline)) / millisecondsPerDay));
}
