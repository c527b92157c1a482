import type { FactState } from "../domain/facts";
import type { Comparator } from "../domain/plan";

/** What one cell says, before it becomes a fact. `value` is in the catalogue's measure and set only for state number. */
export interface CellReading {
  readonly state: FactState;
  readonly value: number | null;
  readonly text: string | null;
  readonly conversion: string | null;
  readonly comparator: Comparator | null;
  readonly upper: number | null;
}

const nothing: CellReading = { state: "blank", value: null, text: null, conversion: null, comparator: null, upper: null };

export const blankReading = nothing;
export const unreadable: CellReading = { ...nothing, state: "unreadable" };

export function stateReading(state: Exclude<FactState, "number" | "text">): CellReading {
  return { ...nothing, state };
}

export function textReading(text: string): CellReading {
  return { ...nothing, state: "text", text };
}

export function numberReading(value: number, conversion: string | null): CellReading {
  if (!Number.isFinite(value)) return unreadable;
  return { ...nothing, state: "number", value: value === 0 ? 0 : value, conversion };
}

/** Joins the steps a value went through. */
export function joinConversions(...steps: readonly (string | null)[]): string | null {
  const done = steps.filter((step) => step !== null);
  return done.length === 0 ? null : done.join("; ");
}
