import type { Indicator, Unit } from "./plan";
import type { PlanFault } from "./planFaults";
import { isDerivedForBloc, partsOf } from "./planQueries";
import { boundFaults } from "./planRulesAggregation";
import { directionFaults } from "./planRulesTargets";
import type { PlanDraft } from "./planSchemaDraft";
import { entriesByCode } from "./planSchemaDraft";

/** A unit has one target a row. */
export function checkUniqueAssignments({ assignments }: PlanDraft): readonly PlanFault[] {
  const seen = new Set<string>();
  return assignments.items.flatMap(({ path, value: { unit, indicator } }): PlanFault[] => {
    const key = JSON.stringify([unit, indicator]);
    if (seen.has(key)) return [{ path, code: "duplicateAssignment", facts: { unit, indicator } }];
    seen.add(key);
    return [];
  });
}

/** The codes on a unit's form: its own list and what its rows are computed from; null means every row. */
function codesAsked({ indicators }: Unit, byCode: ReadonlyMap<string, Indicator>): ReadonlySet<string> | null {
  if (indicators === null) return null;
  const asked = new Set(indicators);
  for (const code of asked) {
    const indicator = byCode.get(code);
    // A set iterates over what is added meanwhile: parts of parts too.
    if (indicator !== undefined) for (const part of partsOf(indicator.aggregation)) asked.add(part);
  }
  return asked;
}

/** What is issued to a unit that owes its figures is asked of it, is a number or a level, and fits the row's direction. */
export function checkAssignments({ assignments, indicators, units }: PlanDraft): readonly PlanFault[] {
  const byCode = entriesByCode(indicators);
  const unitsByCode = entriesByCode(units);
  const askedByUnit = new Map([...unitsByCode].map(([code, unit]) => [code, codesAsked(unit, byCode)]));
  return assignments.items.flatMap(({ path, value: { unit, indicator: code, bound } }): PlanFault[] => {
    const indicator = byCode.get(code);
    if (unitsByCode.get(unit)?.exempt === true) return [{ path: `${path}.unit`, code: "assignmentOnExempt", facts: { unit } }];
    if (indicator === undefined) return [];
    if (indicator.nature === "text") return [{ path: `${path}.indicator`, code: "assignmentOnText", facts: { indicator: code } }];
    const isNeverAsked = indicator.aggregation.method === "blocOnly" || isDerivedForBloc(indicator);
    const asked = askedByUnit.get(unit) ?? null;
    if (isNeverAsked || asked?.has(code) === false) return [{ path: `${path}.indicator`, code: "assignmentNotAsked", facts: { unit, indicator: code } }];
    return [...directionFaults(path, bound, indicator), ...boundFaults(path, bound, indicator)];
  });
}
