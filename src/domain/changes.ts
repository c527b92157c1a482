import type { Contribution } from "./contributions";
import type { Contributions } from "./coverage";
import { sumExactly } from "./decimal";
import type { Fact } from "./facts";
import { factKey } from "./facts";
import { compareTexts } from "./order";
import type { Indicator, ReviewPlan } from "./plan";
import { blocCode, targetColumn } from "./plan";
import type { TotalPart } from "./totals";
import { totalOfParts, totalParts } from "./totals";

/** A figure that is not what it was in the previous summary. */
export interface Change {
  readonly unit: string;
  readonly indicator: string;
  readonly column: string;
  /** Null where there was no number, or no file of the unit. */
  readonly before: number | null;
  readonly after: number | null;
  /**
   * The Khối's total of the row and period as it is, less what it would be had the unit still given the figures of then.
   * Null where there is no total with or without them.
   */
  readonly effectOnTotal: number | null;
}

/** Facts, and what the units add to a row and period. */
export interface MergedFigures {
  readonly facts: readonly Fact[];
  readonly contributions: (indicator: string, column: string) => Contributions;
  readonly total: (indicator: string, column: string) => number | null;
}

function replaced(sum: number | null, own: number | undefined, previous: number | undefined): number {
  return sumExactly([sum ?? 0, -(own ?? 0), previous ?? 0]);
}

/** Totals of one row and period with one unit's contribution put back; the sums over all units are made once. */
function totalsWithout(indicator: Indicator, contributions: Contributions): (unit: string, previous: Contribution | undefined) => number | null {
  const { method } = indicator.aggregation;
  const parts = totalParts([...contributions.values()]);
  return (unit, previous) => {
    if (method === "min" || method === "max") {
      const others = [...contributions].flatMap(([code, contribution]) => (code === unit ? [] : [contribution]));
      return totalOfParts(indicator.aggregation, totalParts(previous === undefined ? others : [...others, previous]));
    }
    const own = contributions.get(unit);
    const put: Record<TotalPart, number | null> = {
      ...parts,
      numeratorSum: replaced(parts.numeratorSum, own?.numerator, previous?.numerator),
      denominatorSum: replaced(parts.denominatorSum, own?.denominator, previous?.denominator),
    };
    return totalOfParts(indicator.aggregation, put);
  };
}

/** Every figure that differs between two consolidations of one plan, in the order of the plan: of units that came, went or revised. */
export function changesBetween(plan: ReviewPlan, before: MergedFigures, after: MergedFigures): readonly Change[] {
  const keyOf = ({ unit, indicator, column }: Fact): string => factKey(unit, indicator, column);
  const previous = new Map(before.facts.map((fact) => [keyOf(fact), fact]));
  const current = new Map(after.facts.map((fact) => [keyOf(fact), fact]));
  const differing = [...new Set([...current.keys(), ...previous.keys()])].flatMap((key) => {
    const [was, is] = [previous.get(key), current.get(key)];
    const place = is ?? was;
    const isChanged = (was?.value ?? null) !== (is?.value ?? null) || (was?.upper ?? null) !== (is?.upper ?? null);
    return place === undefined || !isChanged ? [] : [{ unit: place.unit, indicator: place.indicator, column: place.column, before: was?.value ?? null, after: is?.value ?? null }];
  });
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const rests = new Map<string, ReturnType<typeof totalsWithout>>();
  const effectOf = (unit: string, code: string, column: string): number | null => {
    const indicator = indicators.get(code);
    if (indicator === undefined || unit === blocCode || column === targetColumn) return null;
    const key = factKey("", code, column);
    const rest = rests.get(key) ?? totalsWithout(indicator, after.contributions(code, column));
    rests.set(key, rest);
    const total = after.total(code, column);
    const without = rest(unit, before.contributions(code, column).get(unit));
    return total === null || without === null ? null : sumExactly([total, -without]);
  };
  return inPlanOrder(plan, differing).map((change) => ({ ...change, effectOnTotal: effectOf(change.unit, change.indicator, change.column) }));
}

type Place = Pick<Change, "unit" | "indicator" | "column">;

/** By unit of the roster (the Khối's own form first), then row, then column; a unit's own rows last. */
function inPlanOrder<Placed extends Place>(plan: ReviewPlan, places: readonly Placed[]): readonly Placed[] {
  const rankIn = (codes: readonly string[]): ((code: string) => number) => {
    const ranks = new Map(codes.map((code, position) => [code, position]));
    return (code) => ranks.get(code) ?? codes.length;
  };
  const unitRank = rankIn([blocCode, ...plan.units.map(({ code }) => code)]);
  const rowRank = rankIn(plan.indicators.map(({ code }) => code));
  const columnRank = rankIn([targetColumn, ...plan.periods.map(({ id }) => id)]);
  return [...places].sort(
    (left, right) =>
      unitRank(left.unit) - unitRank(right.unit) ||
      rowRank(left.indicator) - rowRank(right.indicator) ||
      left.indicator.length - right.indicator.length ||
      compareTexts(left.indicator, right.indicator) ||
      columnRank(left.column) - columnRank(right.column),
  );
}
