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
    evidenceParts: { intro: "Nộp ngân sách nhà nước năm 2016: 24 tỷ đồng.", lines: [], end: "" },
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

test("two files of one unit: the first few figures that differ, with what either says, and how many more", () => {
  const number = (value: number) => ({ state: "number" as const, value, upper: null, raw: String(value) });
  const blank = { state: "blank" as const, value: null, upper: null, raw: null };
  const word = { state: "unreadable" as const, value: null, upper: null, raw: "đang quyết toán" };
  const differing = [
    { indicator: "KT05", column: "2016", first: number(24), second: number(24.5) },
    { indicator: "KT05", column: "2017", first: blank, second: number(25) },
    { indicator: "KT05", column: "2018E", first: number(26), second: word },
    { indicator: "KT05", column: "2015", first: null, second: number(20) },
    { indicator: "KT05", column: "target", first: { ...number(5), raw: ">= 5" }, second: { ...number(5), raw: "> 5" } },
  ];
  const evidenceOf = (files: readonly string[], shown: typeof differing): string => describeQuestion(questionOf("version", { files, differing: shown }, files, { indicator: null, column: null }), context, "vi").evidence;
  expect(describeQuestion(questionOf("version", { files: ["a.xlsx", "b.xlsx"], differing }, ["a.xlsx", "b.xlsx"], { indicator: null, column: null }), context, "vi").evidenceParts).toEqual({
    intro: "“a.xlsx” và “b.xlsx” khác nhau ở 5 số liệu.",
    lines: [
      "Nộp ngân sách nhà nước năm 2016: 24 tỷ đồng và 24,5 tỷ đồng",
      "Nộp ngân sách nhà nước năm 2017: để trống và 25 tỷ đồng",
      "Nộp ngân sách nhà nước ước năm 2018: 26 tỷ đồng và “đang quyết toán”",
      "còn 2 số liệu khác nữa",
    ],
    end: "",
  });
  expect(evidenceOf(["a.xlsx", "b.xlsx"], differing)).toBe(
    "“a.xlsx” và “b.xlsx” khác nhau ở 5 số liệu. Nộp ngân sách nhà nước năm 2016: 24 tỷ đồng và 24,5 tỷ đồng; Nộp ngân sách nhà nước năm 2017: để trống và 25 tỷ đồng; Nộp ngân sách nhà nước ước năm 2018: 26 tỷ đồng và “đang quyết toán”; còn 2 số liệu khác nữa.",
  );
  expect(evidenceOf(["a.xlsx", "b.xlsx", "c.xlsx"], differing.slice(3))).toBe(
    "“a.xlsx” và “b.xlsx” khác nhau ở 2 số liệu. Nộp ngân sách nhà nước năm 2015: không có dòng này và 20 tỷ đồng; Chỉ tiêu nghị quyết của “Nộp ngân sách nhà nước”: “>= 5” và “> 5”. Còn có: “c.xlsx”.",
  );
});
