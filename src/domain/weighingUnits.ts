import type { Assessment } from "./assess";
import { lowVerdicts } from "./attainment";
import { boundOf } from "./comparisonExpressions";
import { unitValue } from "./contributions";
import type { Contributions } from "./coverage";
import { roundHalfAway } from "./decimal";
import type { Aggregation, Indicator, Period, ReviewPlan, TargetKind } from "./plan";
import { previousYearPeriod } from "./planQueries";
import { totalValue } from "./totals";

/**
 * By what units are named as weighing on a row of the Khối:
 * ownTarget – what each lacks to its own unmet target; blocTarget – what its numerator lacks to the Khối's target × its denominator;
 * blocAverage – the same against the Khối's own value; decline – what it lost against the year before;
 * largest – the units with the largest figures, where none of these tells units apart.
 */
export type WeighingBasis = "ownTarget" | "blocTarget" | "blocAverage" | "decline" | "largest";

export interface WeighingUnit {
  readonly unit: string;
  /** The unit's own value of the row. */
  readonly figure: number;
  /** Of the lack of all units that lack (of the total, for `largest`); 0 to 1. */
  readonly share: number;
}

export interface Weighing {
  readonly basis: WeighingBasis;
  /** Heaviest first; equal ones in roster order. */
  readonly units: readonly WeighingUnit[];
}

export interface WeighingInput {
  readonly plan: ReviewPlan;
  readonly indicator: Indicator;
  readonly period: Period;
  /** What the units add to the row in a period, in roster order. */
  readonly contributions: (period: Period) => Contributions;
  /** The unit's own assessment of the row in this period. */
  readonly assessmentOf: (unit: string) => Assessment | undefined;
}

type Lacks = ReadonlyMap<string, number>;
/** Lacks smaller than this many decimals beyond the row's own are rounding errors of doubles. */
const spareDecimals = 6;
/** Targets that speak of the value of the very year. */
const targetsOfTheValue: ReadonlySet<TargetKind | undefined> = new Set<TargetKind>(["annual", "atYear", "endOfTerm"]);
const targetsOfAmounts: ReadonlySet<TargetKind | undefined> = new Set<TargetKind>(["annual", "atYear", "endOfTerm", "cumulative"]);

function nearerEnd(bound: number | readonly [number, number] | null, { direction }: Indicator): number | null {
  return bound === null || typeof bound === "number" ? bound : bound[direction === "up" ? 0 : 1];
}

function limitOf(indicator: Indicator): number | null {
  const bound = boundOf(indicator.target);
  return bound === null ? null : bound.comparator === "between" ? nearerEnd([bound.low, bound.high], indicator) : bound.value;
}

/** What the numerator would be if the unit stood at `level`, or null where units are compared by their values alone. */
function numeratorAt(level: number, denominator: number, aggregation: Aggregation): number | null {
  switch (aggregation.method) {
    case "ratio":
    case "share":
      return (level / 100) * denominator;
    case "quotient":
      return (level / aggregation.factor) * denominator;
    case "growth":
      return (1 + level / 100) * denominator;
    case "mean":
    case "weightedMean":
      return level * denominator;
    case "sum":
    case "count":
    case "min":
    case "max":
    case "blocOnly":
    case "none":
      return null;
  }
}

function ownTargetLacks({ indicator, assessmentOf }: WeighingInput, now: Contributions, sign: number): Lacks {
  return new Map(
    [...now.keys()].flatMap((unit): (readonly [string, number])[] => {
      const assessment = assessmentOf(unit);
      const target = nearerEnd(assessment?.target ?? null, indicator);
      if (assessment === undefined || !lowVerdicts.has(assessment.verdict) || target === null || assessment.compared === null) return [];
      return [[unit, sign * (target - assessment.compared)]];
    }),
  );
}

function declines({ plan, period, contributions }: WeighingInput, now: Contributions, sign: number): Lacks {
  const previous = previousYearPeriod(plan, period);
  const before: Contributions = previous === undefined ? new Map() : contributions(previous);
  return new Map([...now].flatMap(([unit, { numerator }]) => {
    const was = before.get(unit);
    return was === undefined ? [] : [[unit, sign * (was.numerator - numerator)] as const];
  }));
}

function lacksTo(level: number | null, { indicator }: WeighingInput, now: Contributions, sign: number): Lacks {
  if (level === null) return new Map();
  return new Map([...now].flatMap(([unit, contribution]): (readonly [string, number])[] => {
    const due = numeratorAt(level, contribution.denominator, indicator.aggregation);
    const value = unitValue(indicator.aggregation, contribution, undefined);
    if (due !== null) return [[unit, sign * (due - contribution.numerator)]];
    return value === null ? [] : [[unit, sign * (level - value)]];
  }));
}

/** The ways to tell units apart, the most telling first. */
function candidates(input: WeighingInput, now: Contributions): readonly (readonly [WeighingBasis, () => Lacks])[] {
  const { indicator } = input;
  const { method } = indicator.aggregation;
  const sign = indicator.direction === "up" ? 1 : -1;
  const kind = indicator.target?.kind;
  const largest = ["largest", () => new Map([...now].map(([unit, { numerator }]) => [unit, numerator] as const))] as const;
  if (kind === "perUnitFloor") return [["blocTarget", () => lacksTo(limitOf(indicator), { ...input, indicator: { ...indicator, aggregation: { method: "min", of: null } } }, now, sign)]];
  if (method === "sum" || method === "count") {
    const own = ["ownTarget", () => (targetsOfAmounts.has(kind) ? ownTargetLacks(input, now, sign) : new Map<string, number>())] as const;
    return [own, ["decline", () => declines(input, now, sign)], largest];
  }
  const target = ["blocTarget", () => (targetsOfTheValue.has(kind) ? lacksTo(limitOf(indicator), input, now, sign) : new Map<string, number>())] as const;
  return [target, ["blocAverage", () => lacksTo(totalValue(indicator.aggregation, [...now.values()]), input, now, sign)]];
}

/** The units, at most `most`, that weigh most on a row of the Khối that is low; null where no unit can be named. */
export function weighingUnits(input: WeighingInput, most: number): Weighing | null {
  const { indicator, period, contributions } = input;
  if (indicator.aggregation.method === "blocOnly" || indicator.aggregation.method === "none") return null;
  const now = contributions(period);
  for (const [basis, lacksOf] of candidates(input, now)) {
    const lacks = [...lacksOf()].map(([unit, lack]) => [unit, roundHalfAway(lack, indicator.decimals + spareDecimals)] as const).filter(([, lack]) => lack > 0);
    const whole = lacks.reduce((sum, [, lack]) => sum + lack, 0);
    const heaviest = [...lacks].sort(([, left], [, right]) => right - left).slice(0, most);
    const units = heaviest.flatMap(([unit, lack]): WeighingUnit[] => {
      const contribution = now.get(unit);
      const figure = contribution === undefined ? null : unitValue(indicator.aggregation, contribution, undefined);
      return figure === null ? [] : [{ unit, figure, share: lack / whole }];
    });
    if (units.length > 0) return { basis, units };
  }
  return null;
}
