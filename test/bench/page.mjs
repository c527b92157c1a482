// Measures the standalone page over the files of a folder (plan.json, in/*.xlsx): they are read, merged and written in Chromium as a
// person would have it done. Prints the longest task of the page's thread, the seconds, and the memory of the page with its workers.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { startChromium } from "../../build/chromium.mjs";

const [folder = ""] = process.argv.slice(2);
/** Milliseconds that no task of the page's thread may take. */
const longestTask = 200;
const patience = 300_000;
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".png": "image/png" };

function serve() {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    readFile(join("dist", path === "/" ? "index.html" : path)).then(
      (content) => response.writeHead(200, { "content-type": types[extname(path === "/" ? ".html" : path)] ?? types[".html"] }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Resident megabytes of all processes of this browser that draw pages; workers live in them. */
function rendererMegabytes() {
  const { stdout } = spawnSync("ps", ["-eo", "rss,args"], { encoding: "utf8" });
  const sizes = stdout.split("\n").filter((line) => line.includes("--type=renderer")).map((line) => Number(line.trim().split(/\s+/)[0]));
  return Math.max(0, ...sizes) / 1024;
}

const server = await serve();
const browser = await startChromium();
let peak = 0;
const looking = setInterval(() => {
  peak = Math.max(peak, rendererMegabytes());
}, 250);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: "vi-VN" });
  page.setDefaultTimeout(patience);
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/?tab=plan`);
  const pane = page.getByRole("complementary");
  const choose = async (name, paths) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pane.getByRole("button", { name }).click()]);
    await chooser.setFiles(paths);
  };
  const longest = async () => Math.round(Math.max(0, ...(await page.evaluate(() => globalThis.longTasks.splice(0)))));
  const lines = ["| In Chromium | seconds | longest task of the page's thread, ms |", "|---|---:|---:|"];
  const measure = async (name, work) => {
    await longest();
    const start = performance.now();
    await work();
    lines.push(`| ${name} | ${((performance.now() - start) / 1000).toFixed(1)} | ${await longest()} |`);
  };
  await pane.getByRole("radio", { name: /^Từ tệp kế hoạch/ }).check();
  await choose("Chọn tệp kế hoạch…", join(folder, "plan.json"));
  await pane.getByRole("button", { name: "Xem trước" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ghi", exact: true }).click();
  await pane.getByText("Đã ghi 4 trang tính.").waitFor();
  const files = (await readdir(join(folder, "in"))).map((name) => join(folder, "in", name));
  await pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await measure(`${files.length} files read, checked and merged`, async () => {
    await choose("Chọn tệp…", files);
    await pane.getByText(`Đã có số liệu ${files.length}/${files.length} đơn vị`).waitFor();
  });
  await measure("the summary written into the workbook", async () => {
    await pane.getByRole("button", { name: /^Ghi (kết quả|số liệu tạm tính)/ }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Ghi", exact: true }).click();
    await pane.getByText(/Đã ghi \d+ trang tính/).waitFor();
  });
  await measure("the longest sheet shown and scrolled through", async () => {
    await page.getByRole("tab", { name: "Dữ liệu" }).click();
    await page.getByRole("grid", { name: /Dữ liệu/ }).waitFor();
    const box = await page.getByRole("grid").boundingBox();
    await page.mouse.move(box.x + 200, box.y + 200);
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(50);
    }
  });
  process.stdout.write(`\n${lines.join("\n")}\n\nPeak memory of the page with its workers: ${Math.round(peak)} MB. Goal "no task above ${longestTask} ms" is for the first two rows.\n`);
} finally {
  clearInterval(looking);
  await browser.close();
  server.close();
}
