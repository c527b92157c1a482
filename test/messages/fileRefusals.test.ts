import type { Finding, FindingFacts } from "../../src/domain/findings";
import { describeFileRefusal } from "../../src/messages/pane/fileRefusals";
import { findingSamples } from "./messageSamples";
import { faultsOfText } from "./textRules";

const place = { file: "a.xlsx", unit: null, sheet: null, cell: null, indicator: null, column: null };
const damaged = (facts: FindingFacts["corrupt"]): Finding => ({ code: "corrupt", facts, place });
const foreign = (facts: FindingFacts["wrongType"]): Finding => ({ code: "wrongType", facts, place });

/** What can be told of a file that a person opens: it was there, and no table is looked for in it. */
const refusals: readonly Finding[] = [
  { code: "encrypted", facts: {}, place },
  ...findingSamples.corrupt.filter(({ detail }) => detail !== "unopened").map(damaged),
  ...findingSamples.tooLarge.map((facts): Finding => ({ code: "tooLarge", facts, place })),
  ...findingSamples.wrongType.filter(({ found }) => found !== "noTable" && found !== "summary").map(foreign),
];

test.each(["vi", "en"] as const)("who opens a file of her own is not told to ask a unit for it (%s)", (language) => {
  const texts = refusals.map((refusal) => describeFileRefusal(refusal, language));
  expect(texts.filter((text) => /đề nghị đơn vị|gửi lại|ask the unit|send (it )?again/i.test(text))).toEqual([]);
  expect(texts.flatMap((text) => faultsOfText(text, []))).toEqual([]);
});

test("the file is named, with what to do next", () => {
  expect(describeFileRefusal(foreign({ found: "image" }), "vi")).toBe("a.xlsx: Đây là ảnh, không phải bảng tính. Chọn tệp Excel (.xlsx).");
  expect(describeFileRefusal({ code: "tooLarge", facts: { limit: "file", allowed: 104857600 }, place }, "vi")).toMatch(/^a\.xlsx: Tệp lớn hơn mức đọc được \(100 MB\)/);
});
