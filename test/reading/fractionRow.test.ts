import type { Fact } from "../../src/domain/facts";
import type { Target } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import { describeQuestion } from "../../src/messages/describeQuestion";
import { questionFractions } from "../../src/reading/fractionDoubt";
import type { Reading } from "../../src/reading/reading";
import { indicator, samplePlan } from "./samplePlan";

const target = (value: number): Target => ({ kind: "annual", bound: { comparator: ">=", value }, sample: false });

function ask(values: readonly (number | null)[], bound: Target | null, answers: ReadonlyMap<string, string> = new Map(), conversion: string | null = null) {
  const row = indicator("KT12", "I", "Tỷ lệ doanh nghiệp", { measure: "%", nature: "ratio", decimals: 2, target: bound });
  const plan = { ...samplePlan, indicators: [...samplePlan.indicators, row] };
  const reading: Reading = { plan, file: "a.xlsx", answers, findings: [], questions: [], answered: [] };
  const facts = values.map((value, index): Fact => ({
    unit: "DV01", indicator: "KT12", column: plan.periods[index]!.id, state: value === null ? "blank" : "number", value, text: null, comparator: null, upper: null,
    source: { file: "a.xlsx", sheet: "S", cell: `E${index + 4}` }, raw: value === null ? null : String(value), conversion,
  }));
  return { plan, reading, facts: questionFractions(reading, row, facts) };
}

test.each([
  ["fractions against a target of 85 %", [0.95, 0.9, null, 1], target(85), 1],
  ["fractions without a target to compare with", [0.95, 0.9], null, 0],
  ["a small share with a small target", [0.9, 0.8], target(3), 0],
  ["percentages", [95, 90, 88], target(85), 0],
  ["nothing but zero", [0, 0], target(85), 0],
] as const)("%s", (_, values, bound, questions) => {
  const { reading, facts } = ask(values, bound);
  expect(reading.questions.map(({ kind, place }) => [kind, place.cell, place.column])).toEqual(questions === 0 ? [] : [["scale", "E4", null]]);
  if (questions > 0) expect(facts.map(({ state }) => state)).toEqual(values.map((value) => (value === null ? "blank" : "unreadable")));
});

test("a cell in a percent format was converted already", () => {
  expect(ask([0.95, 0.9], target(85), new Map(), "0,95 → 95%").reading.questions).toEqual([]);
});

test("one answer for the whole row, exactly", () => {
  const [question] = ask([0.575, 0.9, null, 1], target(85)).reading.questions;
  const answered = (value: string) => ask([0.575, 0.9, null, 1], target(85), new Map([[question!.id, value]])).facts.map((fact) => fact.value);
  expect(answered("divide")).toEqual([57.5, 90, null, 100]);
  expect(answered("keep")).toEqual([0.575, 0.9, null, 1]);
});

test("the words compare with the target", () => {
  const { plan, reading } = ask([0.95, 0.9], target(85));
  expect(reading.questions[0]!.facts).toMatchObject({ compared: 85, comparedColumn: targetColumn });
  const { message, choices } = describeQuestion(reading.questions[0]!, { plan }, "vi");
  expect(message).toBe("Tỷ lệ doanh nghiệp ghi 0,95%, trong khi chỉ tiêu là 85%. Có phải đơn vị ghi 0,95 thay cho 95%?");
  expect(choices.map(({ value }) => value)).toEqual(["divide", "keep", "later"]);
});
