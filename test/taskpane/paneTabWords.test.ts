import { consolidateWords } from "../../src/messages/pane/consolidate";
import { decisionWords } from "../../src/messages/pane/decisions";
import { trackingWords } from "../../src/messages/pane/tracking";
import { faultsOfText } from "../messages/textRules";

/** What functions are called with that take more than words and counts. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  ".reading.done": [{ files: 9, counted: 3, setAside: 1, questions: 2, rejected: 1, ignored: 2 }],
  ".writing.lackingBy": [{ question: 1, rejected: 2, missing: 3 }],
};

/** Every text of a table of words, by its path; functions are called with plausible arguments. */
function textsOf(words: unknown, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return textsOf((words as (...given: unknown[]) => unknown)(...(samples[path] ?? [2, 3, 4, 5])), path);
  return typeof words === "object" && words !== null ? Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`)) : [];
}

test.each([
  ["Tổng hợp, vi", consolidateWords("vi")],
  ["Tổng hợp, en", consolidateWords("en")],
  ["decisions, vi", decisionWords("vi")],
  ["decisions, en", decisionWords("en")],
  ["Theo dõi, vi", trackingWords("vi")],
  ["Theo dõi, en", trackingWords("en")],
])("every text of %s can be read by people", (_, words) => {
  const texts = textsOf(words, "");
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.flatMap(([path, text]) => faultsOfText(text, []).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

test("what came of a reading, in a sentence", () => {
  const { done } = consolidateWords("vi").reading;
  const nothing = { files: 0, counted: 0, setAside: 0, questions: 0, rejected: 0, ignored: 0 };
  expect(done({ ...nothing, files: 63, counted: 60, questions: 2, rejected: 1 })).toBe("Đã đọc xong 63 tệp: nhận 60, chờ trả lời 2, không nhận 1.");
  expect(done({ ...nothing, files: 5, counted: 5 })).toBe("Đã đọc xong 5 tệp: nhận 5.");
  expect(done({ ...nothing, files: 240, rejected: 240 })).toBe("Đã đọc xong, không có tệp mới nào là phụ biểu. Lý do ghi ở từng tệp.");
  expect(done(nothing)).toBe("Không có tệp mới: các tệp vừa chọn đều đã có trong danh sách.");
});
