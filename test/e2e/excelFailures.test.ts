import type { Browser } from "playwright-core";
import type { Failure } from "../excelHost/nativeHost";
import { startBrowser } from "./browser";
import { describeWithChromium } from "./describeWithChromium";
import { planFile, smallPlan, soundFiles } from "./excelCampaign";
import { attemptWriting } from "./excelAttempts";
import { openExcelPane, servePane } from "./excelPane";
import { agree, button, chooseFiles, expectQuiet, openStep, part, preparePlan, settled, shell, told, visibleSheets, writePlan, writeSummary } from "./excelSteps";
import type { ServedPage } from "./servePage";

const [refusal] = shell.refusals.unknown("").split(".");
/** Requests until the pane tells that it has written; those that follow only look at the workbook. */
const writing = 9;
/** Those that can be refused, and the first after them. */
const refusing = 6;
/** Of a run's requests: the one that fills the sheets aside, and the one in which they take their places. */
const fillingRequest = 2;
const exchangeRequest = 4;
const planSheets = ["Kế hoạch", "Chỉ tiêu", "Đơn vị", "Giao chỉ tiêu"];
/** More than any run needs. */
const most = 60;
/** Of the looks that follow, which are all tried again alike, some fail in their turn. */
const nextRequest = (request: number): number => request + (request < writing ? 1 : 6);
const ways: readonly (readonly [Failure, number])[] = [["refused", most], ["halfDone", refusing], ["answerLost", refusing]];

describeWithChromium("a request of the pane that fails while the summary is written", () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePane()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each(ways)("and is %s: it is told, whichever it is, and leaves the workbook as it was", async (how, last) => {
    const plan = smallPlan(2);
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop" });
    await writePlan(pane, planFile(plan));
    await openStep(pane.page, "consolidate");
    await chooseFiles(pane.page, await soundFiles(plan));
    // The sheet of lists stays once it is there, so it is made first.
    await writeSummary(pane.page);
    await told(pane.page, "Đã ghi");
    await settled(pane);
    await button(pane.page, part.undo).click();
    await told(pane.page, part.undone);
    await settled(pane);
    await pane.page.getByRole("main").getByRole("button", { name: part.close, exact: true }).first().click();

    const wrong: unknown[] = [];
    const refused: number[] = [];
    for (let request = 0; request < last; request = nextRequest(request)) {
      const attempt = await attemptWriting(pane, request, how);
      if (!attempt.isAsBefore || !(attempt.isWritten || attempt.message.startsWith(refusal!))) wrong.push([request, attempt]);
      if (!attempt.isWritten) refused.push(request);
      if (!attempt.hasFailed) break;
    }
    expect(wrong).toEqual([]);
    // The survey, the new sheets, their content, the second survey, the exchange. Panes, cleaning up and events fail unheard.
    expect(refused).toEqual([0, 1, 2, 3, 4]);
    expectQuiet(pane);
    await pane.context.close();
  });

  it("after the plan was written is not told as if nothing had been", async () => {
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop" });
    await preparePlan(pane, planFile(smallPlan(2)));
    await settled(pane);
    pane.host.failAt(writing + 1);
    await agree(pane.page);
    await told(pane.page, "Đã ghi");
    await pane.page.getByText("Kế hoạch trong sổ này").waitFor();
    expectQuiet(pane);
    await pane.context.close();
  });

  it.each([
    [fillingRequest, ["Sheet1"]],
    [exchangeRequest, ["Sheet1", ...planSheets]],
  ])("and never comes back since the pane is closed, at request %i: the next start tells it once, all sheets are there or none, and writing again goes on", async (request, sheets) => {
    const plan = planFile(smallPlan(2));
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop" });
    pane.page.on("dialog", (dialog) => void dialog.accept());
    await preparePlan(pane, plan);
    await settled(pane);
    const reached = pane.hangAt(request);
    await agree(pane.page);
    await reached;
    await pane.close();
    expect(visibleSheets(pane.native)).toEqual(sheets);

    await pane.open();
    await told(pane.page, shell.interrupted.excel("writePlan"));
    await pane.page.getByRole("main").getByRole("button", { name: part.close, exact: true }).click();
    // What was written all the same can be taken back.
    if (sheets.length > 1) await told(pane.page, shell.canBeUndone);
    await pane.close();
    await pane.open();
    if (sheets.length === 1) await writePlan(pane, plan);
    await openStep(pane.page, "plan");
    await pane.page.getByText("Kế hoạch trong sổ này").waitFor();
    expect(await pane.page.getByText(shell.interrupted.excel("writePlan")).count()).toBe(0);
    expect(visibleSheets(pane.native)).toEqual(["Sheet1", ...planSheets]);
    expectQuiet(pane);
    await pane.context.close();
  });
});
