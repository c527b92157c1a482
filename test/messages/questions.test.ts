import type { QuestionKind } from "../../src/domain/questions";
import { dashChoices } from "../../src/reading/dashMeaning";
import { measureChoices } from "../../src/reading/measuredNumber";
import { mergedChoices } from "../../src/reading/mergedInput";
import { describeQuestion } from "../../src/messages/describeQuestion";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";
import { questionOf, questionSamples } from "./messageSamples";
import { faultsOfText } from "./textRules";

const plan = samplePlan(
  [sampleIndicator({ code: "KT05", label: "Nộp ngân sách nhà nước", measure: "tỷ đồng", decimals: 1 })],
  [sampleUnit("DV01", { name: "Đảng bộ Công ty Điện lực" }), sampleUnit("DV02")],
);
const context = { plan };
const questionKinds = Object.keys(questionSamples) as QuestionKind[];

test.each(questionKinds)("%s has words in both languages; every choice has its own; later is the last", (kind) => {
  for (const [facts, choices] of questionSamples[kind]) {
    const question = questionOf(kind, facts as never, choices, { indicator: "KT05", column: "2017", cell: "H12" });
    for (const language of ["vi", "en"] as const) {
      const { message, evidence, choices: described } = describeQuestion(question, context, language);
      expect(described.map(({ value }) => value)).toEqual([...choices, "later"]);
      expect(new Set(described.map(({ label }) => label)).size).toBe(described.length);
      const texts = [message, ...described.map(({ label }) => label), ...(evidence === "" ? [] : [evidence])];
      expect(texts.flatMap((text) => faultsOfText(text, questionKinds))).toEqual([]);
    }
  }
});

test.each([
  ["measure", measureChoices],
  ["dash", dashChoices],
  ["mergedCell", mergedChoices],
] as const)("the samples of %s hold the choices that reading gives", (kind, choices) => {
  expect(questionSamples[kind].map(([, sampled]) => sampled)).toEqual([choices]);
});

test("a suspected scale, in full", () => {
  const question = questionOf("scale", { value: 24200, compared: 24, comparedColumn: "2016", factor: 1000, others: ["H14", "H15"] }, ["divide", "keep", "later"], { indicator: "KT05", column: "2017", cell: "H12" });
  expect(describeQuestion(question, context, "vi")).toEqual({
    message: "Nộp ngân sách nhà nước năm 2017 là 24.200 tỷ đồng, gấp khoảng 1.000 lần các kỳ khác; 2 số khác cùng kỳ cũng vậy (ô H14, H15). Có phải đơn vị ghi nhầm đơn vị tính?",
    evidence: "Nộp ngân sách nhà nước năm 2016: 24 tỷ đồng.",
    choices: [
      { value: "divide", label: "Chia 1.000" },
      { value: "keep", label: "Giữ nguyên" },
      { value: "later", label: "Để sau" },
    ],
  });
});

test("units are offered by name", () => {
  const question = questionOf("unit", { found: "Công ty Điện", candidates: [] }, ["DV01", "bloc"], {});
  expect(describeQuestion(question, context, "vi").choices.map(({ label }) => label)).toEqual(["Đảng bộ Công ty Điện lực", "Đảng ủy Khối", "Để sau"]);
});
