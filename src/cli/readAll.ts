import { mergeDecisions, noDecisions } from "../domain/decisions";
import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { Submission } from "../domain/submission";
import type { StoredSummary } from "../domain/summaryRecord";
import { isAnsweredAnew } from "../workflows/answeredAnew";
import type { InputFile } from "./inputFiles";
import type { ReadingProgress } from "./readFiles";
import { readFiles } from "./readFiles";

export interface AllRead {
  readonly submissions: readonly Submission[];
  readonly summaries: readonly StoredSummary[];
}

/**
 * Reads all files. Answers that a summary among them remembers may settle doubts about the other files: those are read once
 * more with them.
 */
export async function readAll(plan: ReviewPlan, answers: Answers, files: readonly InputFile[], progress: ReadingProgress): Promise<AllRead> {
  const read = await readFiles({ plan, answers }, files, progress);
  const summaries = read.flatMap((result) => ("summary" in result ? [result.summary] : []));
  const remembered = summaries.map(({ record }) => record.decisions).reduce(mergeDecisions, noDecisions).answers;
  const known = new Map([...remembered, ...answers]);
  const doubtful = files.filter((_, index) => {
    const result = read[index];
    return result !== undefined && "submission" in result && isAnsweredAnew(result.submission, answers, known);
  });
  const again = doubtful.length === 0 ? [] : await readFiles({ plan, answers: known }, doubtful, progress);
  const settled = new Map(doubtful.map((file, index) => [file, again[index]]));
  const submissions = read.flatMap((first, index) => {
    const input = files[index];
    const result = (input === undefined ? undefined : settled.get(input)) ?? first;
    return "submission" in result ? [result.submission] : [];
  });
  return { submissions, summaries };
}
