import type { ReviewPlan } from "../domain/plan";
import type { SummaryRecord } from "../domain/summaryRecord";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import type { GridBook } from "../model/grid";
import { readSummary } from "../reading/readSummary";

/** True when every finding and question of the record can be worded: one that was written by hand may lack what its sentence needs. */
function canBeWorded(plan: ReviewPlan, { submissions }: SummaryRecord): boolean {
  try {
    for (const { findings, questions } of submissions) {
      for (const finding of findings) describeFinding(finding, { plan }, "vi");
      for (const question of questions) describeQuestion(question, { plan }, "vi");
    }
    return true;
  } catch {
    // The sentence looked for a field that is not there; a record of ours always has it.
    return false;
  }
}

/** What a summary workbook remembers, checked so far that nothing in it can break the run; null when it cannot be trusted. */
export function openSummary(plan: ReviewPlan, book: GridBook): SummaryRecord | null {
  const record = readSummary(book);
  return record !== null && canBeWorded(plan, record) ? record : null;
}
