import type { FactLookup } from "../domain/contributions";
import type { Fact } from "../domain/facts";
import type { Finding, FindingCode, FindingFacts } from "../domain/findings";
import type { Indicator, Period, ReviewPlan } from "../domain/plan";
import type { Submission } from "../domain/submission";

/** One cell that was asked of the unit. */
export interface AskedCell {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly fact: Fact;
}

/** One file, seen by the checks. */
export interface CheckContext {
  readonly plan: ReviewPlan;
  readonly unit: string;
  readonly submission: Submission;
  /** Rows on the form of the unit, in plan order. */
  readonly rows: readonly Indicator[];
  /** Cells of those rows in the periods that are asked, in plan order. */
  readonly cells: readonly AskedCell[];
  readonly factOf: FactLookup;
}

/** A rule over the facts of one file; the order of its findings does not matter. */
export type Check = (context: CheckContext) => readonly Finding[];

/** A finding at the cell of a fact. */
export function findingAt<Code extends FindingCode>(code: Code, { unit, indicator, column, source }: Fact, facts: FindingFacts[Code]): Finding {
  return { code, place: { file: source.file, unit, sheet: source.sheet, cell: source.cell, indicator, column }, facts } as Finding;
}
