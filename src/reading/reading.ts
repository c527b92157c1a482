import type { Finding, FindingCode, FindingFacts, FindingPlace } from "../domain/findings";
import type { Question, QuestionFacts, QuestionKind } from "../domain/questions";
import type { Answers } from "../domain/questions";
import { answerTo, questionId } from "../domain/questions";
import type { ReviewPlan } from "../domain/plan";

/** What a doubt is about, for its question: everything but the place's file and unit. */
export type PartialPlace = Partial<Omit<FindingPlace, "file">>;

/** One file being read: what is known of it, and what is found on the way. */
export interface Reading {
  readonly plan: ReviewPlan;
  readonly file: string;
  readonly answers: Answers;
  readonly findings: Finding[];
  readonly questions: Question[];
  /** Ids of the questions that an answer has settled. */
  readonly answered: string[];
}

export function place(reading: Reading, at: PartialPlace): FindingPlace {
  return { file: reading.file, unit: null, sheet: null, cell: null, indicator: null, column: null, ...at };
}

export function report<Code extends FindingCode>(reading: Reading, code: Code, at: PartialPlace, facts: FindingFacts[Code]): void {
  reading.findings.push({ code, place: place(reading, at), facts } as Finding);
}

/**
 * The answer to a doubt, or undefined after putting its question, once however often it comes up.
 * `subject`, `label` and `evidence` make the id (see questionId). An answer that is none of the choices is no answer.
 */
export function ask<Kind extends QuestionKind>(
  reading: Reading,
  kind: Kind,
  doubt: { readonly subject: string; readonly label: string; readonly evidence: readonly string[]; readonly at: PartialPlace; readonly facts: QuestionFacts[Kind]; readonly choices: readonly string[] },
): string | undefined {
  const id = questionId(kind, doubt.subject, doubt.label, doubt.evidence);
  const answer = answerTo(reading.answers, id);
  if (answer !== undefined && doubt.choices.includes(answer)) {
    if (!reading.answered.includes(id)) reading.answered.push(id);
    return answer;
  }
  if (!reading.questions.some((question) => question.id === id)) {
    reading.questions.push({ id, kind, place: place(reading, doubt.at), facts: doubt.facts, choices: doubt.choices } as Question);
  }
  return undefined;
}
