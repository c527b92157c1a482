import { join } from "node:path";
import { blocCode } from "../../domain/plan";
import { makeForms } from "../../workflows/makeForms";
import { renderWorkbook } from "../../xlsx/node/renderWorkbook";
import type { Console, ExitCode } from "../console";
import { exitCodes } from "../console";
import type { OutputFile } from "../outputs";
import { writeOutputs } from "../outputs";
import { loadPlan } from "./plan";

export interface TemplateOptions {
  readonly plan: string;
  readonly out: string;
  readonly unit?: string;
}

/** `so-ket template`: the form of every unit and of the Khối, or of one of them. */
export async function runTemplate({ plan: planPath, out, unit }: TemplateOptions, console: Console): Promise<ExitCode> {
  const plan = await loadPlan(planPath, console);
  if (plan === null) return exitCodes.notDone;
  const all = [...plan.units.map(({ code }) => code), blocCode];
  if (unit !== undefined && !all.includes(unit)) {
    console.error(console.words.unknownUnit(unit));
    return exitCodes.notDone;
  }
  const files: OutputFile[] = [];
  for await (const { name, bytes } of makeForms(plan, unit === undefined ? all : [unit], { renderWorkbook })) {
    files.push({ path: join(out, name), content: bytes });
    console.progress(console.words.reading(files.length, unit === undefined ? all.length : 1, name));
  }
  console.progress(null);
  await writeOutputs(files);
  console.out(console.words.formsMade(files.length, out));
  return exitCodes.done;
}
