import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { manySheets } from "../xlsx/handMadePackage";
import { describeWithChromium } from "./describeWithChromium";
import { openWorkbook, press } from "./pane";
import { makeSampleCampaign, soKet, temporaryFolder } from "./sampleCampaign";
import { showSheet } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();

/** The names of the steps, and what their tabs show of them. */
const names = [
  { language: "VI", tabs: ["Kế hoạch", "Lập phụ biểu", "Rà soát", "Tổng hợp", "Theo dõi gửi báo cáo"], faces: ["Kế hoạch", "Lập phụ biểu", "Rà soát", "Tổng hợp", "Theo dõi"] },
  { language: "EN", tabs: ["Plan", "Forms", "Review", "Consolidate", "Track submissions"], faces: ["Plan", "Forms", "Review", "Consolidate", "Track"] },
] as const;

interface ShownTab {
  readonly name: string | null;
  readonly face: string;
  readonly lines: number;
  readonly isWhole: boolean;
}

/** The tabs of a list as they are drawn: on how many lines, and whether everything of them is within the list and the window. */
function shownTabs(list: Locator): Promise<readonly ShownTab[]> {
  return list.evaluate((element) => {
    const around = element.getBoundingClientRect();
    const left = Math.max(0, around.left);
    const right = Math.min(document.documentElement.clientWidth, around.right);
    return [...element.querySelectorAll("[role=tab]")].map((tab) => {
      const texts = document.createTreeWalker(tab, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const boxes: DOMRect[] = [];
      while (texts.nextNode() !== null) {
        range.selectNodeContents(texts.currentNode);
        boxes.push(...range.getClientRects());
      }
      const own = tab.getBoundingClientRect();
      return {
        name: tab.getAttribute("aria-label"),
        face: (tab as HTMLElement).innerText.trim(),
        lines: new Set(boxes.filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size,
        isWhole: boxes.every((box) => box.left >= Math.max(left, own.left) && box.right <= Math.min(right, own.right)),
      };
    });
  });
}

/** Waits until the chosen tab of a list that scrolls is seen as a whole. */
async function keepsInView(list: Locator): Promise<void> {
  const handle = await list.elementHandle();
  await list.page().waitForFunction(
    (element) => {
      const chosen = element?.querySelector("[aria-selected=true]")?.getBoundingClientRect();
      const around = element?.parentElement?.getBoundingClientRect();
      return chosen !== undefined && around !== undefined && chosen.left >= around.left - 1 && chosen.right <= around.right + 1;
    },
    handle,
    { timeout: 10_000 },
  );
}

describeWithChromium("what is in view", () => {
  const { visit } = visits();

  test("every step is named on its tab at every width, in both languages", async () => {
    for (const width of [320, 350, 400, 1280]) {
      const page = await visit({ size: { width, height: 760 } });
      // On a narrow page the pane stands behind the workbook at first.
      if (width < 760) await page.getByRole("navigation").getByRole("tab", { name: "Việc cần làm" }).click();
      await press(page.getByRole("complementary"), /^Tôi tổng hợp tại Đảng ủy Khối/);
      for (const { language, tabs, faces } of names) {
        await page.getByRole("complementary").getByText(language, { exact: true }).click();
        const list = page.getByRole("complementary").getByRole("tablist").first();
        await list.getByRole("tab", { name: tabs[3] }).waitFor();
        for (const name of tabs) {
          await list.getByRole("tab", { name }).click();
          expect([width, await shownTabs(list)]).toEqual([width, tabs.map((each, index) => ({ name: each, face: faces[index], lines: 1, isWhole: true }))]);
        }
      }
    }
  });

  test("the tab of the sheet that is shown stays in view, however it was chosen and whatever room there is", async () => {
    const campaign = makeSampleCampaign(folder);
    const summary = join(folder, "tong-hop.xlsx");
    soKet("consolidate", campaign.file("DV01.xlsx"), "--plan", campaign.plan, "--out", summary);
    const page = await visit();
    await openWorkbook(page, summary);
    const list = page.getByRole("tablist", { name: "Trang tính" });
    for (const sheet of ["Nguồn số liệu", "Phụ lục", "Dữ liệu"]) {
      await showSheet(page, sheet);
      await page.getByRole("grid", { name: `Trang tính ${sheet}` }).waitFor();
      await keepsInView(list);
    }
    await page.getByRole("separator").press("Home");
    await keepsInView(list);
  });

  test("of thousands of sheets only the tabs around the one that is shown are drawn, and all can be reached", async () => {
    const file = join(folder, "nhieu-trang.xlsx");
    writeFileSync(file, manySheets(2000));
    const page = await visit();
    await openWorkbook(page, file);
    const list = page.getByRole("tablist", { name: "Trang tính" });
    const tab = (number: number): Locator => list.getByRole("tab", { name: `T${number}`, exact: true });
    await tab(1).waitFor();
    expect(await list.getByRole("tab").count()).toBeLessThan(200);
    expect(await tab(2).getAttribute("aria-posinset")).toBe("2");
    expect(await tab(2).getAttribute("aria-setsize")).toBe("2000");
    await tab(1).focus();
    for (let number = 2; number <= 150; number += 1) {
      await page.keyboard.press("ArrowRight");
      await tab(number).and(page.locator(":focus")).waitFor();
    }
    await page.keyboard.press("Enter");
    await page.getByRole("grid", { name: "Trang tính T150", exact: true }).waitFor();
    await keepsInView(list);

    await page.getByRole("button", { name: "Tất cả trang tính" }).click();
    const item = (number: number): Locator => page.getByRole("menuitemradio", { name: `T${number}`, exact: true });
    await item(150).waitFor();
    expect(await page.getByRole("menuitemradio").count()).toBeLessThan(400);
    while ((await item(400).count()) === 0) await page.getByRole("menuitemradio").last().scrollIntoViewIfNeeded();
    await item(400).click();
    await page.getByRole("grid", { name: "Trang tính T400", exact: true }).waitFor();
    await keepsInView(list);
    while ((await tab(10).count()) === 0) await list.getByRole("tab").first().scrollIntoViewIfNeeded();
    await tab(10).click();
    await page.getByRole("grid", { name: "Trang tính T10", exact: true }).waitFor();
  });
});
