import type { Question, QuestionFacts, QuestionKind } from "../domain/questions";
import type { Language } from "./language";
import { questionsEn } from "./questions.en";
import { questionsVi } from "./questions.vi";
import type { MessageContext, Subject } from "./subject";
import { subjectOf } from "./subject";

/** Evidence of several figures: a list on a page, one paragraph elsewhere. */
export interface Evidence {
  readonly intro: string;
  readonly lines: readonly string[];
  /** Empty where there is nothing more to say. */
  readonly end: string;
}

/** Words of one kind of question; `choice` is given a value of the question's choices. */
export interface QuestionText<Facts> {
  readonly message: (facts: Facts, subject: Subject) => string;
  /** What speaks for one answer or another; empty where the message says it all. */
  readonly evidence: (facts: Facts, subject: Subject) => string | Evidence;
  readonly choice: (value: string, facts: Facts, subject: Subject) => string;
}

/** A kind without words does not compile. */
export type QuestionWords = { readonly [Kind in QuestionKind]: QuestionText<QuestionFacts[Kind]> } & { readonly later: string };

export interface DescribedQuestion {
  readonly message: string;
  /** In one paragraph. */
  readonly evidence: string;
  /** The same as a list is shown; without lines where it is one sentence. */
  readonly evidenceParts: Evidence;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

const wordsByLanguage: Readonly<Record<Language, QuestionWords>> = { vi: questionsVi, en: questionsEn };
const later = "later";

function inOneParagraph({ intro, lines, end }: Evidence): string {
  return [intro, lines.length === 0 ? "" : `${lines.join("; ")}.`, end].filter((part) => part !== "").join(" ");
}

/** A question in words; putting it off is always its last choice. */
export function describeQuestion(question: Question, context: MessageContext, language: Language): DescribedQuestion {
  const words = wordsByLanguage[language];
  // Kind and facts of one question belong together, which the compiler cannot see through the table.
  const text = words[question.kind] as QuestionText<Question["facts"]>;
  const subject = subjectOf(question.place, context, language);
  const choices = question.choices.filter((value) => value !== later).map((value) => ({ value, label: text.choice(value, question.facts, subject) }));
  const evidence = text.evidence(question.facts, subject);
  const evidenceParts = typeof evidence === "string" ? { intro: evidence, lines: [], end: "" } : evidence;
  return {
    message: text.message(question.facts, subject),
    evidence: inOneParagraph(evidenceParts),
    evidenceParts,
    choices: [...choices, { value: later, label: words.later }],
  };
}
