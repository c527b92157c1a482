import { fileGroups, outcomeOf } from "../../src/taskpane/consolidate/fileEntries";
import { nextStep, nothingFits } from "../../src/taskpane/consolidate/nextStep";
import { consolidateWords } from "../../src/messages/pane/consolidate";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";
import { fact, submission } from "../domain/sampleSubmission";
import { campaignOf, findingAt } from "./campaigns";

const plan = samplePlan([sampleIndicator({ code: "A" })], [sampleUnit("DV01"), sampleUnit("DV02"), sampleUnit("DV03")]);

const good = submission("DV01", [fact("DV01", "A", "2017", 5)]);
const faulty = submission("DV02", [fact("DV02", "A", "2017", null)], {
  findings: [findingAt("DV02", { code: "requiredMissing", facts: {} }, { indicator: "A", column: "2017" }), findingAt("DV02", { code: "sheetRenamed", facts: { found: "Sheet1", expected: "Phụ biểu" } })],
});
const picture = submission("", [], {
  file: "anh/IMG_1.jpg", unit: null, identifiedBy: null, rejection: "wrongType",
  findings: [findingAt("", { code: "wrongType", facts: { found: "image" } }, { file: "anh/IMG_1.jpg", unit: null, sheet: null })],
});
const firstVersion = submission("DV03", [fact("DV03", "A", "2017", 1)], { file: "a.xlsx" });
const otherVersion = submission("DV03", [fact("DV03", "A", "2017", 2)], { file: "b.xlsx" });

test("files by what is to be done about them, each with its unit and one line of reason", () => {
  const campaign = campaignOf(plan, { submissions: [good, faulty, picture, firstVersion, otherVersion], ignored: ["Thumbs.db"] });
  expect(fileGroups(campaign, campaign.files, "vi")).toEqual({
    attention: [
      { file: "a.xlsx", verdict: "question", unit: "Đảng bộ Công ty DV03", reason: "1 câu hỏi chờ trả lời." },
      { file: "anh/IMG_1.jpg", verdict: "rejected", unit: null, reason: "Đây là ảnh, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu." },
      { file: "b.xlsx", verdict: "question", unit: "Đảng bộ Công ty DV03", reason: "Chờ trả lời câu hỏi về đơn vị này." },
    ],
    counted: [
      { file: "DV01.xlsx", verdict: "accepted", unit: "Đảng bộ Công ty DV01", reason: "" },
      { file: "DV02.xlsx", verdict: "acceptedWithNotes", unit: "Đảng bộ Công ty DV02", reason: "Phải sửa 1 · Lưu ý 1" },
    ],
    setAside: [],
    ignored: [{ file: "Thumbs.db", verdict: "ignored", unit: null, reason: "Không phải tệp văn phòng." }],
  });
});

test("the same file twice and an older version say by what they are replaced", () => {
  const copy = { ...good, file: "DV01 (1).xlsx" };
  const newer = submission("DV02", [fact("DV02", "A", "2017", 7)], { file: "DV02 lần 2.xlsx", round: 2 });
  const campaign = campaignOf(plan, { submissions: [good, copy, faulty, newer] });
  const { setAside } = fileGroups(campaign, campaign.files, "vi");
  expect(setAside.map(({ file, verdict }) => [file, verdict])).toEqual([["DV01.xlsx", "duplicate"], ["DV02.xlsx", "superseded"]]);
  expect(setAside.map(({ reason }) => reason).join(" ")).toMatch(/DV01 \(1\)\.xlsx.*DV02 lần 2\.xlsx/);
});

test("only files that are new in the list are told after a run", () => {
  const before = campaignOf(plan, { submissions: [good] });
  const after = campaignOf(plan, { submissions: [good, faulty, picture, firstVersion, otherVersion] });
  const nothing = { files: 0, counted: 0, setAside: 0, questions: 0, rejected: 0, ignored: 0 };
  expect(outcomeOf([], after.files)).toEqual({ ...nothing, files: 5, counted: 2, questions: 2, rejected: 1 });
  expect(outcomeOf(before.files, after.files)).toEqual({ ...nothing, files: 4, counted: 1, questions: 2, rejected: 1 });
  expect(outcomeOf(after.files, after.files)).toEqual(nothing);
});

test("the sentence after a run counts the files as the groups of the list do", () => {
  const copy = { ...good, file: "DV01 (1).xlsx" };
  const campaign = campaignOf(plan, { submissions: [good, copy, faulty, picture, firstVersion, otherVersion], ignored: ["Thumbs.db"] });
  const { counted, setAside, ignored, attention } = fileGroups(campaign, campaign.files, "vi");
  const outcome = outcomeOf([], campaign.files);
  expect([outcome.counted, outcome.setAside, outcome.ignored, outcome.questions + outcome.rejected]).toEqual([counted, setAside, ignored, attention].map(({ length }) => length));
  expect(consolidateWords("vi").reading.done(outcome)).toBe("Đã đọc xong 7 tệp: nhận 2, không dùng đến 1, chờ trả lời 2, không nhận 1, bỏ qua 1.");
  expect(consolidateWords("vi").reading.done({ ...outcome, files: 1, counted: 0, setAside: 0, questions: 1, rejected: 0, ignored: 0 })).toBe("Đã đọc xong 1 tệp: chờ trả lời 1.");
});

describe("the next step", () => {
  test("nothing yet, or nothing but photographs: choose files", () => {
    expect(nextStep(campaignOf(plan, { submissions: [] }), new Set())).toEqual({ step: "choose" });
    const photographs = campaignOf(plan, { submissions: [picture], ignored: ["Thumbs.db"] });
    expect(nothingFits(photographs)).toBe(true);
    expect(nextStep(photographs, new Set())).toEqual({ step: "choose" });
  });

  test("an open question is answered first; put off, it makes the figures provisional", () => {
    const asking = campaignOf(plan, { submissions: [good, faulty, firstVersion, otherVersion] });
    expect(nextStep(asking, new Set())).toEqual({ step: "answer", questions: 1 });
    expect(nextStep(asking, new Set(asking.questions.map(({ id }) => id)))).toEqual({ step: "write", provisional: true });
  });

  test("a missing unit makes it provisional; all of them here, it is written plainly; written, it is looked at", () => {
    expect(nextStep(campaignOf(plan, { submissions: [good] }), new Set())).toEqual({ step: "write", provisional: true });
    const whole = campaignOf(plan, { submissions: [good, faulty, firstVersion] });
    expect(nextStep(whole, new Set())).toEqual({ step: "write", provisional: false });
    expect(nextStep({ ...whole, unwritten: false }, new Set())).toEqual({ step: "written" });
  });
});
