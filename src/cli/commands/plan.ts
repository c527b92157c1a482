import { planToJson } from "../../domain/planToJson";
import type { ReviewPlan } from "../../domain/plan";
import { describePlanFault } from "../../messages/describePlanFault";
import { planWorkbook } from "../../workflows/session/planSources";
import { renderWorkbook } from "../../xlsx/node/renderWorkbook";
import type { Console, ExitCode } from "../console";
import { exitCodes } from "../console";
import { writeOutputs } from "../outputs";
import { readPlanFile } from "../readPlanFile";

/** The plan at a path, or null after every fault has been told. */
export async function loadPlan(path: string, console: Console): Promise<ReviewPlan | null> {
  const result = await readPlanFile(path);
  if ("plan" in result) return result.plan;
  if ("unreadable" in result) {
    console.error(console.words.planUnreadable[result.unreadable](path));
    return null;
  }
  console.error(console.words.planFaults(result.faults.length));
  for (const { place, fault } of result.faults) console.error(`  ${place === "" ? "(…)" : place}: ${describePlanFault(fault, console.language)}`);
  return null;
}

/** `so-ket plan`: checks a plan, converts between JSON and workbook. */
export async function runPlan(path: string, out: string | undefined, console: Console): Promise<ExitCode> {
  if (out !== undefined && !/\.(xlsx|json)$/i.test(out)) {
    console.error(console.words.notAnOutput(out));
    return exitCodes.notDone;
  }
  const plan = await loadPlan(path, console);
  if (plan === null) return exitCodes.notDone;
  if (out !== undefined) {
    const content = /\.json$/i.test(out) ? `${JSON.stringify(planToJson(plan), null, 2)}\n` : await renderWorkbook(planWorkbook(plan));
    await writeOutputs([{ path: out, content }]);
  }
  const samples = plan.indicators.filter(({ target }) => target?.sample === true).length;
  console.out(console.words.planSound(plan.units.length, plan.indicators.length, samples));
  return exitCodes.done;
}
