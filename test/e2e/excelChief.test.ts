import type { Browser, Page } from "playwright-core";
import { summarySheetNames, workbookWords } from "../../src/messages/workbookWords.vi";
import { formsTabWords } from "../../src/messages/pane/formsTabWords";
import { meanwhileWords } from "../../src/messages/pane/meanwhileWords";
import { readPassport } from "../../src/reading/passport";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { startBrowser } from "./browser";
import { describeWithChromium } from "./describeWithChromium";
import { filledForm, formFile, planFile, smallPlan, soundFiles } from "./excelCampaign";
import { openExcelPane, servePane } from "./excelPane";
import { button, cellText, chooseFiles, consolidating, expectQuiet, openStep, part, patient, shell, told, visibleSheets, writePlan, writeSummary } from "./excelSteps";
import type { ServedPage } from "./servePage";

const plan = smallPlan(4);
const forms = formsTabWords("vi");
const { sheets } = workbookWords;
const planSheets = ["Kế hoạch", "Chỉ tiêu", "Đơn vị", "Giao chỉ tiêu"];
const summarySheets = [...summarySheetNames];

describeWithChromium("the Khối's office in Excel", () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePane()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each([{ version: "1.14", mode: "desktop" }, { version: "1.21", mode: "web" }] as const)("goes from an empty workbook to a summary that is replaced in place, ExcelApi $version, $mode", async (excel) => {
    const pane = await openExcelPane(browser, served, excel);
    const { page, native, host } = pane;

    // The plan: told before it is written.
    const proposed = await writePlan(pane, planFile(plan));
    for (const name of planSheets) expect(proposed).toContain(name);
    expect(visibleSheets(native)).toEqual(["Sheet1", ...planSheets]);

    // The forms: of all units in one archive, of one unit in a window of its own.
    await openStep(page, "forms");
    const downloading = page.waitForEvent("download");
    await button(page, forms.makeMany(plan.units.length)).click();
    expect((await downloading).suggestedFilename()).toBe("phu-bieu-khoi-nho.zip");
    await told(page, forms.made(plan.units.length));
    await page.getByText(forms.whom.one, { exact: true }).click();
    await page.getByRole("radio", { name: new RegExp(plan.units[1]!.name) }).click();
    await button(page, forms.makeOne).click();
    await told(page, "trong cửa sổ mới");
    expect(host.opened).toHaveLength(1);
    const opened = readWorkbook(new Uint8Array(Buffer.from(host.opened[0]!, "base64")));
    expect("book" in opened && readPassport(opened.book).unit).toBe(plan.units[1]!.code);

    // The files: two versions of one unit's are a question.
    const corrected = await formFile("DV02 (bản sửa).xlsx", filledForm(plan, 1, { "KT01 2018E": 4321 }));
    await openStep(page, "consolidate");
    await chooseFiles(page, [...(await soundFiles(plan)), corrected]);
    await button(page, consolidating.step.answer(1)).click();
    await page.getByRole("group").getByRole("button").filter({ hasText: "bản sửa" }).click();
    await page.getByText(consolidating.questions.answered(0)).waitFor({ ...patient, state: "attached" });

    // The summary: written, looked at, taken back, written again.
    expect(await writeSummary(page)).toContain(part.willAdd(summarySheets.length));
    await told(page, consolidating.step.written(summarySheets.length));
    const written = ["Sheet1", ...planSheets, ...visibleSheets(native).filter((name) => summarySheetNames.has(name))];
    expect(visibleSheets(native)).toEqual(written);
    expect(written.length).toBe(1 + planSheets.length + summarySheets.length);
    await button(page, consolidating.step.show).click();
    await page.waitForTimeout(300);
    expect(native.sheets.find(({ id }) => id === native.active)?.name).toBe(sheets.blocForm);
    await button(page, part.undo).click();
    await told(page, part.undone);
    expect(visibleSheets(native)).toEqual(["Sheet1", ...planSheets]);
    await writeSummary(page);
    await told(page, consolidating.step.written(summarySheets.length));

    // One revised file: its change is told, and the sheets keep their places.
    native.sheets.push(native.sheets.splice(0, 1)[0]!);
    const order = visibleSheets(native);
    await chooseFiles(page, [await formFile("DV03 gửi lại.xlsx", filledForm(plan, 2, { "KT01 2018E": 9999 }, 2))]);
    await button(page, /^Thay đổi so với lần trước \([1-9]/).waitFor(patient);
    await page.getByText("9.999").first().waitFor(patient);
    expect(await writeSummary(page)).toContain(part.willReplace(summarySheets.length));
    await told(page, consolidating.step.written(summarySheets.length));
    expect(visibleSheets(native)).toEqual(order);
    expect(cellText(pane, sheets.sources, "A1")).not.toBe("");

    // Closed and opened again, the pane remembers.
    await pane.close();
    await pane.open();
    await openStep(page, "consolidate");
    await page.getByText(consolidating.score(4, 4)).waitFor(patient);
    await button(page, consolidating.step.show).waitFor(patient);

    // What was replaced is kept in the workbook, and so can be taken back still: the figure before the revision.
    await told(page, shell.canBeUndone);
    const replaced = native.sheets.filter(({ name }) => name.startsWith("_SoKetOld"));
    await button(page, part.undo).click();
    // What was typed between that run and this opening of the pane is not known, so it asks.
    await page.getByRole("alertdialog").getByText(part.undoLoses.unknown).waitFor(patient);
    await button(page, part.undoLoses.undo).click();
    await told(page, part.undone);
    expect(visibleSheets(native)).toEqual(order);
    expect(replaced.map(({ name }) => name)).toEqual(expect.arrayContaining([sheets.blocForm, sheets.sources]));
    await pane.close();
    await pane.open();
    await openStep(page, "consolidate");
    await page.getByText(consolidating.score(4, 4)).waitFor(patient);
    await expect(page.getByText(shell.canBeUndone).count()).resolves.toBe(0);
    expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
    expectQuiet(pane);
    await pane.context.close();
  });

  it("decides beside another office in the same workbook: a question that both answer differently is put again, and told", async () => {
    const excel = { version: "1.21", mode: "web" } as const;
    const pane = await openExcelPane(browser, served, excel);
    await writePlan(pane, planFile(plan));
    const other = await openExcelPane(browser, served, { ...excel, native: pane.native });
    const files = [...(await soundFiles(plan)), await formFile("DV02 (bản sửa).xlsx", filledForm(plan, 1, { "KT01 2018E": 4321 }))];
    for (const { page } of [pane, other]) {
      await openStep(page, "consolidate");
      await chooseFiles(page, files);
    }
    const answer = (page: Page, chosen: string): Promise<void> => page.getByRole("group").getByRole("button").filter({ hasText: chosen }).first().click();
    await answer(other.page, "bản sửa");
    await other.page.getByText(consolidating.questions.answered(0)).waitFor({ ...patient, state: "attached" });
    await answer(pane.page, "DV02.xlsx");
    expect(await told(pane.page, meanwhileWords("vi").askedAgain(1))).toBe(meanwhileWords("vi").askedAgain(1));
    await button(pane.page, consolidating.step.answer(1)).waitFor(patient);
    for (const one of [pane, other]) {
      expectQuiet(one);
      await one.context.close();
    }
  });
});
