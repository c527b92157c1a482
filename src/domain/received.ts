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

const millisecondsPerDay = 86_400_000;

/** Whole days after the deadline, never below 0; null without a received date. Both are ISO dates. */
export function daysLate(received: string | null, deadline: string): number | null {
  if (received === null) return null;
  return Math.max(0, Math.round((Date.parse(received) - Date.parse(deadline)) / millisecondsPerDay));
}
