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

/** Resident megabytes of the largest process of this browser (of no other on the machine) that draws pages; workers live in them. */
function rendererMegabytes() {
  const { stdout } = spawnSync("ps", ["-eo", "pid,ppid,rss,args"], { encoding: "utf8" });
  const processes = stdout.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
  const parents = new Map(processes.map(([id, parent]) => [id, parent]));
  const isOurs = (id) => id === String(process.pid) || (parents.has(id) && id !== "0" && isOurs(parents.get(id)));
  const sizes = processes.filter(([id, , , command = ""]) => command.includes("--type=renderer") && isOurs(id)).map(([, , size]) => Number(size));
  return Math.max(0, ...sizes) / 1024;
}

/** Of the tasks of the page's thread the longest, in milliseconds; the processor's time does not count what other programs took in between. */
function longestTasks(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const pages = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && pages.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error("The trace holds no task of the page's thread");
  const longest = (property) => Math.round(tasks.reduce((most, task) => Math.max(most, task[property] ?? 0), 0) / 1000);
  return { byClock: longest("dur"), byProcessor: longest("tdur") };
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
  await page.goto("about:blank");
  const empty = rendererMegabytes();
  await page.goto(`http://127.0.0.1:${server.address().port}/?tab=plan`);
  const pane = page.getByRole("complementary");
  const choose = async (name, paths) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pane.getByRole("button", { name }).click()]);
    await chooser.setFiles(paths);
  };
  const lines = ["| In Chromium | seconds | longest task of the page's thread, ms | most processor time of a task, ms |", "|---|---:|---:|---:|"];
  const measure = async (name, work) => {
    await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    const { byClock, byProcessor } = longestTasks(await browser.stopTracing());
    lines.push(`| ${name} | ${seconds.toFixed(1)} | ${byClock} | ${byProcessor} |`);
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
  process.stdout.write(`\n${lines.join("\n")}\n\nPeak memory of the page with its workers: ${Math.round(peak)} MB, of which an empty page of this browser takes ${Math.round(empty)} MB. Goal "no task above ${longestTask} ms": by the processor's time, since other programs of this machine hold tasks up.\n`);
} finally {
  clearInterval(looking);
  await browser.close();
  server.close();
}
