import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlan } from "../../src/domain/planSchema";
import { measureRules } from "./alarmRates";

/** Prints, for every shipped plan, how often rules speak about sound files and how often they see a seeded error. */
function printRates(folder: string, files: number): void {
  for (const name of readdirSync(folder).filter((file) => /^plan-.*\.json$/.test(file)).sort()) {
    const parsed = parsePlan(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if ("faults" in parsed) throw new Error(`${name} has faults`);
    const { alarms, detection } = measureRules(parsed.plan, files);
    const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)}%`);
    const lines = [
      `## ${name}: ${alarms.files} sound files`,
      `Findings and questions a file: mean ${alarms.mean.toFixed(2)}, 95% of the files have at most ${alarms.percentile95}, most ${alarms.most}; above three: ${alarms.aboveThree} files.`,
      `By code (files): ${alarms.codes.length === 0 ? "none" : alarms.codes.map(([code, count]) => `${code} ${count}`).join(", ")}.`,
      `Goal "at most three a file": ${alarms.aboveThree === 0 ? "met" : "missed"}.`,
      "",
      "| Seeded error | files | named by its rule | noticed at its row |",
      "|---|---:|---:|---:|",
      ...detection.map(({ name: error, expected, seeded, named, noticed }) => `| ${error}${expected === null ? " (no rule)" : ` (${expected})`} | ${seeded} | ${expected === null ? "–" : percent(named, seeded)} | ${percent(noticed, seeded)} |`),
      "",
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}

printRates(process.argv[2] ?? "", Number(process.argv[3]));
