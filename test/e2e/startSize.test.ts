import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describeWithChromium } from "./describeWithChromium";
import { goToStep, pane, press, sees } from "./pane";
import { visits } from "./visits";

const built = join(__dirname, "../../dist");
/** Bytes of the scripts that the page loads before anybody does anything, compressed; the worker is loaded beside it. */
const mostBytes = 300 * 1024;

function compressedSize(scripts: readonly string[]): number {
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name)), { level: 9 }).length, 0);
}

async function loadedScripts(page: Page): Promise<readonly string[]> {
  // The worker's own file is no script of the page.
  return page.evaluate(() => performance.getEntriesByType("resource").flatMap((entry) => ((entry as PerformanceResourceTiming).initiatorType === "script" ? [new URL(entry.name).pathname.slice(1)] : [])));
}

describeWithChromium("what the page loads before anybody does anything", () => {
  const { visit } = visits();

  it("is small, and holds neither the file libraries nor charts", async () => {
    const page = await visit();
    await page.getByRole("button", { name: /^Tôi tổng hợp tại Đảng ủy Khối/ }).waitFor();
    const scripts = await loadedScripts(page);
    expect(scripts.length).toBeGreaterThan(0);
    expect(compressedSize(scripts)).toBeLessThanOrEqual(mostBytes);
    for (const name of scripts) expect(readFileSync(join(built, name), "utf8")).not.toMatch(/spreadsheetml|HorizontalBarChart|DonutChart/);
  });

  it("follows what was sent without the library of charts, which comes when a chart is opened", async () => {
    const page = await visit();
    const charts = async (): Promise<number> => (await loadedScripts(page)).filter((name) => /HorizontalBarChart|DonutChart/.test(readFileSync(join(built, name), "utf8"))).length;
    await press(page, "Thử với số liệu mẫu");
    await sees(pane(page), "Đã đọc 65 tệp mẫu.");
    await goToStep(page, "Theo dõi gửi báo cáo");
    await sees(pane(page), /^\d+\/62$/);
    expect(await charts()).toBe(0);
    await goToStep(page, "Tổng hợp");
    await press(pane(page), "Biểu đồ");
    await sees(pane(page), "Mức thực hiện so với chỉ tiêu (%)");
    expect(await charts()).toBe(1);
  });
});
