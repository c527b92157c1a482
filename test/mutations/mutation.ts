import type { Submission } from "../../src/domain/submission";
import type { Fact } from "../../src/domain/facts";
import type { ReviewPlan } from "../../src/domain/plan";
import type { GridBook } from "../../src/model/grid";

/** A finding's code or a question's kind, and its cell. */
export type Found = readonly [string, string | null];

interface Expectation {
  readonly findings?: readonly Found[];
  readonly questions?: readonly Found[];
}

/** What must come of one change to a file that was in order. Whatever is not stated must not happen. */
export type Mutation = {
  readonly name: string;
  readonly mutate: (book: GridBook) => GridBook;
  /** The plan it is read with, where that is not the form's own. */
  readonly plan?: ReviewPlan;
} & (
  /** Every fact stays what it was; at most something is noted. */
  | { readonly kind: "neutral"; readonly expect: Pick<Expectation, "findings"> & { readonly identifiedBy?: Submission["identifiedBy"] } }
  /** `changed`: the facts that are others now, by "indicator column". `nothingRead`: the file waits or is refused as a whole. */
  | { readonly kind: "damaging"; readonly expect: Expectation & { readonly changed?: Readonly<Record<string, string | number>>; readonly nothingRead?: true } }
);

/** Twelve digits: programs differ in the last ones. */
const comparable = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(12)));

function said({ state, value, text, comparator, upper }: Fact): string | number {
  if (state === "text") return `text ${text ?? ""}`;
  if (state !== "number") return state;
  return comparator === null ? (comparable(value) ?? state) : `${comparator} ${comparable(value)} ${upper === null ? "" : comparable(upper)}`.trim();
}

/** Every fact as "indicator column" → its number, its bound, its text, or its state. */
export function facts(submission: Submission): Record<string, string | number> {
  return Object.fromEntries(submission.facts.map((fact) => [`${fact.indicator} ${fact.column}`, said(fact)]));
}

function inOrder(pairs: readonly Found[]): readonly Found[] {
  return [...pairs].sort((left, right) => (left.join(" ") < right.join(" ") ? -1 : 1));
}

export function findings({ findings: all }: Submission): readonly Found[] {
  return inOrder(all.map(({ code, place }) => [code, place.cell] as const));
}

export function questions({ questions: all }: Submission): readonly Found[] {
  return inOrder(all.map(({ kind, place }) => [kind, place.cell] as const));
}

/** The outcome as one object, so that a difference shows everything at once. */
export function outcome(submission: Submission): unknown {
  return { facts: facts(submission), findings: findings(submission), questions: questions(submission) };
}

export function expectedOutcome(base: Submission, { expect }: Mutation): unknown {
  const wanted: Expectation & { readonly changed?: Readonly<Record<string, string | number>>; readonly nothingRead?: true } = expect;
  return {
    facts: wanted.nothingRead === true ? {} : { ...facts(base), ...wanted.changed },
    findings: inOrder(wanted.findings ?? []),
    questions: inOrder(wanted.questions ?? []),
  };
}
