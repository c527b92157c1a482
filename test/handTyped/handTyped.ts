import type { Fact } from "../../src/domain/facts";
import type { ReviewPlan } from "../../src/domain/plan";
import { ownIndicatorPrefix, targetColumn } from "../../src/domain/plan";
import { askedIndicators, isAskedIn } from "../../src/domain/planQueries";
import { readSubmission } from "../../src/workflows/readSubmission";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { shippedPlan } from "../sheets/shippedPlan";

export const plan: ReviewPlan = shippedPlan();

/** A number; a target as "≥ 5" or "90 … 95"; a text; or a state in brackets, such as "[x]". Null is blank. */
export type Expected = number | string | null;

/** What a person reads in one row: the target, then 2015, 2016, 2017, the first half and the estimate of 2018. */
export type ExpectedRow = readonly [target: Expected, y2015: Expected, y2016: Expected, y2017: Expected, half: Expected, estimate: Expected];

export interface ExpectedFile {
  readonly unit: string;
  readonly identifiedBy: string;
  /** By indicator; the unit's own rows as "own:1". Rows that are not here are blank in every column. */
  readonly rows: Readonly<Record<string, ExpectedRow>>;
  /** Code and cell; where there is no cell, the indicator or column. */
  readonly findings: readonly (readonly [string, string])[];
  /** Kind and cell. */
  readonly questions: readonly (readonly [string, string])[];
}

const signs = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" } as const;
const states = { notApplicable: "[x]", pending: "[…]", error: "[error]", unreadable: "[?]" } as const;

function said({ state, value, text, comparator, upper }: Fact): Expected {
  if (state === "blank") return null;
  if (state === "text") return text;
  if (state !== "number") return states[state];
  // Twelve digits: programs differ in the last ones.
  const number = Number((value ?? Number.NaN).toPrecision(12));
  if (comparator === null) return number;
  return comparator === "between" ? `${number} … ${upper}` : `${signs[comparator]} ${number}`;
}

const columns = [targetColumn, ...plan.periods.map(({ id }) => id)];

function expectedFacts({ unit, rows }: ExpectedFile): Record<string, Expected> {
  const asked = askedIndicators(plan, unit).flatMap((indicator) =>
    columns.filter((column) => plan.periods.every((period) => period.id !== column || isAskedIn(indicator, period))).map((column) => [indicator.code, column] as const),
  );
  const own = Object.keys(rows).filter((code) => code.startsWith(ownIndicatorPrefix)).flatMap((code) => columns.map((column) => [code, column] as const));
  return Object.fromEntries([...asked, ...own].map(([code, column]) => [`${code} ${column}`, rows[code]?.[columns.indexOf(column)] ?? null] as const));
}

const inOrder = (pairs: readonly (readonly [string, string])[]): readonly string[] => pairs.map((pair) => pair.join(" ")).sort();

/** The file says exactly what a person reads in it, and everything that is not certain is told. */
export function expectReading(file: string, bytes: Uint8Array, expected: ExpectedFile): void {
  const read = readSubmission({ plan, answers: new Map(), workbooks: { readWorkbook } }, file, bytes);
  if ("summary" in read) throw new Error(`${file} was taken for a summary`);
  const { unit, identifiedBy, rejection, facts, findings, questions } = read.submission;
  expect({
    unit, identifiedBy, rejection,
    facts: Object.fromEntries(facts.map((fact) => [`${fact.indicator} ${fact.column}`, said(fact)])),
    findings: inOrder(findings.map(({ code, place }) => [code, place.cell ?? place.indicator ?? place.column ?? ""] as const)),
    questions: inOrder(questions.map(({ kind, place }) => [kind, place.cell ?? ""] as const)),
  }).toEqual({ unit: expected.unit, identifiedBy: expected.identifiedBy, rejection: null, facts: expectedFacts(expected), findings: inOrder(expected.findings), questions: inOrder(expected.questions) });
}
