import { readFile } from "node:fs/promises";
import type { PlanFile } from "../workflows/readPlanBytes";
import { readPlanBytes } from "../workflows/readPlanBytes";
import { readWorkbook } from "../xlsx/readWorkbook";

/** Reads a plan file; "absent" when it is not there or cannot be opened. */
export async function readPlanFile(path: string): Promise<PlanFile | { readonly unreadable: "absent" }> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? { unreadable: "absent" } : readPlanBytes(bytes, { readWorkbook });
}
