import type { Browser } from "playwright-core";
import { readBook } from "../../src/workflows/readSubmission";
import { reviewTabWords } from "../../src/messages/pane/reviewTabWords";
import { stateSheetName } from "../../src/model/openWorkbook";
import { sheetCalled } from "../excelHost/workbook/hostWorkbook";
import { startBrowser } from "./browser";
import { describeWithChromium } from "./describeWithChromium";
import { filledForm, smallPlan } from "./excelCampaign";
import { formInExcel, readings, savedBook } from "./excelForm";
import type { ExcelPane } from "./excelPane";
import { openExcelPane, servePane } from "./excelPane";
import { button, expectQuiet, part, patient, settled, shell, typeCell } from "./excelSteps";
import type { ServedPage } from "./servePage";

const plan = smallPlan(4);
const form = filledForm(plan, 0, {});
const review = reviewTabWords("vi");
const sheet = "Phụ biểu";
/** The total turnover of 2017, and the number of workers. */
const [cell, workers] = ["H14", "H18"];
const notANumber = "ghi “đang quyết toán”, không đọc được thành số. Ô H14.";
const jump = /Tổng doanh thu năm 2017 là 3.000 tỷ đồng/;
const everyExcel = [{ version: "1.14", mode: "desktop" }, { version: "1.21", mode: "web" }] as const;

async function sees({ page }: ExcelPane, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor(patient);
}

/** Explains a finding. */
async function explain({ page }: ExcelPane, finding: RegExp, text: string): Promise<void> {
  await page.getByRole("listitem").filter({ hasText: finding }).getByRole("button", { name: review.explain, exact: true }).first().click(patient);
  await page.getByRole("textbox", { name: review.explanation }).fill(text);
  await button(page, review.keep).click();
  await page.getByText(part.explained(text)).waitFor(patient);
}

describeWithChromium("the clerk of a unit in Excel", () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePane()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each(everyExcel)("types, sees findings come and go, explains, closes and saves, ExcelApi $version, $mode", async (excel) => {
    const opened = await formInExcel(form);
    const pane = await openExcelPane(browser, served, { ...excel, ...opened });
    const { page, host, native } = pane;
    await page.getByRole("tab", { name: shell.tabs.review, selected: true }).waitFor(patient);
    await sees(pane, review.ready);
    await settled(pane);

    // Only what was typed into is read again, once for all that is typed in a moment.
    host.requests.length = 0;
    for (const typed of ["đang", "đang quyết", "đang quyết toán"]) typeCell(pane, sheet, cell, typed);
    await sees(pane, notANumber);
    const typing = host.requests.length;
    expect(await readings(pane, sheet)).toEqual([[sheet]]);
    // One for the name of each change's sheet, and eight to list and read the one sheet.
    expect(typing).toBeLessThanOrEqual(3 + 8);
    typeCell(pane, "Ghi chú", "A1", 5);
    expect(await readings(pane, "Ghi chú")).toEqual([["Ghi chú"]]);
    await expect(page.getByText(review.ready).count()).resolves.toBe(0);

    // A finding leads to its cell, and goes when that is mended.
    await button(page, part.cell(sheet, cell)).first().click();
    await settled(pane);
    expect(host.runtime.selection).toEqual({ sheet, area: { firstRow: 13, lastRow: 13, firstColumn: 7, lastColumn: 7 } });
    typeCell(pane, sheet, cell, 3_000);
    await sees(pane, "Đã sửa xong: Tổng doanh thu năm 2017.");
    await sees(pane, jump);

    // What the pane writes itself is no change to be answered.
    await explain(pane, jump, "nhận bàn giao lưới điện");
    await settled(pane);
    host.requests.length = 0;
    await page.waitForTimeout(1_500);
    expect(host.requests).toEqual([]);

    await pane.close();
    await pane.open();
    await sees(pane, part.explained("nhận bàn giao lưới điện"));
    const { explanations, facts, findings } = readBook(plan, new Map(), "", "", await savedBook(pane));
    expect(explanations).toMatchObject([{ unit: plan.units[0]!.code, text: "nhận bàn giao lưới điện", value: 3_000 }]);
    expect(facts.find(({ indicator, column }) => indicator === "KT01" && column === "2017")).toMatchObject({ state: "number", value: 3_000 });
    expect(findings.some(({ place }) => place.cell === cell)).toBe(true);
    expect(sheetCalled(native, stateSheetName)!.visibility).toBe("VeryHidden");
    expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
    expectQuiet(pane);
    await pane.context.close();
  });

  it("works beside a co-author: figures and explanations of both are there", async () => {
    const opened = await formInExcel(form);
    const pane = await openExcelPane(browser, served, { version: "1.21", mode: "web", ...opened });
    const other = await openExcelPane(browser, served, { version: "1.21", mode: "web", ...opened });
    for (const one of [pane, other]) {
      await sees(one, review.ready);
      await settled(one);
    }
    typeCell(other, sheet, cell, 3_000);
    typeCell(pane, sheet, cell, 3_000, "Remote");
    await sees(pane, jump);
    await sees(other, jump);

    await explain(other, jump, "của người kia");
    await settled(other);
    pane.host.change({ kind: "changed", sheetId: sheetCalled(opened.native, stateSheetName)!.id, address: "A1", source: "Remote" });
    await sees(pane, part.explained("của người kia"));
    typeCell(pane, sheet, workers, 5_000);
    await explain(pane, /Số lao động bình quân trong kỳ năm 2017 là 5.000 người/, "của tôi");
    const { explanations } = readBook(plan, new Map(), "", "", await savedBook(pane));
    expect(explanations.map(({ text }) => text).sort()).toEqual(["của người kia", "của tôi"]);
    expectQuiet(pane);
    await Promise.all([pane.context.close(), other.context.close()]);
  });

  it("is computed anew when a sheet changes that the form takes figures from", async () => {
    const opened = await formInExcel(form);
    const { native } = opened;
    const pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop", ...opened });
    await sees(pane, review.ready);
    const own = sheetCalled(native, sheet)!;
    const key = 13 * 16384 + 7;
    own.cells.set(key, { ...own.cells.get(key)!, content: null, formula: "='Ghi chú'!A1*1" });
    typeCell(pane, "Ghi chú", "A1", 3_000);
    pane.host.change({ kind: "changed", sheetId: own.id, address: cell, source: "Local" });
    await sees(pane, jump);
    typeCell(pane, "Ghi chú", "A1", 2_500);
    await sees(pane, /Tổng doanh thu năm 2017 là 2.500 tỷ đồng/);
    expectQuiet(pane);
    await pane.context.close();
  });
});
