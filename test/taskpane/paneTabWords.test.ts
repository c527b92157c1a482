import { consolidateWords } from "../../src/messages/pane/consolidate";
import { decisionWords } from "../../src/messages/pane/decisions";
import { trackingWords } from "../../src/messages/pane/tracking";
import { faultsOfText } from "../messages/textRules";

/** Every text of a table of words, by its path; functions are called with plausible arguments. */
function textsOf(words: unknown, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return textsOf((words as (...given: unknown[]) => unknown)(...(path.endsWith(".done") && path.includes("reading") ? [{ files: 3, accepted: 1, questions: 1, rejected: 1 }] : [2, 3, 4, 5])), path);
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
  expect(done({ files: 63, accepted: 60, questions: 2, rejected: 1 })).toBe("Đã đọc xong: nhận 60 tệp, 2 tệp chờ trả lời, 1 tệp không nhận.");
  expect(done({ files: 5, accepted: 5, questions: 0, rejected: 0 })).toBe("Đã đọc xong: nhận 5 tệp.");
  expect(done({ files: 240, accepted: 0, questions: 0, rejected: 240 })).toBe("Đã đọc xong, không có tệp mới nào là phụ biểu. Lý do ghi ở từng tệp.");
  expect(done({ files: 0, accepted: 0, questions: 0, rejected: 0 })).toBe("Không có tệp mới: các tệp vừa chọn đều đã có trong danh sách.");
});
