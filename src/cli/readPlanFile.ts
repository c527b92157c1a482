import { readFile } from "node:fs/promises";
import type { ReviewPlan } from "../domain/plan";
import { parsePlan } from "../domain/planSchema";
import type { PlacedPlanFault } from "../reading/readPlanSheets";
import { readPlanSheets } from "../reading/readPlanSheets";
import { readWorkbook } from "../xlsx/readWorkbook";

export type PlanFile =
  | { readonly plan: ReviewPlan }
  | { readonly faults: readonly PlacedPlanFault[] }
  | { readonly unreadable: "absent" | "notJson" | "noPlanSheets" | "notAWorkbook" };

/** Reads a plan from a .json file, or from a workbook with plan sheets; the content decides, not the extension. */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { unreadable: "absent" };
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isArchive && !isCompound) return planFromJson(bytes.toString("utf8"));
  const result = readWorkbook(bytes);
  if ("refusal" in result) return { unreadable: "notAWorkbook" };
  return readPlanSheets(result.book) ?? { unreadable: "noPlanSheets" };
}

function planFromJson(text: string): PlanFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // Whatever the syntax error says, the person needs to know that this is no plan file.
    return { unreadable: "notJson" };
  }
  const parsed = parsePlan(json);
  return "plan" in parsed ? parsed : { faults: parsed.faults.map((fault) => ({ place: fault.path, fault })) };
}
