import type { WorkbookFiles } from "../../model/ports";
import { demoFiles, demoRegister } from "../demo/campaign";
import { demoPlan } from "../demo/roster";
import type { ReviewPlan } from "../../domain/plan";
import type { GivenFile, Progress } from "./paneSession";
import { nextTurn } from "./nextTurn";
import type { IsStopped } from "./sessionPorts";

/** The sample campaign: a fictional Khối of 63 units, what they sent, and the register as CSV. Null when the person stopped. */
export async function sampleCampaign(
  shipped: ReviewPlan,
  workbooks: Pick<WorkbookFiles, "renderWorkbook">,
  progress: (progress: Progress) => void,
  isStopped: IsStopped,
): Promise<{ readonly plan: ReviewPlan; readonly files: readonly GivenFile[]; readonly register: string } | null> {
  const plan = demoPlan(shipped);
  const made = [...demoFiles(plan)];
  const files: GivenFile[] = [];
  for (const file of made) {
    await nextTurn();
    if (isStopped()) return null;
    const bytes = "bytes" in file ? file.bytes : await workbooks.renderWorkbook(file.workbook);
    const kept = "bytes" in file || file.keptBytes === null ? bytes : bytes.subarray(0, file.keptBytes);
    files.push({ file: file.name, blob: new Blob([new Uint8Array(kept)]) });
    progress({ done: files.length, total: made.length, current: file.name });
  }
  return { plan, files, register: demoRegister(plan) };
}
