// Measures, in one run and in turn: 300 units consolidated (summary workbook included), a bare sum by openpyxl, and
// the floor of inflating the parts with cells; the same files in the standalone page; then how often the rules speak about sound files and see seeded errors,
// and what a summary costs through Office.js. Prints medians, ratios and peak memory; never fails on a slow machine.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const units = 300;
const rounds = 3;
const memoryGoal = 512;
/** Sound files in which rules should be silent, each then read again with every kind of seeded error. */
const soundFiles = 200;
const python = ["/usr/bin/python3", "python3"].find((command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0);
const folder = mkdtempSync(join(tmpdir(), "so-ket-bench-"));

/** Runs a command to its end: seconds, and peak resident memory in MB where the system tells it. */
function run(command, args, acceptedCodes) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    let peak = 0;
    const sample = () => {
      const status = `/proc/${child.pid}/status`;
      if (!existsSync(status)) return;
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0) / 1024);
      } catch {
        // The process ended between the two looks.
      }
    };
    const timer = setInterval(sample, 20);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(timer);
      if (acceptedCodes.includes(code)) resolve({ seconds: (performance.now() - start) / 1000, peak });
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

try {
  const made = spawnSync(process.execPath, ["dist/cli/bench-files.js", folder, String(units)], { stdio: "inherit" });
  if (made.status !== 0) throw new Error("The workbooks could not be made");
  const input = join(folder, "in");
  const consolidate = ["dist/cli/so-ket.js", "consolidate", input, "--plan", join(folder, "plan.json"), "--out", join(folder, "summary.xlsx")];
  const contenders = [
    { name: `So Ket: ${units} units read, checked, merged, summary workbook written`, command: process.execPath, args: consolidate, codes: [0, 1] },
    ...(python === undefined ? [] : [{ name: "openpyxl, read-only: the bare sum of the first sheets", command: python, args: ["test/bench/sum_openpyxl.py", input], codes: [0] }]),
    { name: "Node, zlib: inflating the parts with cells", command: process.execPath, args: ["test/bench/inflate.mjs", input], codes: [0] },
  ];
  const results = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { command, args, codes }] of contenders.entries()) results[index].push(await run(command, args, codes));
  }
  const medians = results.map((runs) => ({ seconds: median(runs.map(({ seconds }) => seconds)), peak: Math.max(...runs.map(({ peak }) => peak)) }));
  const own = medians[0];
  const lines = medians.map(({ seconds, peak }, index) => `| ${contenders[index].name} | ${seconds.toFixed(2)} | ${(own.seconds / seconds).toFixed(2)} | ${peak === 0 ? "?" : Math.round(peak)} |`);
  process.stdout.write(["| What (whole process, median of 3) | seconds | So Ket is × of it | peak MB |", "|---|---:|---:|---:|", ...lines, ""].join("\n"));
  process.stdout.write(`\nSummary workbook ${(statSync(join(folder, "summary.xlsx")).size / 1e6).toFixed(1)} MB.\n`);
  if (python === undefined) process.stdout.write("SKIPPED: openpyxl is not installed (python3-openpyxl), so there is no peer to compare with.\n");
  else process.stdout.write(`Goal "faster than openpyxl's bare sum": ${own.seconds < medians[1].seconds ? "met" : "missed"}.\n`);
  process.stdout.write(`Goal "peak memory under ${memoryGoal} MB": ${own.peak > 0 && own.peak < memoryGoal ? "met" : own.peak === 0 ? "not measured on this system" : "missed"}.\n`);
  const page = spawnSync(process.execPath, ["test/bench/page.mjs", folder], { stdio: "inherit" });
  if (page.status !== 0) throw new Error("The page could not be measured");
  process.stdout.write("\n");
  const alarm = spawnSync(process.execPath, ["dist/cli/bench-alarm.js", "assets", String(soundFiles)], { stdio: "inherit" });
  if (alarm.status !== 0) throw new Error("The rates of the rules could not be measured");
  process.stdout.write("\n");
  const excel = spawnSync(process.execPath, ["dist/cli/bench-excel.js"], { stdio: "inherit" });
  if (excel.status !== 0) throw new Error("The requests to Excel could not be measured");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
