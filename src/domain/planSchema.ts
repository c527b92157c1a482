import type { ReviewPlan } from "./plan";
import type { PlanFault } from "./planFaults";
import { isCovered } from "./planFaults";
import { planRules } from "./planRules";
import type { DraftList, PlanDraft } from "./planSchemaDraft";
import { readDraft } from "./planSchemaDraft";

export type ParsedPlan = { readonly plan: ReviewPlan } | { readonly faults: readonly PlanFault[] };

function valuesOf<T>(list: DraftList<T>): readonly T[] {
  return list.items.map(({ value }) => value);
}

function planOf({ head, bloc, term, deadlines, settings, ...lists }: PlanDraft): ReviewPlan {
  if (head === null || bloc === null || term === null || deadlines === null || settings === null) throw new Error("A part of the plan was refused without a fault");
  return {
    ...head,
    bloc,
    term,
    deadlines,
    settings,
    sections: valuesOf(lists.sections),
    periods: valuesOf(lists.periods),
    units: valuesOf(lists.units),
    assignments: valuesOf(lists.assignments),
    indicators: valuesOf(lists.indicators),
  };
}

/**
 * A plan from its written form `so-ket/plan@1`, or every fault with its place: those of the form and,
 * for the parts that can be read, those of the rules. Never throws on any JSON value.
 */
export function parsePlan(json: unknown): ParsedPlan {
  const { draft, faults } = readDraft(json);
  const faulty = new Set(faults.map(({ path }) => path));
  const broken = faulty.has("") ? [] : planRules.flatMap((rule) => rule(draft)).filter(({ path }) => !isCovered(path, faulty));
  const all = [...faults, ...broken];
  return all.length === 0 ? { plan: planOf(draft) } : { faults: all };
}
