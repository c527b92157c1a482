import type { Total } from "./consolidation";
import type { Contribution } from "./contributions";
import { contributionOf } from "./contributions";
import type { LeftOut } from "./doubleCounting";
import { isLeftOut } from "./doubleCounting";
import type { FactIndex } from "./factIndex";
import { sumExactly } from "./decimal";
import type { Indicator, Period, ReviewPlan, Unit } from "./plan";
import { blocCode } from "./plan";
import { askedIndicators, isActiveIn, isAskedIn, partsOf } from "./planQueries";
import { totalValue } from "./totals";

/** The contributions of the units to one row and period, by unit code in roster order. */
export type Contributions = ReadonlyMap<string, Contribution>;

/** Which rows stand on which unit's form; computed once per consolidation. */
export type AskedRows = ReadonlyMap<string, ReadonlySet<string>>;

export function askedRowsOf(plan: ReviewPlan): AskedRows {
  return new Map(plan.units.map(({ code }) => [code, new Set(askedIndicators(plan, code).map((indicator) => indicator.code))]));
}

/** Rows a unit must have on its form for the total to expect it: the row itself, or the row it is derived from. */
function sourceRows(indicator: Indicator): readonly string[] {
  const { aggregation } = indicator;
  if (aggregation.method === "ratio" || aggregation.method === "quotient") return [indicator.code, ...partsOf(aggregation)];
  if (aggregation.method === "weightedMean" || aggregation.method === "none") return [indicator.code];
  const derivedFrom = partsOf(aggregation);
  return derivedFrom.length === 0 ? [indicator.code] : derivedFrom;
}

/** What totals are counted from: the rows asked of each unit, the figures, and whose figures another unit's already hold. */
export interface Counting {
  readonly plan: ReviewPlan;
  readonly asked: AskedRows;
  readonly index: FactIndex;
  readonly leftOut: LeftOut;
}

/** Units that owe this figure: active that year, asked for the row, not held in another unit's figure, and not saying that they have no such indicator. */
export function expectedUnits({ plan, asked, index, leftOut }: Counting, indicator: Indicator, period: Period): readonly Unit[] {
  if (indicator.aggregation.method === "blocOnly" || !isAskedIn(indicator, period)) return [];
  const askedThen = (code: string): boolean => plan.indicators.some((row) => row.code === code && isAskedIn(row, period));
  const rows = sourceRows(indicator).filter(askedThen);
  return plan.units.filter((unit) => {
    if (!isActiveIn(unit, period.year) || isLeftOut(leftOut, unit.code, period.id) || !rows.some((row) => asked.get(unit.code)?.has(row) === true)) return false;
    return !rows.some((row) => index.get(unit.code, row, period.id)?.state === "notApplicable");
  });
}

export function contributionsOf({ plan, index }: Counting, indicator: Indicator, period: Period, units: readonly Unit[]): Contributions {
  const contributions = new Map<string, Contribution>();
  for (const { code } of units) {
    const contribution = contributionOf(plan, indicator, period, index.ofUnit(code));
    if (contribution !== null) contributions.set(code, contribution);
  }
  return contributions;
}

/** The total with its coverage; `questioned`: an open question touches the row. */
export function totalOf(indicator: Indicator, period: Period, contributions: Contributions, expected: number, index: FactIndex, questioned: boolean): Total {
  const counted = contributions.size;
  const isBlocOnly = indicator.aggregation.method === "blocOnly";
  const own = index.get(blocCode, indicator.code, period.id)?.value ?? null;
  return {
    indicator: indicator.code,
    column: period.id,
    value: isBlocOnly ? (own === null ? null : sumExactly([own])) : totalValue(indicator.aggregation, [...contributions.values()]),
    unitsCounted: counted,
    unitsExpected: expected,
    provisional: counted < expected || questioned,
  };
}
