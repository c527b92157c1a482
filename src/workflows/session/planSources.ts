import shipped20152020 from "../../../assets/plan-2015-2020.json";
import shipped20252030 from "../../../assets/plan-2025-2030.json";
import type { ReviewPlan, Unit } from "../../domain/plan";
import { parsePlan } from "../../domain/planSchema";
import type { WorkbookFiles } from "../../model/ports";
import type { WorkbookModel } from "../../model/sheetModel";
import { planSheets } from "../../sheets/planSheets";
import { planStyles } from "../../sheets/planStyles";
import type { PlanFile } from "../readPlanBytes";
import { readPlanBytes } from "../readPlanBytes";
import type { PlanSource } from "./paneSession";

const shipped = { "2015-2020": shipped20152020, "2025-2030": shipped20252030 } as const;

/** A plan that ships with the program. */
export function shippedPlan(id: keyof typeof shipped): ReviewPlan {
  const parsed = parsePlan(shipped[id]);
  if ("faults" in parsed) throw new Error(`The shipped plan ${id} has faults`);
  return parsed.plan;
}

const sampleUnitNames: ReadonlySet<string> = new Set(Object.values(shipped).flatMap(({ units }) => units.map(({ name }) => name)));

/** A unit that stands in a shipped plan only to show how units are written. */
export function isSampleUnit({ name }: Unit): boolean {
  return sampleUnitNames.has(name);
}

/** Sheets to be filled in: sections and periods of the current term, and neither units nor indicators. What lacks is told by the sheets themselves. */
function blankPlan(): ReviewPlan {
  const plan = shippedPlan("2025-2030");
  return { ...plan, id: "", title: "", bloc: { name: "", superior: "", place: "", partyBody: null, congress: null }, units: [], assignments: [], indicators: [] };
}

/** The plan of a source, or what is wrong with it. */
export async function planOfSource(source: PlanSource, workbooks: Pick<WorkbookFiles, "readWorkbook">): Promise<PlanFile | { readonly unreadable: "cannotOpen" }> {
  switch (source.from) {
    case "shipped":
      return { plan: shippedPlan(source.id) };
    case "blank":
      return { plan: blankPlan() };
    case "file": {
      // The browser rejects what was moved or locked since it was chosen.
      const bytes = await source.file.blob.arrayBuffer().catch(() => null);
      return bytes === null ? { unreadable: "cannotOpen" } : readPlanBytes(new Uint8Array(bytes), workbooks);
    }
  }
}

/** The plan as sheets of a workbook. */
export function planWorkbook(plan: ReviewPlan): WorkbookModel {
  return { sheets: planSheets(plan), styles: planStyles, names: {}, properties: { title: plan.title, keywords: "" } };
}
