import type { Fact, FactState } from "../../src/domain/facts";
import { sha256Hex } from "../../src/domain/hash";
import type { Submission } from "../../src/domain/submission";

export function fact(unit: string, indicator: string, column: string, value: number | null, state: FactState = value === null ? "blank" : "number"): Fact {
  return { unit, indicator, column, state, value, text: null, comparator: null, upper: null, source: { file: `${unit}.xlsx`, sheet: "Phụ biểu", cell: "A1" }, raw: value === null ? null : String(value), conversion: null };
}

/** A unit's file; other figures are other bytes. */
export function submission(unit: string, facts: readonly Fact[], change: Partial<Submission> = {}): Submission {
  return {
    file: `${unit}.xlsx`, contentHash: sha256Hex(JSON.stringify(facts)), unit, identifiedBy: "passport", round: 1, rejection: null, facts, findings: [], questions: [], answered: [], explanations: [],
    ...change,
  };
}
