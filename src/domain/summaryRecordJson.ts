import { z } from "zod";
import { decisionsSchema, explanationSchema, readDecisions, readExplanation, writeDecisions } from "./decisionsSchema";
import type { Fact } from "./facts";
import type { Finding, FindingCode, RejectionCode } from "./findings";
import { severityOf } from "./findings";
import type { Question } from "./questions";
import type { Submission } from "./submission";
import type { SummaryRecord } from "./summaryRecord";

export const summaryRecordSchema = "so-ket/record@1";

const states = ["number", "text", "blank", "notApplicable", "pending", "error", "unreadable"] as const;
const comparators = [">=", ">", "<=", "<", "between"] as const;
const kinds = ["unit", "sheet", "label", "measure", "scale", "locale", "dash", "version", "duplicateUnit", "hierarchy", "mergedCell"] as const satisfies readonly Question["kind"][];
const rejections = ["encrypted", "corrupt", "tooLarge", "wrongType", "wrongPlan", "emptyForm"] as const satisfies readonly RejectionCode[];

const text = z.string();
const optionalText = text.nullable();
const optionalNumber = z.number().nullable();

/** A fact without what all facts of its file share, as a list: a summary holds tens of thousands. Nulls at the end are left out. */
const storedFact = z.tuple([text, text, z.enum(states)], z.union([text, z.number(), z.null()])).refine((fields) => fields.length <= 11);

const place = z.strictObject({ file: optionalText, unit: optionalText, sheet: optionalText, cell: optionalText, indicator: optionalText, column: optionalText });
const facts = z.record(text, z.unknown());

const storedSubmission = z.strictObject({
  file: text,
  contentHash: text,
  unit: optionalText,
  identifiedBy: z.enum(["passport", "label", "answer", "fileName"]).nullable(),
  round: optionalNumber,
  rejection: z.enum(rejections).nullable(),
  facts: z.array(storedFact),
  findings: z.array(z.strictObject({ code: z.enum(Object.keys(severityOf) as FindingCode[]), place, facts })),
  questions: z.array(z.strictObject({ id: text, kind: z.enum(kinds), place, facts, choices: z.array(text) })),
  answered: z.array(text),
  explanations: z.array(explanationSchema).default([]),
});

const storedRecord = z.strictObject({
  schema: z.literal(summaryRecordSchema),
  plan: text,
  catalogue: text,
  decisions: decisionsSchema,
  submissions: z.array(storedSubmission),
  asked: z.array(text),
});

type StoredFact = z.output<typeof storedFact>;
type StoredSubmission = z.output<typeof storedSubmission>;

function writeFact({ indicator, column, state, value, text: words, comparator, upper, source, raw, conversion }: Fact): readonly (string | number | null)[] {
  const fields = [indicator, column, state, value, words, comparator, upper, source.sheet, source.cell, raw, conversion];
  while (fields.at(-1) === null) fields.pop();
  return fields;
}

/** The written form of a record; numbers keep every digit. */
export function writeSummaryRecord({ plan, catalogue, decisions, submissions, asked }: SummaryRecord): string {
  return JSON.stringify({
    schema: summaryRecordSchema,
    plan,
    catalogue,
    decisions: writeDecisions(decisions),
    submissions: submissions.map((submission) => ({ ...submission, facts: submission.facts.map(writeFact) })),
    asked,
  });
}

/** Null when a field is of the wrong kind, or a state and its value contradict each other. */
function readFact(file: string, unit: string | null, fields: StoredFact): Fact | null {
  const [indicator, column, state] = fields;
  const [value = null, words = null, comparator = null, upper = null, sheet = null, cell = null, raw = null, conversion = null] = fields.slice(3);
  const isText = (field: string | number | null): field is string | null => typeof field !== "number";
  const isNumber = (field: string | number | null): field is number | null => typeof field !== "string";
  const known = comparators.find((candidate) => candidate === comparator) ?? null;
  if (!isNumber(value) || !isNumber(upper) || !isText(words) || !isText(sheet) || !isText(cell) || !isText(raw) || !isText(conversion)) return null;
  if (unit === null || known !== comparator || (value !== null) !== (state === "number")) return null;
  return { unit, indicator, column, state, value, text: words, comparator: known, upper, source: { file, sheet, cell }, raw, conversion };
}

function readSubmission(stored: StoredSubmission): Submission | null {
  const read = stored.facts.flatMap((fields) => readFact(stored.file, stored.unit, fields) ?? []);
  if (read.length < stored.facts.length) return null;
  // Code or kind decides the shape of the facts, which the compiler cannot see; whoever reads a record words them all once.
  return { ...stored, explanations: stored.explanations.map(readExplanation), facts: read, findings: stored.findings as readonly unknown[] as readonly Finding[], questions: stored.questions as readonly unknown[] as readonly Question[] };
}

/** The record in a summary's hidden sheet, or null when it is none or was altered by hand. */
export function readSummaryRecord(written: string): SummaryRecord | null {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    // Cut short or written into: the caller tells that the summary cannot be used.
    return null;
  }
  const parsed = storedRecord.safeParse(json);
  if (!parsed.success) return null;
  const submissions = parsed.data.submissions.flatMap((stored) => readSubmission(stored) ?? []);
  if (submissions.length < parsed.data.submissions.length) return null;
  const { plan, catalogue, decisions, asked } = parsed.data;
  return { plan, catalogue, decisions: readDecisions(decisions), submissions, asked };
}
