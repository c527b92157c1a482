import type { z } from "zod";
import type { DecisionProblem } from "../domain/decisionRules";
import { decisionFaults } from "../domain/decisionRules";
import type { Decisions } from "../domain/decisions";
import { decisionsSchema, readDecisions } from "../domain/decisionsSchema";
import type { ReviewPlan } from "../domain/plan";

export interface AnswersFault {
  readonly path: string;
  readonly problem: "unreadable" | "reasonMissing" | DecisionProblem;
}

/** Fields in which a person says why, and who says so; a decision without them is none. */
const reasonFields: ReadonlySet<unknown> = new Set(["reason", "text", "by", "confirmedBy", "at"]);

/** Where a fault is; unknown fields are named one by one. */
function faultsOf(issue: z.core.$ZodIssue): readonly AnswersFault[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path: [...issue.path, key].join("."), problem: "unreadable" }));
  return [{ path: issue.path.join("."), problem: reasonFields.has(issue.path.at(-1)) ? "reasonMissing" : "unreadable" }];
}

/** Parses the answers file: answers to questions, explanations, overrides and corrections, with every fault at once. */
export function parseAnswers(json: unknown, plan: ReviewPlan): { readonly decisions: Decisions } | { readonly faults: readonly AnswersFault[] } {
  const parsed = decisionsSchema.safeParse(json);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOf) };
  const decisions = readDecisions(parsed.data);
  const ids = parsed.data.answers.map(({ id }) => id);
  const repeatedIds = ids.flatMap((id, index): readonly AnswersFault[] => (ids.indexOf(id) < index ? [{ path: `answers.${index}.id`, problem: "duplicate" }] : []));
  const faults = [...repeatedIds, ...decisionFaults(plan, decisions)];
  return faults.length > 0 ? { faults } : { decisions };
}
