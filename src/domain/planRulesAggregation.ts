import type { Bound, DenominatorAt, Indicator, Nature } from "./plan";
import type { AggregationMethod, PlanFault } from "./planFaults";
import { isDerivedForBloc, isFormulaRow } from "./planQueries";
import { aggregationReferences } from "./planRulesReferences";
import type { PlanDraft, Placed } from "./planSchemaDraft";
import { entriesByCode, entriesWith } from "./planSchemaDraft";

const anyNature: readonly Nature[] = ["flow", "stock", "ratio", "perCapita", "ordinal", "text"];

/** What each way of aggregating can make: percentages and levels per head are never added, nor percentages averaged. */
const naturesOf: Readonly<Record<AggregationMethod, readonly Nature[]>> = {
  sum: ["flow", "stock"],
  mean: ["flow", "stock", "perCapita"],
  min: ["flow", "stock", "ratio", "perCapita", "ordinal"],
  max: ["flow", "stock", "ratio", "perCapita", "ordinal"],
  ratio: ["ratio"],
  quotient: ["perCapita", "ratio", "stock"],
  weightedMean: ["perCapita", "ratio", "stock", "flow"],
  count: ["flow", "stock"],
  share: ["ratio"],
  growth: ["ratio"],
  blocOnly: anyNature,
  none: anyNature,
};

const additiveNatures: readonly Nature[] = ["flow", "stock"];

/** Ordinals have at least two different levels, and only they have levels. */
export function checkLevels({ indicators }: PlanDraft): readonly PlanFault[] {
  return indicators.items.flatMap(({ path, value: { nature, levels } }): PlanFault[] => {
    if (nature !== "ordinal") return levels === null ? [] : [{ path: `${path}.levels`, code: "levelsNotOrdinal", facts: { nature } }];
    if (levels === null || levels.length < 2) return [{ path: `${path}.levels`, code: "levelsMissing", facts: {} }];
    return levels.flatMap((level, index): PlanFault[] => {
      const isRepeated = levels.findIndex((other) => other.toLowerCase() === level.toLowerCase()) < index;
      return isRepeated ? [{ path: `${path}.levels[${index}]`, code: "duplicateLevel", facts: { level } }] : [];
    });
  });
}

/** A ratio has parts; what cannot be added is not added. */
export function checkMethods({ indicators }: PlanDraft): readonly PlanFault[] {
  return entriesWith(indicators, ["nature", "aggregation"]).flatMap(({ path, value: { nature, aggregation } }): PlanFault[] =>
    naturesOf[aggregation.method].includes(nature) ? [] : [{ path: `${path}.aggregation.method`, code: "methodAgainstNature", facts: { method: aggregation.method, nature } }],
  );
}

/** The values of an ordinal are positions in its levels. */
export function boundFaults(path: string, bound: Bound, { nature, levels }: Indicator): PlanFault[] {
  const values = bound.comparator === "between" ? [bound.low, bound.high] : [bound.value];
  const faults: PlanFault[] = [];
  if (bound.comparator === "between" && bound.low > bound.high) faults.push({ path: `${path}.value`, code: "rangeReversed", facts: { low: bound.low, high: bound.high } });
  const highest = (levels?.length ?? 0) - 1;
  // Too few levels are told by another rule.
  for (const value of nature === "ordinal" && highest > 0 ? values : []) {
    if (!Number.isInteger(value) || value < 0 || value > highest) faults.push({ path: `${path}.value`, code: "levelOutOfRange", facts: { value, highest } });
  }
  return faults;
}

/** Parts and weights are amounts that units write themselves and that can be added. */
function additivePartFaults(path: string, part: Indicator): PlanFault[] {
  if (part.aggregation.method === "blocOnly" || isDerivedForBloc(part)) return [{ path, code: "partNotAsked", facts: { part: part.code } }];
  if (!additiveNatures.includes(part.nature)) return [{ path, code: "partNotAdditive", facts: { part: part.code, nature: part.nature } }];
  return isFormulaRow(part) ? [{ path, code: "partIsFormula", facts: { part: part.code } }] : [];
}

/** The row that is counted or looked through: asked of units, and a number or a level. */
function sourceFaults(path: string, source: Indicator, aggregation: Indicator["aggregation"]): PlanFault[] {
  if (aggregation.method === "growth") {
    if (source.aggregation.method !== "sum") return [{ path, code: "partNotAdditive", facts: { part: source.code, nature: source.nature } }];
  } else if (source.aggregation.method === "blocOnly" || isDerivedForBloc(source)) {
    return [{ path, code: "partNotAsked", facts: { part: source.code } }];
  }
  const allowed = aggregation.method === "count" || aggregation.method === "share" ? anyNature : naturesOf[aggregation.method];
  const isAllowed = source.nature !== "text" && (aggregation.method === "growth" || allowed.includes(source.nature));
  return isAllowed ? [] : [{ path, code: "partNotAdditive", facts: { part: source.code, nature: source.nature } }];
}

/** True when some column has a figure of the denominator at the time it is taken from. */
function isDenominatorKnown({ periods }: PlanDraft, denominator: Indicator, at: DenominatorAt): boolean {
  const asked = periods.items.map(({ value }) => value).filter(({ id }) => !denominator.notAskedIn.includes(id));
  if (at === "same" || !periods.complete) return true;
  if (at === "baseline") return asked.some(({ status }) => status === "baseline");
  return periods.items.some(({ value }) => asked.some(({ span, year }) => span === "year" && year === value.year - 1));
}

function partFaults(draft: PlanDraft, { path, value }: Placed<Indicator>, byCode: ReadonlyMap<string, Indicator>): PlanFault[] {
  const { aggregation } = value;
  const faults = aggregationReferences(aggregation).flatMap(({ field, code }): PlanFault[] => {
    const part = byCode.get(code);
    // An unknown code and a row made of itself are told by other rules.
    if (part === undefined || part === value) return [];
    const partPath = `${path}.aggregation.${field}`;
    return field === "of" ? sourceFaults(partPath, part, aggregation) : additivePartFaults(partPath, part);
  });
  if (aggregation.method === "count" || aggregation.method === "share") {
    const source = byCode.get(aggregation.of);
    if (source !== undefined) faults.push(...boundFaults(`${path}.aggregation`, aggregation.bound, source));
  }
  if (aggregation.method === "ratio" || aggregation.method === "quotient") {
    const { numerator, denominator, denominatorAt } = aggregation;
    const part = byCode.get(denominator);
    if (numerator === denominator && denominatorAt === "same") faults.push({ path: `${path}.aggregation.denominator`, code: "partsEqual", facts: {} });
    if (part !== undefined && !isDenominatorKnown(draft, part, denominatorAt)) faults.push({ path: `${path}.aggregation.denominatorAt`, code: "denominatorNeverKnown", facts: { denominatorAt } });
  }
  return faults;
}

/** What a row is computed from can be computed with. */
export function checkParts(draft: PlanDraft): readonly PlanFault[] {
  const byCode = entriesByCode(draft.indicators);
  return draft.indicators.items.flatMap((indicator) => partFaults(draft, indicator, byCode));
}
