import fc from "fast-check";
import type { ConsolidationInput } from "../../src/domain/consolidate";
import { consolidate } from "../../src/domain/consolidate";
import type { Consolidation } from "../../src/domain/consolidation";
import { noDecisions } from "../../src/domain/decisions";
import type { Submission } from "../../src/domain/submission";
import type { StoredSummary } from "../../src/domain/summaryRecord";
import { readSummaryRecord, writeSummaryRecord } from "../../src/domain/summaryRecordJson";
import { filesAlone } from "./consolidating";
import { annual, sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { fact, submission } from "./sampleSubmission";

const units = ["DV01", "DV02", "DV03", "DV04", "DV05"];
const plan = samplePlan(
  [
    sampleIndicator({ code: "KT01", decimals: 1, target: annual(">=", 100) }),
    sampleIndicator({ code: "KT06", nature: "stock" }),
    sampleIndicator({ code: "KT07", nature: "perCapita", aggregation: { method: "weightedMean", weight: "KT06" } }),
    sampleIndicator({ code: "KT08", aggregation: { method: "min", of: "KT06" } }),
    sampleIndicator({ code: "KT02", nature: "ratio", measure: "%", aggregation: { method: "growth", of: "KT01" } }),
  ],
  units.map((code) => sampleUnit(code)),
);

/** A consolidation as its summary stores it: through the written record. */
function summaryOf(result: Consolidation, file: string): StoredSummary {
  const written = writeSummaryRecord(result.record);
  const record = readSummaryRecord(written);
  if (record === null) throw new Error("A record does not read back");
  return { file, contentHash: file, record };
}

function merge(submissions: readonly Submission[], summaries: readonly StoredSummary[] = [], change: Partial<ConsolidationInput> = {}): Consolidation {
  return consolidate({ plan, ...filesAlone, submissions, summaries, ...change });
}

const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 90_000 }).map((tenths) => tenths / 10));
/** Up to three files of every unit: revisions with or without a higher "Lần gửi", copies, and none. */
const files = fc.tuple(...units.map((unit) =>
  fc.array(fc.record({ round: fc.integer({ min: 1, max: 3 }), asked: value, people: fc.integer({ min: 1, max: 500 }), income: value, before: value, sure: fc.boolean() }), { maxLength: 3 }).map((list) =>
    list.map(({ round, asked, people, income, before, sure }, position) =>
      submission(
        unit,
        [fact(unit, "KT01", "2017", before), fact(unit, "KT01", "2018E", asked), fact(unit, "KT06", "2018E", people), fact(unit, "KT07", "2018E", income)].map((one) => ({ ...one, source: { ...one.source, file: `${unit}-${position}.xlsx` } })),
        { file: `${unit}-${position}.xlsx`, round, identifiedBy: sure ? "passport" : "label" },
      ),
    ),
  ),
)).map((lists) => lists.flat());
/** Which of three aggregators each file goes to. */
const campaign = fc.tuple(files, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 15, maxLength: 15 }));

function said({ facts, totals, assessments, units: results, questions, findings, record }: Consolidation): object {
  return { facts, totals, assessments, results, questions, findings, submissions: record.submissions, decisions: record.decisions };
}

test("merging summaries is merging everything: whatever the grouping and the order", () => {
  fc.assert(
    fc.property(campaign, ([submissions, groups]) => {
      const everything = said(merge(submissions));
      const parts = [0, 1, 2].map((group) => submissions.filter((_, index) => groups[index] === group));
      const [a, b, c] = parts.map((part, index) => summaryOf(merge(part), `tong-hop-${index}.xlsx`)) as [StoredSummary, StoredSummary, StoredSummary];
      expect(said(merge([], [a, b, c]))).toEqual(everything);
      expect(said(merge([], [c, a, b]))).toEqual(everything);
      expect(said(merge([], [summaryOf(merge([], [a, b]), "ab.xlsx"), c]))).toEqual(everything);
      expect(said(merge([], [a, summaryOf(merge([], [b, c]), "bc.xlsx")]))).toEqual(everything);
      expect(said(merge(parts[0]!, [b, c]))).toEqual(everything);
      // A summary beside the files it was made of, or given twice, adds nothing.
      expect(said(merge(submissions, [a, a, b]))).toEqual(everything);
    }),
    { seed: 2018, numRuns: 120 },
  );
});

test("consolidating again with the previous summary says the same, and no change", () => {
  fc.assert(
    fc.property(files, (submissions) => {
      const once = merge(submissions);
      const again = merge(submissions, [], { previous: summaryOf(once, "s.xlsx").record });
      expect(again).toEqual(once);
    }),
    { seed: 2018, numRuns: 60 },
  );
});

test("answers and decisions travel with a summary", () => {
  const versions = [submission("DV01", [fact("DV01", "KT01", "2018E", 60)], { file: "a.xlsx" }), submission("DV01", [fact("DV01", "KT01", "2018E", 70)], { file: "b.xlsx" })];
  const [question] = merge(versions).questions;
  const decided = merge(versions, [], {
    decisions: {
      ...noDecisions,
      answers: new Map([[question!.id, "b.xlsx"]]),
      corrections: [{ unit: "DV01", indicator: "KT01", column: "2018E", value: 71, reason: "r", confirmedBy: "c", at: "2018-06-08", basis: "current" }],
      overrides: [{ scope: "bloc", indicator: "KT01", verdict: "met", reason: "r", by: "b", at: "2018-06-08", basis: "current" }],
    },
  });
  const merged = merge([submission("DV02", [fact("DV02", "KT06", "2018E", 1)])], [summaryOf(decided, "s.xlsx")]);
  expect(merged.questions).toEqual([]);
  expect(merged.totals.find(({ indicator, column }) => indicator === "KT01" && column === "2018E")).toMatchObject({ value: 71, unitsCounted: 1 });
  expect(merged.assessments.find(({ scope, indicator, column }) => scope === "bloc" && indicator === "KT01" && column === "2018E")).toMatchObject({ verdict: "met", suggested: "notMet" });
  expect(merged.files.map(({ file, kind, unit }) => [file, kind, unit])).toEqual([["DV02.xlsx", "form", "DV02"], ["s.xlsx", "summary", null]]);
  expect(merged.storedFiles.map(({ file, verdict }) => [file, verdict])).toEqual([["a.xlsx", "superseded"], ["b.xlsx", "accepted"]]);
});

test.each([
  ["no JSON", (written: string) => written.slice(0, -1)],
  ["another schema", (written: string) => written.replace("record@1", "record@2")],
  ["a state without its value", (written: string) => written.replace('"number",60', '"blank",60')],
  ["a field too many", (written: string) => written.replace('"asked":', '"secret":1,"asked":')],
  ["an unknown finding", (written: string) => written.replace('"findings":[]', '"findings":[{"code":"constructor","place":{},"facts":{}}]')],
])("a record with %s is none", (_, alter) => {
  const written = writeSummaryRecord(merge([submission("DV01", [fact("DV01", "KT01", "2018E", 60)])]).record);
  expect(readSummaryRecord(written)).not.toBeNull();
  expect(alter(written)).not.toBe(written);
  expect(readSummaryRecord(alter(written))).toBeNull();
});
