import type { Fact, FactState } from "../../src/domain/facts";
import type { Finding } from "../../src/domain/findings";
import type { Assignment, Indicator, ReviewPlan } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import type { Submission } from "../../src/domain/submission";
import { runChecks } from "../../src/checks/registry";
import { cellAddress } from "../../src/model/area";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";

/** A cell as a test writes it: a number, "x", "…", or null for blank. */
export type Written = number | "x" | "…" | "#REF!" | null;

const states: Readonly<Record<Exclude<Written, number | null>, FactState>> = { x: "notApplicable", "…": "pending", "#REF!": "error" };

/** Columns E to J: target, 2015, 2016, 2017, 2018H1, 2018E; the first indicator is in row 10. */
export const columns = [targetColumn, "2015", "2016", "2017", "2018H1", "2018E"] as const;
const firstRow = 9;
const firstColumn = 4;

export function factAt(indicator: string, row: number, position: number, written: Written): Fact {
  const state: FactState = written === null ? "blank" : typeof written === "number" ? "number" : states[written];
  const value = typeof written === "number" ? written : null;
  return {
    unit: "DV01", indicator, column: columns[position] ?? "", state, value, text: null,
    comparator: position === 0 && value !== null ? ">=" : null, upper: null,
    source: { file: "dv01.xlsx", sheet: "Phụ biểu", cell: cellAddress(firstRow + row, firstColumn + position) },
    raw: written === null ? null : String(written), conversion: null,
  };
}

export function planOf(indicators: readonly Indicator[], assignments: readonly Assignment[] = []): ReviewPlan {
  return { ...samplePlan(indicators, [sampleUnit("DV01")]), assignments };
}

export function submissionOf(facts: readonly Fact[], change: Partial<Submission> = {}): Submission {
  return { file: "dv01.xlsx", contentHash: "", unit: "DV01", identifiedBy: "passport", round: 1, rejection: null, facts, findings: [], questions: [], answered: [], explanations: [], ...change };
}

/** One line of a form: the row of the catalogue and what stands in E to J (missing ones are blank). */
export type Line = readonly [indicator: Parameters<typeof sampleIndicator>[0], ...cells: Written[]];

export interface Form {
  readonly plan: ReviewPlan;
  readonly facts: readonly Fact[];
}

/** Rows are not required unless the line says so. */
export function formOf(lines: readonly Line[], assignments: readonly Assignment[] = []): Form {
  const plan = planOf(lines.map(([indicator]) => sampleIndicator({ required: false, ...indicator })), assignments);
  const facts = lines.flatMap(([{ code }, ...cells], row) => columns.map((_, position) => factAt(code, row, position, cells[position] ?? null)));
  return { plan, facts };
}

export function codesAndCells(findings: readonly Finding[]): [string, string | null][] {
  return findings.map(({ code, place }) => [code, place.cell]);
}

export function found(lines: readonly Line[], assignments: readonly Assignment[] = []): [string, string | null][] {
  const { plan, facts } = formOf(lines, assignments);
  return codesAndCells(runChecks(plan, submissionOf(facts)));
}
