import type { Aggregation } from "./plan";
import type { PlanFault, PlanReference } from "./planFaults";
import type { DraftList, PlanDraft } from "./planSchemaDraft";
import { entriesWith } from "./planSchemaDraft";

interface Reference {
  readonly path: string;
  readonly kind: PlanReference;
  readonly code: string | null;
}

/** The codes an aggregation names, each with the field that names it. */
export function aggregationReferences(aggregation: Aggregation): readonly { readonly field: string; readonly code: string }[] {
  switch (aggregation.method) {
    case "ratio":
    case "quotient":
      return [
        { field: "numerator", code: aggregation.numerator },
        { field: "denominator", code: aggregation.denominator },
      ];
    case "weightedMean":
      return [{ field: "weight", code: aggregation.weight }];
    case "sum":
    case "mean":
    case "min":
    case "max":
      return aggregation.of === null ? [] : [{ field: "of", code: aggregation.of }];
    case "count":
    case "share":
    case "growth":
      return [{ field: "of", code: aggregation.of }];
    case "blocOnly":
    case "none":
      return [];
  }
}

function referencesOf(draft: PlanDraft): readonly Reference[] {
  const ofUnits = entriesWith(draft.units, []).flatMap(({ path, value }): Reference[] => [
    { path: `${path}.mergedInto`, kind: "unit", code: value.mergedInto },
    { path: `${path}.parentUnit`, kind: "unit", code: value.parentUnit },
    ...(value.indicators ?? []).map((code, index): Reference => ({ path: `${path}.indicators[${index}]`, kind: "indicator", code })),
  ]);
  const ofIndicators = entriesWith(draft.indicators, []).flatMap(({ path, value }): Reference[] => [
    { path: `${path}.section`, kind: "section", code: value.section },
    { path: `${path}.parent`, kind: "indicator", code: value.parent },
    ...value.notAskedIn.map((code, index): Reference => ({ path: `${path}.notAskedIn[${index}]`, kind: "period", code })),
    ...aggregationReferences(value.aggregation).map(({ field, code }): Reference => ({ path: `${path}.aggregation.${field}`, kind: "indicator", code })),
  ]);
  const ofAssignments = entriesWith(draft.assignments, []).flatMap(({ path, value }): Reference[] => [
    { path: `${path}.unit`, kind: "unit", code: value.unit },
    { path: `${path}.indicator`, kind: "indicator", code: value.indicator },
  ]);
  return [...ofUnits, ...ofIndicators, ...ofAssignments];
}

/** Every code that is referred to exists. */
export function checkReferences(draft: PlanDraft): readonly PlanFault[] {
  const idsOf = (list: DraftList<unknown>): ReadonlySet<string> | null => (list.hasCodes ? new Set(list.ids.map(({ value }) => value)) : null);
  const known: Record<PlanReference, ReadonlySet<string> | null> = {
    section: idsOf(draft.sections),
    period: idsOf(draft.periods),
    unit: idsOf(draft.units),
    indicator: idsOf(draft.indicators),
  };
  return referencesOf(draft).flatMap(({ path, kind, code }): PlanFault[] => {
    const ids = known[kind];
    return code === null || ids === null || ids.has(code) ? [] : [{ path, code: "unknownCode", facts: { kind, code } }];
  });
}

/** Where one field holds several codes, each stands once. */
export function checkRepeatedCodes({ indicators, units }: PlanDraft): readonly PlanFault[] {
  const lists = [
    ...units.items.map(({ path, value }) => ({ path: `${path}.indicators`, codes: value.indicators ?? [] })),
    ...indicators.items.map(({ path, value }) => ({ path: `${path}.notAskedIn`, codes: value.notAskedIn })),
  ];
  return lists.flatMap(({ path, codes }) =>
    codes.flatMap((code, index): PlanFault[] => (codes.indexOf(code) < index ? [{ path: `${path}[${index}]`, code: "repeatedCode", facts: { code } }] : [])),
  );
}
