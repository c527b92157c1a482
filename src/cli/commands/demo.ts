import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import shippedPlan from "../../../assets/plan-2015-2020.json";
import { parsePlan } from "../../domain/planSchema";
import { planToJson } from "../../domain/planToJson";
import { demoFiles, demoRegister } from "../../workflows/demo/campaign";
import type { DemoFile } from "../../workflows/demo/campaign";
import { demoPlan } from "../../workflows/demo/roster";
import { renderWorkbook } from "../../xlsx/node/renderWorkbook";
import type { OutputFile } from "../outputs";
import { writeOutputs } from "../outputs";

const names = { plan: "ke-hoach.json", units: "don-vi", register: "nhan.csv", summary: "tong-hop.xlsx" } as const;

/** True when the folder holds nothing but an earlier sample campaign. */
async function isFree(folder: string): Promise<boolean> {
  // A folder that does not exist yet is free.
  const entries = await readdir(folder).catch(() => []);
  const own: readonly string[] = Object.values(names);
  return entries.every((entry) => own.includes(entry));
}

async function contentOf(file: DemoFile): Promise<Uint8Array> {
  if ("bytes" in file) return file.bytes;
  const bytes = await renderWorkbook(file.workbook);
  return file.keptBytes === null ? bytes : bytes.subarray(0, file.keptBytes);
}

/** Writes the sample campaign (plan, unit files, register) into a folder; null when the folder holds something else. */
export async function makeDemo(folder: string): Promise<{ readonly files: number } | null> {
  if (!(await isFree(folder))) return null;
  const parsed = parsePlan(shippedPlan);
  if ("faults" in parsed) throw new Error("The shipped plan has faults");
  const plan = demoPlan(parsed.plan);
  const files: OutputFile[] = [];
  for (const file of demoFiles(plan)) files.push({ path: join(folder, names.units, file.name), content: await contentOf(file) });
  await rm(join(folder, names.units), { recursive: true, force: true });
  await rm(join(folder, names.summary), { force: true });
  await mkdir(folder, { recursive: true });
  await writeOutputs([
    { path: join(folder, names.plan), content: `${JSON.stringify(planToJson(plan), null, 2)}\n` },
    { path: join(folder, names.register), content: demoRegister(plan) },
    ...files,
  ]);
  return { files: files.length };
}
