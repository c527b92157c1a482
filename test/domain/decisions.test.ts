import { consolidate } from "../../src/domain/consolidate";
import type { Correction, Decisions, Explanation, Override } from "../../src/domain/decisions";
import { mergeDecisions, noDecisions, overlayDecisions } from "../../src/domain/decisions";
import type { Fact } from "../../src/domain/facts";
import type { Finding } from "../../src/domain/findings";
import type { Submission } from "../../src/domain/submission";
import type { SummaryRecord } from "../../src/domain/summaryRecord";
import { filesAlone } from "./consolidating";
import { annual, sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { fact, submission } from "./sampleSubmission";

const plan = samplePlan([sampleIndicator({ code: "KT01", target: annual(">=", 100) }), sampleIndicator({ code: "KT02" })], [sampleUnit("DV01"), sampleUnit("DV02")]);
const first = submission("DV01", [fact("DV01", "KT01", "2018E", 60)]);
const second = submission("DV02", [fact("DV02", "KT01", "2018E", 30)]);

const correction: Correction = { unit: "DV01", indicator: "KT01", column: "2018E", value: 75, reason: "Nhập thiếu chi nhánh", confirmedBy: "Kế toán đơn vị", at: "2018-06-08", basis: "current" };
const override: Override = { scope: "bloc", indicator: "KT01", verdict: "met", reason: "Thiên tai", by: "Ban Thường vụ", at: "2018-06-25", basis: "current" };

function run(submissions: readonly Submission[], decisions: Partial<Decisions>, previous: SummaryRecord | null = null) {
  const result = consolidate({ plan, ...filesAlone, submissions, decisions: { ...noDecisions, ...decisions }, previous });
  const verdict = result.assessments.find(({ scope, indicator, column }) => scope === "bloc" && indicator === "KT01" && column === "2018E")!;
  return {
    ...result,
    total: result.totals.find(({ indicator, column }) => indicator === "KT01" && column === "2018E")!.value,
    verdict: [verdict.suggested, verdict.verdict],
    told: result.findings.map(({ code, place, facts }) => [code, place.unit, facts]),
  };
}

describe("a correction", () => {
  test("stands beside the fact, counts in the total and is listed", () => {
    const result = run([first, second], { corrections: [correction] });
    expect(result.total).toBe(105);
    expect(result.verdict).toEqual(["exceeded", "exceeded"]);
    expect(result.facts.map(({ value }) => value)).toEqual([60, 30]);
    expect(result.corrections).toEqual([{ correction: { ...correction, basis: 60 }, status: "applied", fact: first.facts[0] }]);
  });
  test("of a unit that has not sent waits", () => {
    const result = run([second], { corrections: [correction] });
    expect([result.total, result.corrections]).toEqual([30, [{ correction, status: "waiting", fact: null }]]);
  });
  test("of a part counts in what the unit's form computes from it, and so in how the unit is judged", () => {
    const ratio = sampleIndicator({ code: "TL", nature: "ratio", measure: "%", aggregation: { method: "ratio", numerator: "KT01", denominator: "KT02", denominatorAt: "same" } });
    const growth = sampleIndicator({ code: "TD", nature: "ratio", measure: "%", aggregation: { method: "growth", of: "KT01" } });
    const target: Fact = { ...fact("DV01", "TL", "target", 70), comparator: ">=" };
    const sent = submission("DV01", [
      target, fact("DV01", "KT01", "2017", 50), fact("DV01", "KT01", "2018E", 60), fact("DV01", "KT02", "2017", 80), fact("DV01", "KT02", "2018E", 100),
      fact("DV01", "TL", "2017", 62.5), fact("DV01", "TL", "2018E", 60), fact("DV01", "TD", "2018E", 20),
    ]);
    const result = consolidate({ plan: samplePlan([...plan.indicators, ratio, growth], plan.units), ...filesAlone, submissions: [sent], decisions: { ...noDecisions, corrections: [correction] } });
    const judged = (indicator: string) => result.assessments.find(({ scope, indicator: code, column }) => scope === "DV01" && code === indicator && column === "2018E");
    expect(judged("TL")).toMatchObject({ value: 75, verdict: "exceeded" });
    expect(judged("TD")?.value).toBe(50);
    expect(result.figures.find(({ indicator, column }) => indicator === "TL" && column === "2017")?.value).toBe(62.5);
    expect(result.facts.find(({ indicator, column }) => indicator === "TL" && column === "2018E")?.value).toBe(60);
  });
  test("is remembered, and put again when the unit sends another number", () => {
    const { record } = run([first, second], { corrections: [correction] });
    expect(run([first, second], {}, record).total).toBe(105);
    const revised = submission("DV01", [fact("DV01", "KT01", "2018E", 80)]);
    const after = run([revised, second], {}, record);
    expect([after.total, after.corrections[0]!.status]).toEqual([110, "reopened"]);
    expect(after.told).toEqual([["correctionReopened", "DV01", { corrected: 75, before: 60, now: 80 }]]);
    // The old words in the answers file are the old decision; new words are a new one.
    expect(run([revised, second], { corrections: [correction] }, record).total).toBe(110);
    expect(run([revised, second], { corrections: [{ ...correction, at: "2018-06-15" }] }, record).total).toBe(105);
    // A reopened decision is kept: the number may come back.
    expect(run([first, second], {}, after.record).total).toBe(105);
  });
});

describe("an override", () => {
  test("gives the verdict, keeps the suggestion, and is remembered", () => {
    const given = run([first, second], { overrides: [override] });
    expect(given.verdict).toEqual(["notMet", "met"]);
    expect(run([first, second], {}, given.record).verdict).toEqual(["notMet", "met"]);
  });
  test("is put again when the judged number changes", () => {
    const { record } = run([first, second], { overrides: [override] });
    const after = run([first, submission("DV02", [fact("DV02", "KT01", "2018E", 31)])], {}, record);
    expect(after.verdict).toEqual(["notMet", "notMet"]);
    expect(after.told).toEqual([["overrideReopened", "bloc", { verdict: "met", before: 90, now: 91 }]]);
  });
  test("of a row without a verdict waits", () => {
    expect(run([first], { overrides: [{ ...override, indicator: "KT02" }] }).overrides[0]!.status).toBe("waiting");
  });
  test("of a unit counts in its x/y", () => {
    const target = { ...fact("DV01", "KT01", "target", 70), comparator: ">=" as const };
    const own = submission("DV01", [...first.facts, target]);
    expect(run([own], {}).units[0]).toMatchObject({ met: 0, judged: 1 });
    expect(run([own], { overrides: [{ ...override, scope: "DV01" }] }).units[0]).toMatchObject({ met: 1, judged: 1 });
  });
});

describe("an explanation", () => {
  const finding: Finding = { code: "negative", place: { file: "DV01.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: "A1", indicator: "KT01", column: "2018E" }, facts: { value: 60 } };
  const explained: Explanation = { unit: "DV01", code: "negative", indicator: "KT01", column: "2018E", value: 60, text: "Hoàn nhập dự phòng" };
  const questioned = { ...first, findings: [finding] };
  test.each([
    ["of the figure as it is", questioned, "applied", []],
    ["of another figure", { ...submission("DV01", [fact("DV01", "KT01", "2018E", 61)]), findings: [finding] }, "reopened", [["explanationReopened", "DV01", { text: "Hoàn nhập dự phòng", before: 60, now: 61 }]]],
    ["of a finding that is gone", first, "waiting", []],
  ])("%s", (_, file, status, reopened) => {
    const result = run([file], { explanations: [explained] });
    expect(result.explanations.map(({ status: is }) => is)).toEqual([status]);
    expect(result.told.filter(([code]) => code === "explanationReopened")).toEqual(reopened);
  });
});

test("answers of now win over remembered ones; two summaries that answer differently leave the question open", () => {
  const said = (value: string): Decisions => ({ ...noDecisions, answers: new Map([["q", value]]) });
  expect(overlayDecisions(said("a"), said("b")).answers.get("q")).toBe("a");
  expect([mergeDecisions(said("a"), said("b")), mergeDecisions(said("b"), said("a"))].map(({ answers }) => answers.get("q"))).toEqual(["later", "later"]);
  expect(mergeDecisions(mergeDecisions(said("a"), said("b")), said("a")).answers.get("q")).toBe("later");
  const earlier = { ...noDecisions, overrides: [override] };
  const later = { ...noDecisions, overrides: [{ ...override, verdict: "notMet" as const, at: "2018-06-26" }] };
  expect(mergeDecisions(later, earlier)).toEqual(mergeDecisions(earlier, later));
  expect(mergeDecisions(later, earlier).overrides[0]!.verdict).toBe("notMet");
});
