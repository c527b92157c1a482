import type { Consolidation } from "../domain/consolidation";
import type { Answers } from "../domain/questions";
import { answerTo } from "../domain/questions";

/**
 * unknown – no such question was ever put; notAChoice – not one of the question's choices; needsFile – the question stands in
 * a summary, and only the unit's file itself can be read again with the answer.
 */
export interface AnswerFault {
  readonly id: string;
  readonly problem: "unknown" | "notAChoice" | "needsFile";
  /** The values that may be given; empty for an unknown question. */
  readonly choices: readonly string[];
}

/** The answers given now that had no effect though they were meant to. */
export function answerFaults(given: Answers, { record, questions }: Consolidation): readonly AnswerFault[] {
  const asked = new Set(record.asked);
  const open = new Map(questions.map((question) => [question.id, question]));
  return [...given.keys()].flatMap((id): readonly AnswerFault[] => {
    const value = answerTo(given, id);
    if (!asked.has(id)) return [{ id, problem: "unknown", choices: [] }];
    const question = open.get(id);
    if (question === undefined || value === undefined) return [];
    return [{ id, problem: question.choices.includes(value) ? "needsFile" : "notAChoice", choices: question.choices }];
  });
}
