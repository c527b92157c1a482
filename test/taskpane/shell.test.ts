import { tabsInNeed } from "../../src/taskpane/shell/attention";
import { firstTab, isFresh, isOnlyAppendix, viewWorkbook } from "../../src/taskpane/shell/workbookViews";
import { describeRefusal } from "../../src/taskpane/shell/describeRefusal";
import { jobKinds } from "../../src/taskpane/paneContext";
import { interruptedEn, interruptedVi } from "../../src/messages/pane/interruptedJobs";
import { HostError } from "../../src/model/openWorkbook";
import { demoPlan } from "../../src/workflows/demo/roster";
import { planWorkbook, shippedPlan } from "../../src/workflows/session/planSources";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { bookOf, createSampleSession, createSampleWorkbook, emptyBook, sampleForm } from "./sampleSession";

const files = { readWorkbook, renderWorkbook: (model: Parameters<typeof renderWorkbook>[0]) => renderWorkbook(model) };
const plan = demoPlan(shippedPlan("2015-2020"));

test("an empty workbook is met with the first choice", async () => {
  const views = await viewWorkbook(await createSampleSession(createSampleWorkbook(emptyBook), files, 0));
  expect([isFresh(views), firstTab(views), [...tabsInNeed(views)]]).toEqual([true, "plan", []]);
});

test("a plan with sample targets asks for the person at its step", async () => {
  const views = await viewWorkbook(await createSampleSession(createSampleWorkbook(bookOf(planWorkbook(plan))), files, 0));
  expect([isFresh(views), firstTab(views), [...tabsInNeed(views)]]).toEqual([false, "plan", ["plan"]]);
  expect(views.campaign?.files).toEqual([]);
});

test("a unit's form opens at its review, which tells what blocks", async () => {
  const views = await viewWorkbook(await createSampleSession(createSampleWorkbook(sampleForm(plan, "DV05")), files, 0));
  expect([firstTab(views), [...tabsInNeed(views)]]).toEqual(["review", ["review"]]);
  expect(views.checked?.findings.map(({ finding }) => finding.code)).toEqual(["notANumber"]);
  expect(isOnlyAppendix([{ sheet: "Phụ biểu" }], views.look)).toBe(true);
  expect(isOnlyAppendix([{ sheet: "Phụ biểu" }, { sheet: null }], views.look)).toBe(false);
});

test("every refusal of the workbook says what to do next", () => {
  const codes = ["editing", "protected", "readOnly", "tooLarge", "changedMeanwhile", "closed", "tooOld", "unknown"] as const;
  for (const language of ["vi", "en"] as const) expect(new Set(codes.map((code) => describeRefusal(new HostError(code), language))).size).toBe(codes.length);
  expect(describeRefusal(new HostError("unknown", "E42"), "vi")).toContain("(Excel báo: E42)");
});

test("every job that was interrupted is named, and only what may have changed sheets of Excel asks to look at them", () => {
  for (const words of [interruptedVi, interruptedEn]) for (const host of ["excel", "page"] as const) expect(new Set(jobKinds.map(words[host])).size).toBe(jobKinds.length);
  expect(jobKinds.filter((kind) => interruptedVi.excel(kind).includes("Chưa ghi gì vào sổ làm việc khi đó."))).toEqual(["readFiles", "makeForms"]);
  expect(jobKinds.filter((kind) => interruptedVi.excel(kind).includes("Mời xem lại các trang tính"))).toEqual(["writePlan", "writeSummary", "readSample", "undo"]);
});
