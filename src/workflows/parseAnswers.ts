import { z } from "zod";
import type { Answers } from "../domain/questions";

const text = z.string().max(4000);
const reason = text.min(1);

/** The answers file: answers to questions, explanations, overrides and corrections. Unknown fields are faults. */
const answersFile = z.strictObject({
  answers: z.array(z.strictObject({ id: text, value: text })).default([]),
  explanations: z.array(z.strictObject({ unit: text, code: text, indicator: text, column: text, value: z.number(), text: reason })).default([]),
  overrides: z.array(z.strictObject({ scope: text, indicator: text, verdict: text, reason, by: text, at: text })).default([]),
  corrections: z.array(z.strictObject({ unit: text, indicator: text, column: text, value: z.number(), reason, confirmedBy: text, at: text })).default([]),
});

export interface AnswersFault {
  readonly path: string;
  readonly problem: "unreadable" | "duplicate" | "notYet";
}

/** Where a fault is; unknown fields are named one by one. */
function pathsOf(issue: z.core.$ZodIssue): readonly string[] {
  const fields = issue.code === "unrecognized_keys" ? issue.keys : [];
  return fields.length === 0 ? [issue.path.join(".")] : fields.map((field) => [...issue.path, field].join("."));
}

/**
 * Parses the answers file. Explanations, overrides and corrections are refused as long as they would have no effect:
 * a correction that is silently left out would be a wrong total.
 */
export function parseAnswers(json: unknown): { readonly answers: Answers } | { readonly faults: readonly AnswersFault[] } {
  const parsed = answersFile.safeParse(json);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap((issue) => pathsOf(issue).map((path) => ({ path, problem: "unreadable" as const }))) };
  const { answers, ...others } = parsed.data;
  const faults: AnswersFault[] = Object.entries(others).flatMap(([path, list]) => (list.length > 0 ? [{ path, problem: "notYet" as const }] : []));
  const byId = new Map<string, string>();
  answers.forEach(({ id, value }, index) => {
    if (byId.has(id)) faults.push({ path: `answers.${index}.id`, problem: "duplicate" });
    byId.set(id, value);
  });
  return faults.length > 0 ? { faults } : { answers: byId };
}
