import type { Answers } from "../domain/questions";
import { answerTo } from "../domain/questions";
import type { Submission } from "../domain/submission";

/** True when a doubt about this file has another answer now than when it was read: it must be read again. */
export function isAnsweredAnew({ questions, answered }: Submission, readWith: Answers, now: Answers): boolean {
  return [...questions.map(({ id }) => id), ...answered].some((id) => answerTo(readWith, id) !== answerTo(now, id));
}
