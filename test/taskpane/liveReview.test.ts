import { officeExplanation } from "../../src/taskpane/review/officeExplanation";
import { keyFindings } from "../../src/taskpane/review/keyedFindings";
import { mendedSince } from "../../src/taskpane/review/mendedFindings";
import { demoFiles } from "../../src/workflows/demo/campaign";
import { demoPlan } from "../../src/workflows/demo/roster";
import { planWorkbook, shippedPlan } from "../../src/workflows/session/planSources";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { bookOf, createSampleSession, createSampleWorkbook, sampleForm } from "./sampleSession";

const files = { readWorkbook, renderWorkbook: (model: Parameters<typeof renderWorkbook>[0]) => renderWorkbook(model) };
const plan = demoPlan(shippedPlan("2015-2020"));

test("a corrected cell leaves the review with a tick", async () => {
  const workbook = createSampleWorkbook(sampleForm(plan, "DV05"));
  const session = await createSampleSession(workbook, files, 0);
  const before = (await session.check())!;
  workbook.typeInto("Phụ biểu", 16, 7, 120);
  const after = (await session.check())!;
  expect(mendedSince(keyFindings(before.findings), keyFindings(after.findings), after.submission).map(({ ranked }) => [ranked.finding.code, ranked.finding.place.cell])).toEqual([["notANumber", "H17"]]);
  expect(after.progress.complete).toBe(before.progress.complete + 1);
});

test("a unit's explanation is kept in its form", async () => {
  const session = await createSampleSession(createSampleWorkbook(sampleForm(plan, "PL1_DV11")), files, 0);
  const [first] = (await session.check())!.findings;
  const after = (await session.explainOwn(first!.finding, "hai đảng viên chuyển đến"))!;
  expect(after.findings.map(({ explanation }) => explanation)).toContain("hai đảng viên chuyển đến");
});

test("what the office explains holds for the figure as it is, and can be taken back", async () => {
  const session = await createSampleSession(createSampleWorkbook(bookOf(planWorkbook(plan))), files, 0);
  const sent = [...demoFiles(plan)].find(({ name }) => name.startsWith("PL1_DV11"))!;
  const bytes = "workbook" in sent ? await renderWorkbook(sent.workbook) : sent.bytes;
  const campaign = (await session.addFiles([{ file: sent.name, blob: new Blob([new Uint8Array(bytes)]) }], () => undefined))!;
  const { finding } = campaign.findings.find(({ finding: { code } }) => code === "partAboveWhole")!;
  const given = officeExplanation(finding, await session.sourcesOf(finding.place.indicator!, finding.place.column!), "đã hỏi lại đơn vị")!;
  const explained = (await session.explain(given))!;
  expect(explained.explanations.map(({ status }) => status)).toEqual(["applied"]);
  expect(explained.findings.find(({ finding: { code } }) => code === "partAboveWhole")!.explanation).toBe("đã hỏi lại đơn vị");
  expect((await session.withdraw({ explanation: given }))!.explanations).toEqual([]);
});
