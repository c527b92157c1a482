import { consolidate } from "../../src/domain/consolidate";
import { noDecisions } from "../../src/domain/decisions";
import type { Question } from "../../src/domain/questions";
import { answerFaults } from "../../src/workflows/answerFaults";
import { filesAlone } from "../domain/consolidating";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";
import { fact, submission } from "../domain/sampleSubmission";

const plan = samplePlan([sampleIndicator({ code: "KT01" })], [sampleUnit("DV01")]);
const dash: Question = {
  id: "open", kind: "dash", facts: { cells: ["F12"] }, choices: ["zero", "pending"],
  place: { file: "DV01.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: "F12", indicator: "KT01", column: "2017" },
};
const file = submission("DV01", [fact("DV01", "KT01", "2017", null, "unreadable")], { questions: [dash], answered: ["settled"] });
const stored = consolidate({ plan, ...filesAlone, submissions: [file] }).record;

test.each([
  ["settled", "zero", []],
  ["open", "later", []],
  ["open", "zero", [["open", "needsFile"]]],
  ["open", "nothing", [["open", "notAChoice"]]],
  ["never", "zero", [["never", "unknown"]]],
])("%s answered %s", (id, value, expected) => {
  const decisions = { ...noDecisions, answers: new Map([[id, value]]) };
  const result = consolidate({ plan, ...filesAlone, submissions: [], summaries: [{ file: "s.xlsx", contentHash: "s", record: stored }], decisions });
  expect(answerFaults(decisions.answers, result).map(({ id: told, problem }) => [told, problem])).toEqual(expected);
});
