import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeWithChromium } from "./describeWithChromium";
import type { Step } from "./pane";
import { goToStep, pane, press, sees } from "./pane";
import { visits } from "./visits";

const steps: readonly Step[] = ["Kế hoạch", "Lập phụ biểu", "Rà soát", "Tổng hợp", "Theo dõi gửi báo cáo"];

/** What axe finds, as rule and place. The tab list of Fluent UI puts invisible stops of its own around itself, which lead the focus on. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
}

/** Elements that reach beyond the page's right edge. */
function widerThanPage(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describeWithChromium("for everybody", () => {
  const { visit } = visits();

  it("axe finds nothing in any step, empty and full", async () => {
    const page = await visit();
    await press(page, /^Tôi tổng hợp tại Đảng ủy Khối/);
    for (const step of steps) {
      await goToStep(page, step);
      expect([step, await faultsOf(page)]).toEqual([step, []]);
    }
    await page.getByRole("banner").first().getByRole("button", { name: "Thử với số liệu mẫu" }).click();
    await sees(pane(page), /Đã đọc \d+ tệp mẫu/);
    for (const step of steps) {
      await goToStep(page, step);
      expect([step, await faultsOf(page)]).toEqual([step, []]);
    }
  });

  it.each([
    { name: "320 px", size: { width: 320, height: 640 }, forcedColors: false },
    { name: "320 px in contrast colours", size: { width: 320, height: 640 }, forcedColors: true },
    { name: "640 px, as 1280 px at 200%", size: { width: 640, height: 400 }, forcedColors: false },
    { name: "1920 px", size: { width: 1920, height: 1080 }, forcedColors: false },
  ])("nothing reaches beyond a page of $name", async ({ size, forcedColors }) => {
    const page = await visit({ size, forcedColors });
    const showTasks = async () => {
      const tasks = page.getByRole("tab", { name: "Việc cần làm" });
      if (await tasks.isVisible()) await tasks.click();
    };
    await page.getByRole("banner").first().getByRole("button", { name: "Thử với số liệu mẫu" }).click();
    await showTasks();
    await sees(pane(page), /Đã đọc \d+ tệp mẫu/);
    for (const step of steps) {
      await goToStep(page, step);
      expect([step, await widerThanPage(page)]).toEqual([step, 0]);
    }
  });
});
