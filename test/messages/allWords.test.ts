import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeFileVerdict, describeSeverity, describeUnitStatus } from "../../src/messages/describeStatus";
import { commandWords } from "../../src/messages/commandWords";
import type { Language } from "../../src/messages/language";
import { formsTabWords } from "../../src/messages/pane/formsTabWords";
import { helpWords } from "../../src/messages/pane/helpWords";
import { partWords } from "../../src/messages/pane/partWords";
import { planTabWords } from "../../src/messages/pane/planTabWords";
import { ownTableWords } from "../../src/messages/pane/ownTableWords";
import { reviewTabWords } from "../../src/messages/pane/reviewTabWords";
import { shellWords } from "../../src/messages/pane/shellWords";
import { workbookWords } from "../../src/messages/workbookWords.vi";
import { faultsOfText } from "./textRules";

/** Every text of a table of words, by its path; functions are called with plausible arguments. */
function textsOf(words: unknown, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const results = [[2, 3, "kế hoạch", "b"], ["kế hoạch", "a.xlsx", "0.1", "b"]].map((samples) => (words as (...given: unknown[]) => unknown)(...samples));
    return results.flatMap((result) => textsOf(result, path));
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

/** Words of the pane in one language. */
function paneWords(language: Language): unknown {
  return [formsTabWords, helpWords, ownTableWords, partWords, planTabWords, reviewTabWords, shellWords].map((words) => words(language));
}

test.each([
  ["the pane, vi", paneWords("vi")],
  ["the pane, en", paneWords("en")],
  ["the workbook", workbookWords],
  ["the command line, vi", commandWords("vi")],
  ["the command line, en", commandWords("en")],
])("every text of %s can be read by people", (_, words) => {
  const texts = textsOf(words, "");
  expect(texts.length).toBeGreaterThan(40);
  const faults = texts.flatMap(([path, text]) => faultsOfText(text, []).filter((fault) => !fault.startsWith("leaks")).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
});

test("statuses in both languages", () => {
  expect((["received", "receivedWithFaults", "question", "missing", "exempt"] as const).map((status) => describeUnitStatus(status, "vi"))).toEqual([
    "Đã nhận", "Cần chỉnh sửa", "Chờ trả lời", "Chưa gửi", "Miễn báo cáo",
  ]);
  expect((["block", "warn", "note"] as const).map((severity) => describeSeverity(severity, "vi"))).toEqual(["Phải sửa", "Cần xem lại", "Lưu ý"]);
  const verdicts = ["accepted", "acceptedWithNotes", "question", "rejected", "duplicate", "superseded", "ignored"] as const;
  for (const language of ["vi", "en"] as const) expect(new Set(verdicts.map((verdict) => describeFileVerdict(verdict, language))).size).toBe(verdicts.length);
});

test("no source file of words says “kiểm tra” for rà soát, or holds letters that are not composed", () => {
  const folders = ["src/messages", "src/model", "src/domain", "src/sheets", "src/workflows", "src/cli"];
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => join(folder, name)));
  const faulty = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return /kiểm tra/i.test(text) || text !== text.normalize("NFC");
  });
  expect(faulty).toEqual([]);
});
