import type { Indicator, ReviewPlan, Section } from "../domain/plan";
import { partsOf } from "../domain/planQueries";

/** One row of the table, in print order. */
export type AppendixRow =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "indicator"; readonly indicator: Indicator; readonly ordinal: string; readonly role: "main" | "child" | "part" }
  /** An open row for the unit's own indicators, numbered from 1. */
  | { readonly kind: "own"; readonly number: number };

/**
 * Numerator and denominator rows: without a target of their own, used by a ratio or quotient of the same section.
 * They are grouped below the first ratio that uses them, carry no TT and are not "chỉ tiêu".
 */
function ratioOfParts(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const ratioOf = new Map<string, string>();
  for (const { aggregation, code, section } of indicators) {
    if (aggregation.method !== "ratio" && aggregation.method !== "quotient") continue;
    for (const part of [aggregation.denominator, aggregation.numerator]) {
      const row = indicators.find((candidate) => candidate.code === part);
      if (row !== undefined && row.target === null && row.section === section && !ratioOf.has(part)) ratioOf.set(part, code);
    }
  }
  return ratioOf;
}

/** The open section at the end of a unit's form and how many rows it offers. */
export interface OwnSection {
  readonly section: Section;
  readonly rowCount: number;
}

/** The rows of the table for the given indicators: sections, rows with their TT, parts below their ratio, own rows last. */
export function appendixRows(plan: ReviewPlan, indicators: readonly Indicator[], own: OwnSection | null): readonly AppendixRow[] {
  const ratioOf = ratioOfParts(indicators);
  const rows: AppendixRow[] = [];
  for (const section of plan.sections) {
    const inSection = indicators.filter((indicator) => indicator.section === section.id);
    if (inSection.length === 0) continue;
    rows.push({ kind: "section", section });
    let count = 0;
    for (const indicator of inSection) {
      if (ratioOf.has(indicator.code)) continue;
      const isChild = indicator.parent !== null;
      if (!isChild) count += 1;
      rows.push({ kind: "indicator", indicator, ordinal: isChild ? "" : String(count), role: isChild ? "child" : "main" });
      if (indicator.aggregation.method !== "ratio" && indicator.aggregation.method !== "quotient") continue;
      for (const code of [...partsOf(indicator.aggregation)].reverse()) {
        const part = inSection.find((candidate) => candidate.code === code && ratioOf.get(code) === indicator.code);
        if (part !== undefined) rows.push({ kind: "indicator", indicator: part, ordinal: "", role: "part" });
      }
    }
  }
  if (own === null) return rows;
  const ownRows = Array.from({ length: own.rowCount }, (_, index) => ({ kind: "own", number: index + 1 }) as const);
  return [...rows, { kind: "section", section: own.section }, ...ownRows];
}
