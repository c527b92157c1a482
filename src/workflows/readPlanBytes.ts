import type { ReviewPlan } from "../domain/plan";
import { parsePlan } from "../domain/planSchema";
import type { WorkbookFiles } from "../model/ports";
import type { PlacedPlanFault } from "../reading/readPlanSheets";
import { readPlanSheets } from "../reading/readPlanSheets";
import { withoutKeptSheets } from "../reading/withoutKeptSheets";

export type PlanFile =
  | { readonly plan: ReviewPlan }
  | { readonly faults: readonly PlacedPlanFault[] }
  | { readonly unreadable: "notJson" | "noPlanSheets" | "notAWorkbook" };

/** A written plan begins with a brace; anything else was meant to be a workbook, or is neither. */
const written = /^\uFEFF?\s*[{[]/;

/** Reads a plan from a .json file, or from a workbook with plan sheets; the content decides, not the extension. */
export function readPlanBytes(bytes: Uint8Array, workbooks: Pick<WorkbookFiles, "readWorkbook">): PlanFile {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isArchive && !isCompound) {
    const text = new TextDecoder().decode(bytes);
    return written.test(text) ? planFromJson(text) : { unreadable: "notAWorkbook" };
  }
  const result = workbooks.readWorkbook(bytes);
  if ("refusal" in result) return { unreadable: "notAWorkbook" };
  return readPlanSheets(withoutKeptSheets(result.book)) ?? { unreadable: "noPlanSheets" };
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
