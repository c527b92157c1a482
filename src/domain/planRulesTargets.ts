import type { Bound, Indicator, Nature, Target, TargetKind } from "./plan";
import type { PlanFault } from "./planFaults";
import { isDerivedForBloc } from "./planQueries";
import { boundFaults } from "./planRulesAggregation";
import type { PlanDraft } from "./planSchemaDraft";
import { entriesWith } from "./planSchemaDraft";

const comparisons: readonly TargetKind[] = ["annual", "atYear", "endOfTerm", "perUnitFloor", "qualitative"];

/** Only amounts of a period add up over the years; percentages and levels of an order do not grow by per cent. */
const kindsOf: Readonly<Record<Nature, readonly TargetKind[]>> = {
  flow: [...comparisons, "cumulative", "averageGrowth", "risingEachYear"],
  stock: [...comparisons, "averageGrowth", "risingEachYear"],
  perCapita: [...comparisons, "averageGrowth", "risingEachYear"],
  ratio: comparisons,
  ordinal: comparisons,
  text: ["qualitative"],
};

interface Judged {
  readonly path: string;
  readonly indicator: Indicator;
  readonly target: Target;
}

/** The rows with a target, of which these fields could be read. */
function judgedRows({ indicators }: PlanDraft, fields: readonly (keyof Indicator)[]): readonly Judged[] {
  return entriesWith(indicators, fields).flatMap(({ path, value }) => (value.target === null ? [] : [{ path: `${path}.target`, indicator: value, target: value.target }]));
}

export function checkTargetKinds(draft: PlanDraft): readonly PlanFault[] {
  return judgedRows(draft, ["nature"]).flatMap(({ path, indicator: { nature }, target: { kind } }): PlanFault[] =>
    kindsOf[nature].includes(kind) ? [] : [{ path: `${path}.kind`, code: "targetAgainstNature", facts: { kind, nature } }],
  );
}

/** Where higher is better a target is a floor, where lower is better a ceiling; a range may stand either way. */
export function directionFaults(path: string, { comparator }: Bound, { direction }: Indicator): PlanFault[] {
  if (comparator === "between") return [];
  const isFloor = comparator === ">=" || comparator === ">";
  return isFloor === (direction === "up") ? [] : [{ path: `${path}.comparator`, code: "comparatorAgainstDirection", facts: { comparator, direction } }];
}

export function checkTargetBounds(draft: PlanDraft): readonly PlanFault[] {
  return judgedRows(draft, ["nature", "direction"]).flatMap(({ path, indicator, target }) => {
    if (!("bound" in target)) return [];
    return [...directionFaults(path, target.bound, indicator), ...boundFaults(path, target.bound, indicator)];
  });
}

/** A target for one year needs that year's column, and the row a figure in it. */
export function checkTargetYears(draft: PlanDraft): readonly PlanFault[] {
  const { term, periods } = draft;
  return judgedRows(draft, []).flatMap(({ path, indicator, target }): PlanFault[] => {
    if (target.kind !== "atYear") return [];
    const { year } = target;
    if (term !== null && term.firstYear <= term.lastYear && (year < term.firstYear || year > term.lastYear)) {
      return [{ path: `${path}.year`, code: "targetYearOutsideTerm", facts: { year, firstYear: term.firstYear, lastYear: term.lastYear } }];
    }
    if (!periods.complete) return [];
    const column = periods.items.find(({ value }) => value.span === "year" && value.year === year)?.value;
    if (column === undefined) return [{ path: `${path}.year`, code: "targetYearWithoutPeriod", facts: { year } }];
    return indicator.notAskedIn.includes(column.id) ? [{ path: `${path}.year`, code: "targetYearNotAsked", facts: { year } }] : [];
  });
}

/** A target that figures decide needs a whole year after the baseline with a figure. A row that is asked nowhere, and one year's target, are told by other rules. */
export function checkTargetsJudged(draft: PlanDraft): readonly PlanFault[] {
  const { complete, items } = draft.periods;
  const judged = items.flatMap(({ value }) => (value.span === "year" && value.status !== "baseline" ? [value.id] : []));
  if (!complete || judged.length === 0) return [];
  return judgedRows(draft, []).flatMap(({ path, indicator: { notAskedIn }, target: { kind } }): PlanFault[] => {
    const isAskedNowhere = items.every(({ value }) => notAskedIn.includes(value.id));
    if (kind === "qualitative" || kind === "atYear" || isAskedNowhere || !judged.every((id) => notAskedIn.includes(id))) return [];
    return [{ path: `${path}.kind`, code: "targetNeverJudged", facts: {} }];
  });
}

/** What is judged unit by unit is asked of units. */
export function checkTargetScope(draft: PlanDraft): readonly PlanFault[] {
  return judgedRows(draft, ["aggregation"]).flatMap(({ path, indicator, target }): PlanFault[] => {
    const isAskedOfUnits = indicator.aggregation.method !== "blocOnly" && !isDerivedForBloc(indicator);
    return target.kind !== "perUnitFloor" || isAskedOfUnits ? [] : [{ path: `${path}.kind`, code: "targetNotPerUnit", facts: { method: indicator.aggregation.method } }];
  });
}

/** Growth is counted from the baseline, so the row has one. */
export function checkTargetBaselines(draft: PlanDraft): readonly PlanFault[] {
  const baselines = draft.periods.items.filter(({ value }) => value.status === "baseline").map(({ value }) => value.id);
  return judgedRows(draft, []).flatMap(({ path, indicator, target: { kind } }): PlanFault[] =>
    kind === "averageGrowth" && baselines.some((id) => indicator.notAskedIn.includes(id)) ? [{ path: `${path}.kind`, code: "targetNeedsBaseline", facts: { kind } }] : [],
  );
}
