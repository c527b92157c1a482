import type { ReviewPlan } from "../../domain/plan";
import { appendixRows } from "../../model/appendixRows";
import type { PlanLook } from "../../workflows/session/paneSession";

/** A fault of a plan with its place: "sheet!A1", a sheet alone, or a path of the written form. */
export type PlacedFault = Extract<PlanLook, { readonly state: "faulty" }>["faults"][number];

/** What a plan asks, in numbers: units, "chỉ tiêu" (numerators and denominators are none), and units that are exempt. */
export function planFacts(plan: ReviewPlan): { readonly units: number; readonly targets: number; readonly exempt: number } {
  return {
    units: plan.units.length,
    targets: appendixRows(plan, plan.indicators, null).filter((row) => row.kind === "indicator" && row.role !== "part").length,
    exempt: plan.units.filter(({ exempt }) => exempt).length,
  };
}

/** The sheet and cell of a fault's place; null where it is in none of the sheets. */
export function sheetPlace({ place }: PlacedFault, sheets: readonly string[]): { readonly sheet: string; readonly cell: string | null } | null {
  if (sheets.includes(place)) return { sheet: place, cell: null };
  const cut = place.lastIndexOf("!");
  const sheet = place.slice(0, Math.max(0, cut));
  return sheets.includes(sheet) ? { sheet, cell: place.slice(cut + 1) } : null;
}
