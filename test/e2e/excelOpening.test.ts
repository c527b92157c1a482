import type { Browser } from "playwright-core";
import { newSheet, newWorkbook } from "../excelHost/workbook/hostWorkbook";
import { startBrowser } from "./browser";
import { describeWithChromium } from "./describeWithChromium";
import { openExcelPane, servePane } from "./excelPane";
import { button, expectQuiet, openStep, patient, shell } from "./excelSteps";
import type { ServedPage } from "./servePage";

const everyExcel = [
  { version: "1.14", mode: "desktop" },
  { version: "1.17", mode: "desktop" },
  { version: "1.21", mode: "web" },
] as const;

describeWithChromium("the pane opened in Excel", () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePane()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each(everyExcel)("meets a person in a new workbook, ExcelApi $version, $mode, and changes nothing there", async (excel) => {
    const pane = await openExcelPane(browser, served, excel);
    await button(pane.page, new RegExp(`^${shell.forUnit.title}`)).waitFor(patient);
    expect(pane.native.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([["Sheet1", 0]]);
    expect(pane.host.requests.filter(({ error }) => error !== null)).toEqual([]);
    expectQuiet(pane);
    await pane.context.close();
  });

  it("opens at the step of the ribbon's button", async () => {
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop", query: "?tab=review" });
    await pane.page.getByRole("tab", { name: shell.tabs.review, selected: true }).waitFor(patient);
    expectQuiet(pane);
    await pane.context.close();
  });

  it("says that an older Excel is too old, in place of a white page", async () => {
    const pane = await openExcelPane(browser, served, { version: "1.8", mode: "desktop" });
    const alert = pane.page.getByRole("alert");
    await alert.waitFor(patient);
    expect(await alert.innerText()).toBe(shell.refusals.tooOld);
    expectQuiet(pane);
    await pane.context.close();
  });

  it("says that a cell is being typed into, and goes on when that is done", async () => {
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop", native: newWorkbook("Của tôi") });
    await button(pane.page, new RegExp(`^${shell.forUnit.title}`)).waitFor(patient);
    pane.host.editing = true;
    await pane.close();
    await pane.open();
    await pane.page.getByText(shell.refusals.editing).waitFor(patient);
    pane.host.editing = false;
    await button(pane.page, shell.tryAgain).click();
    await button(pane.page, new RegExp(`^${shell.forUnit.title}`)).waitFor(patient);
    expectQuiet(pane);
    await pane.context.close();
  });

  it.each([320, 350])("leaves Excel its corner at a width of %i pixels, and nothing is cut off", async (width) => {
    const native = newWorkbook("Của tôi");
    native.sheets.push(newSheet(native, "Ghi chú"));
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop", native, size: { width, height: 720 } });
    await button(pane.page, new RegExp(`^${shell.forUnit.title}`)).waitFor(patient);
    const layout = async (): Promise<unknown> =>
      pane.page.evaluate(() => {
        const heading = document.querySelector("h1")!.getBoundingClientRect();
        const inCorner = [...document.querySelectorAll("button, a, input, h1, [role=tab]")].filter((element) => {
          const { right, top, width: own, height } = element.getBoundingClientRect();
          return own > 0 && height > 0 && right > window.innerWidth - 34 && top < 32;
        });
        return { corner: inCorner.length, headingEnds: heading.right <= window.innerWidth - 34, overflow: document.documentElement.scrollWidth > window.innerWidth };
      });
    expect(await layout()).toEqual({ corner: 0, headingEnds: true, overflow: false });
    await button(pane.page, new RegExp(`^${shell.forBloc.title}`)).click();
    for (const step of ["plan", "review", "consolidate", "tracking"] as const) {
      await openStep(pane.page, step);
      expect(await layout()).toEqual({ corner: 0, headingEnds: true, overflow: false });
    }
    expectQuiet(pane);
    await pane.context.close();
  });
});
