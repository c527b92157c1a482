import type { Comparator } from "./plan";

/**
 * States of a cell (only `number`, zero included, ever enters a total):
 * blank – not reported; notApplicable – the unit has no such indicator ("x"); pending – not yet known ("…");
 * error – an Excel error; unreadable – something is there that is not certain, or waits for an answer.
 */
export type FactState = "number" | "text" | "blank" | "notApplicable" | "pending" | "error" | "unreadable";

/** Where a fact was read. `cell` is an A1 address; null where the form had no such row or column. */
export interface Source {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/**
 * One figure: unit × indicator × column (a period id or `target`). Facts are never edited.
 * `value` is in the catalogue's measure (ratios 0-100, an ordinal is its position from 0) and null unless `state` is number.
 */
export interface Fact {
  readonly unit: string;
  readonly indicator: string;
  readonly column: string;
  readonly state: FactState;
  readonly value: number | null;
  readonly text: string | null;
  /** Only on facts of the target column. For `between`, `value` is the lower and `upper` the upper bound. */
  readonly comparator: Comparator | null;
  readonly upper: number | null;
  readonly source: Source;
  /** The stored text, or the shortest decimal of a stored number; null when blank. */
  readonly raw: string | null;
  /** How `raw` became `value`, in words, e.g. "triệu đồng → tỷ đồng"; null when nothing was converted. */
  readonly conversion: string | null;
}

/** Structural key of a fact; codes never hold the separator (a plan rule). */
export function factKey(unit: string, indicator: string, column: string): string {
  return `${unit}\u0000${indicator}\u0000${column}`;
}
