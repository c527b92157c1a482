import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for one file of tests, removed with everything in it when they have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-e2e-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The built command line, as people run it. */
export function soKet(...given: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "../../dist/cli/so-ket.js"), ...given], { encoding: "utf8" });
  return { code: status, output: `${stdout}${stderr}` };
}

/** The sample campaign on disk: the plan, and what the units sent. */
export interface SampleCampaign {
  readonly plan: string;
  readonly folder: string;
  readonly register: string;
  /** Names of what lies in the folder. */
  readonly names: readonly string[];
  readonly file: (name: string) => string;
}

export function makeSampleCampaign(folder: string): SampleCampaign {
  const { code, output } = soKet("demo", folder);
  if (code !== 0) throw new Error(output);
  const units = join(folder, "don-vi");
  return { plan: join(folder, "ke-hoach.json"), folder: units, register: join(folder, "nhan.csv"), names: readdirSync(units), file: (name) => join(units, name) };
}

/** The empty form of a unit, as the office sent it. */
export function makeTemplate(folder: string, plan: string, unit: string): string {
  const { code, output } = soKet("template", "--plan", plan, "--unit", unit, "--out", folder);
  if (code !== 0) throw new Error(output);
  return join(folder, `${unit}.xlsx`);
}

/** What the command line reports in Vietnamese of the given paths. */
export function reportOf(folder: string, paths: readonly string[], plan: string, ...more: readonly string[]): Buffer {
  const report = join(folder, "report.json");
  const { code, output } = soKet("consolidate", ...paths, "--plan", plan, "--lang", "vi", "--json", report, ...more);
  if (code !== 0 && code !== 1) throw new Error(output);
  return readFileSync(report);
}
