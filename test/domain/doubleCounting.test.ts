import { consolidate } from "../../src/domain/consolidate";
import { noDecisions } from "../../src/domain/decisions";
import type { Unit } from "../../src/domain/plan";
import type { Submission } from "../../src/domain/submission";
import { filesAlone } from "./consolidating";
import { sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { fact, submission } from "./sampleSubmission";

const rows = ["KT01", "KT02", "KT03"].map((code) => sampleIndicator({ code }));

function run(units: readonly Unit[], submissions: readonly Submission[], answer: string | null = null) {
  const plan = samplePlan(rows, units);
  const open = consolidate({ plan, ...filesAlone, submissions });
  const id = open.questions[0]?.id ?? "";
  const result = answer === null ? open : consolidate({ plan, ...filesAlone, submissions, decisions: { ...noDecisions, answers: new Map([[id, answer]]) } });
  const total = (column: string) => {
    const { value, unitsCounted, unitsExpected } = result.totals.find((row) => row.indicator === "KT01" && row.column === column)!;
    return `${value} of ${unitsCounted}/${unitsExpected}`;
  };
  return { questions: result.questions.map(({ kind, choices }) => [kind, choices]), statuses: result.units.map(({ status }) => status), asked: result.record.asked, id, total, files: result.files.map(({ verdict }) => verdict) };
}

describe("a unit and the one below it", () => {
  const units = [sampleUnit("DV01"), sampleUnit("DV02", { parentUnit: "DV01" }), sampleUnit("DV03")];
  const files = [
    submission("DV01", [fact("DV01", "KT01", "2017", 100), fact("DV01", "KT01", "2018E", 110)]),
    submission("DV02", [fact("DV02", "KT01", "2016", 7), fact("DV02", "KT01", "2017", 30), fact("DV02", "KT01", "2018E", 33)]),
    submission("DV03", [fact("DV03", "KT01", "2016", 1), fact("DV03", "KT01", "2017", 1), fact("DV03", "KT01", "2018E", 1)]),
  ];
  test("are asked about, and neither counts until answered", () => {
    const result = run(units, files);
    expect(result).toMatchObject({ questions: [["hierarchy", ["parent", "children", "both"]]], statuses: ["question", "question", "received"] });
    expect(result.total("2018E")).toBe("1 of 1/3");
  });
  test.each([
    ["parent", "111 of 2/2", "8 of 2/3"],
    ["children", "34 of 2/2", "8 of 2/2"],
    ["both", "144 of 3/3", "8 of 2/3"],
  ])("answer %s", (answer, in2018, in2016) => {
    const result = run(units, files, answer);
    expect([result.total("2018E"), result.total("2016"), result.questions, result.asked]).toEqual([in2018, in2016, [], [result.id]]);
  });
  test("are not asked about when only one of them sent", () => {
    expect(run(units, files.slice(1)).questions).toEqual([]);
  });
});

test("a merged unit is asked about only where both give figures of a year", () => {
  const units = [sampleUnit("DV01"), sampleUnit("DV02", { mergedInto: "DV01", activeTo: 2016 })];
  const before = submission("DV02", [fact("DV02", "KT01", "2016", 7)]);
  const successor = (column: string) => submission("DV01", [fact("DV01", "KT01", column, 100)]);
  expect(run(units, [successor("2017"), before]).questions).toEqual([]);
  expect(run(units, [successor("2016"), before]).questions).toEqual([["hierarchy", ["parent", "children", "both"]]]);
  expect(run(units, [successor("2016"), before], "parent").total("2016")).toBe("100 of 1/1");
});

describe("two units with the same figures", () => {
  const units = [sampleUnit("DV01"), sampleUnit("DV02")];
  const columns = ["2015", "2016", "2017", "2018E"];
  const figures = (unit: string, values: readonly number[]) =>
    submission(unit, rows.flatMap(({ code }, row) => columns.map((column, position) => fact(unit, code, column, values[(row * columns.length + position) % values.length]!))));
  const many = [11, 12, 13, 14, 15, 16];
  test("are asked about, and nothing of either counts until answered", () => {
    const result = run(units, [figures("DV01", many), figures("DV02", many)]);
    expect(result).toMatchObject({ questions: [["duplicateUnit", ["DV01", "DV02", "all"]]], statuses: ["question", "question"] });
    expect(result.total("2015")).toBe("null of 0/2");
  });
  test("belong to the unit that is chosen; the other is missing", () => {
    expect(run(units, [figures("DV01", many), figures("DV02", many)], "DV02")).toMatchObject({ statuses: ["missing", "received"], files: ["duplicate", "accepted"], questions: [] });
  });
  test("or are each unit's own", () => {
    expect(run(units, [figures("DV01", many), figures("DV02", many)], "all").total("2015")).toBe("22 of 2/2");
  });
  test.each([
    ["too few different figures", [1, 2, 1, 2]],
    ["only zeros", [0]],
  ])("%s prove nothing", (_, values) => {
    expect(run(units, [figures("DV01", values), figures("DV02", values)]).questions).toEqual([]);
  });
});
