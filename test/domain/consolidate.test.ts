import fc from "fast-check";
import { consolidate } from "../../src/domain/consolidate";
import type { Indicator, ReviewPlan } from "../../src/domain/plan";
import type { Submission } from "../../src/domain/submission";
import { sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { filesAlone } from "./consolidating";
import { noDecisions } from "../../src/domain/decisions";
import { fact, submission } from "./sampleSubmission";

const people = sampleIndicator({ code: "KT06", nature: "stock" });
const income = sampleIndicator({ code: "KT07", nature: "perCapita", aggregation: { method: "weightedMean", weight: "KT06" } });
const part = sampleIndicator({ code: "XD05" });
const whole = sampleIndicator({ code: "XD04" });
const share = sampleIndicator({ code: "XD06", nature: "ratio", decimals: 2, aggregation: { method: "ratio", numerator: "XD05", denominator: "XD04", denominatorAt: "same" } });
const growth = sampleIndicator({ code: "KT02", nature: "ratio", aggregation: { method: "growth", of: "KT06" } });
const lowest = sampleIndicator({ code: "KT08", aggregation: { method: "min", of: "KT06" } });
const many = sampleIndicator({ code: "KT04", aggregation: { method: "count", of: "KT06", bound: { comparator: ">", value: 100 } } });
const plan = samplePlan([people, income, whole, part, share, growth, lowest, many], ["DV01", "DV02", "DV03"].map((code) => sampleUnit(code)));

function totals(submissions: readonly Submission[], over: ReviewPlan = plan) {
  const { totals: list } = consolidate({ plan: over, submissions, ...filesAlone });
  return (indicator: string, column = "2018E") => {
    const { value, unitsCounted, unitsExpected, provisional } = list.find((total) => total.indicator === indicator && total.column === column)!;
    return { value, coverage: `${unitsCounted}/${unitsExpected}`, provisional };
  };
}

test("income 10 × 100 people and 5 × 900 people is 5,5, not 7,5", () => {
  const total = totals([
    submission("DV01", [fact("DV01", "KT06", "2018E", 100), fact("DV01", "KT07", "2018E", 10)]),
    submission("DV02", [fact("DV02", "KT06", "2018E", 900), fact("DV02", "KT07", "2018E", 5)]),
  ]);
  expect(total("KT07")).toEqual({ value: 5.5, coverage: "2/3", provisional: true });
  expect(total("KT08").value).toBe(100);
  expect(total("KT04")).toEqual({ value: 1, coverage: "2/3", provisional: true });
});

test("925 of 962 is 96,15 %, from the parts and never from percentages", () => {
  const total = totals([
    submission("DV01", [fact("DV01", "XD05", "2018E", 900), fact("DV01", "XD04", "2018E", 930), fact("DV01", "XD06", "2018E", 1)]),
    submission("DV02", [fact("DV02", "XD05", "2018E", 25), fact("DV02", "XD04", "2018E", 32)]),
    submission("DV03", [fact("DV03", "XD05", "2018E", null), fact("DV03", "XD04", "2018E", null), fact("DV03", "XD06", "2018E", 99)]),
  ]);
  expect(total("XD06").value).toBeCloseTo(96.15, 2);
  expect(total("XD06").coverage).toBe("2/3");
});

test("growth is taken over the units with both levels, and has none for baseline and half-year", () => {
  const total = totals([
    submission("DV01", [fact("DV01", "KT06", "2017", 100), fact("DV01", "KT06", "2018E", 110)]),
    submission("DV02", [fact("DV02", "KT06", "2017", null), fact("DV02", "KT06", "2018E", 500)]),
  ]);
  expect(total("KT02").value).toBeCloseTo(10, 9);
  expect(total("KT02").coverage).toBe("1/3");
  expect([total("KT02", "2015").value, total("KT02", "2018H1").value]).toEqual([null, null]);
});

test("not applicable leaves the expected units, blank and missing do not, and none is 0", () => {
  const total = totals([
    submission("DV01", [fact("DV01", "KT06", "2018E", null, "notApplicable")]),
    submission("DV02", [fact("DV02", "KT06", "2018E", null)]),
  ]);
  expect(total("KT06")).toEqual({ value: null, coverage: "0/2", provisional: true });
});

describe("files of one unit", () => {
  const first = submission("DV01", [fact("DV01", "KT06", "2018E", 5)], { file: "a.xlsx" });
  const verdicts = (submissions: readonly Submission[], answers: [string, string][] = []) => {
    const result = consolidate({ plan, submissions, ...filesAlone, decisions: { ...noDecisions, answers: new Map(answers) } });
    return {
      files: result.files.map(({ file, verdict }) => `${file} ${verdict}`),
      status: result.units[0]!.status,
      total: result.totals.find(({ indicator, column }) => indicator === "KT06" && column === "2018E")!.value,
      questions: result.questions,
    };
  };
  test("the same facts twice count once", () => {
    expect(verdicts([first, { ...first, file: "b.xlsx" }])).toMatchObject({ files: ["a.xlsx accepted", "b.xlsx duplicate"], total: 5 });
  });
  test("a higher Lần gửi supersedes", () => {
    const second = submission("DV01", [fact("DV01", "KT06", "2018E", 6)], { file: "b.xlsx", round: 2 });
    expect(verdicts([second, first])).toMatchObject({ files: ["a.xlsx superseded", "b.xlsx accepted"], total: 6 });
  });
  test("else it is asked, nothing counts until answered, and the answer decides", () => {
    const other = submission("DV01", [fact("DV01", "KT06", "2018E", 6)], { file: "b.xlsx", identifiedBy: "label" });
    const asked = verdicts([first, other]);
    expect(asked).toMatchObject({ files: ["a.xlsx question", "b.xlsx question"], status: "question", total: null });
    expect(asked.questions[0]).toMatchObject({ kind: "version", choices: ["a.xlsx", "b.xlsx"], facts: { differing: [{ indicator: "KT06", column: "2018E", first: { value: 5 }, second: { value: 6 } }] } });
    expect(verdicts([first, other], [[asked.questions[0]!.id, "b.xlsx"]])).toMatchObject({ files: ["a.xlsx superseded", "b.xlsx accepted"], total: 6 });
  });
});

test("days late come from the register only", () => {
  const of = (received: { unit: string; document: "appendix"; date: string; channel: null; number: null; note: null }[]) =>
    consolidate({ plan, submissions: [], ...filesAlone, received }).units[0]!.daysLate;
  const record = (date: string) => ({ unit: "DV01", document: "appendix" as const, date, channel: null, number: null, note: null });
  expect([of([]), of([record("2018-06-12")]), of([record("2018-06-01")]), of([record("2018-06-12"), record("2018-06-09")])]).toEqual([null, 3, 0, 0]);
});

describe("properties", () => {
  const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100));
  const campaign = fc.array(fc.record({ people: value, income: value, part: value, whole: value }), { minLength: 3, maxLength: 3 }).map((rows) =>
    rows.map((row, position) => {
      const unit = `DV0${position + 1}`;
      return submission(unit, [
        fact(unit, "KT06", "2018E", row.people), fact(unit, "KT07", "2018E", row.income),
        fact(unit, "XD05", "2018E", row.part), fact(unit, "XD04", "2018E", row.whole),
      ]);
    }),
  );
  const consolidateAll = (submissions: readonly Submission[]) => consolidate({ plan, submissions, ...filesAlone });

  test("order does not matter, and repeating a file changes no total", () => {
    fc.assert(
      fc.property(campaign, (submissions) => {
        const once = consolidateAll(submissions);
        expect(consolidateAll([...submissions].reverse())).toEqual(once);
        const repeated = [...submissions, ...submissions.map((copy) => ({ ...copy, file: `copy of ${copy.file}` }))];
        expect(consolidateAll(repeated).totals).toEqual(once.totals);
      }),
      { seed: 2018, numRuns: 60 },
    );
  });

  test("a total is the sum of its sources, a mean lies within its units, and a blank is not 0", () => {
    fc.assert(
      fc.property(campaign, (submissions) => {
        const { facts, totals: list } = consolidateAll(submissions);
        const values = (indicator: string) => facts.flatMap((item) => (item.indicator === indicator && item.value !== null ? [item.value] : []));
        const total = (indicator: string) => list.find((item) => item.indicator === indicator && item.column === "2018E")!;
        const cents = values("KT06").reduce((sum, item) => sum + Math.round(item * 100), 0);
        expect(total("KT06").value).toBe(values("KT06").length === 0 ? null : cents / 100);
        expect(total("KT06").unitsCounted).toBe(values("KT06").length);
        const mean = total("KT07").value;
        if (mean !== null) {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...values("KT07")) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(...values("KT07")) + 1e-9);
        }
      }),
      { seed: 2018, numRuns: 60 },
    );
  });
});

test("an indicator list narrows what is expected of a unit", () => {
  const narrow: Indicator[] = [people, income];
  const over = samplePlan(narrow, [sampleUnit("DV01", { indicators: ["KT07"] }), sampleUnit("DV02", { indicators: [] }), sampleUnit("DV03", { exempt: true })]);
  expect(totals([], over)("KT06").coverage).toBe("0/1");
});
