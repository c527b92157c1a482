import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describeWithChromium } from "./describeWithChromium";
import { visits } from "./visits";

const built = join(__dirname, "../../dist");
/** Bytes of the scripts that the page loads before anybody does anything, compressed; the worker is loaded beside it. */
const mostBytes = 300 * 1024;

function compressedSize(scripts: readonly string[]): number {
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name)), { level: 9 }).length, 0);
}

describeWithChromium("what the page loads before anybody does anything", () => {
  const { visit } = visits();

  it("is small, and holds neither the file libraries nor charts", async () => {
    const page = await visit();
    await page.getByRole("button", { name: /^Tôi tổng hợp tại Đảng ủy Khối/ }).waitFor();
    // The worker's own file is no script of the page.
    const scripts = await page.evaluate(() => performance.getEntriesByType("resource").flatMap((entry) => ((entry as PerformanceResourceTiming).initiatorType === "script" ? [new URL(entry.name).pathname.slice(1)] : [])));
    expect(scripts.length).toBeGreaterThan(0);
    expect(compressedSize(scripts)).toBeLessThanOrEqual(mostBytes);
    for (const name of scripts) expect(readFileSync(join(built, name), "utf8")).not.toMatch(/spreadsheetml|HorizontalBarChart|DonutChart/);
  });
});
