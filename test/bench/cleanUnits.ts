import { isShareOfWhole } from "../../src/checks/boundedRatios";
import { canBeNegative } from "../../src/checks/lossRows";
import { roundHalfAway } from "../../src/domain/decimal";
import type { Indicator, ReviewPlan } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import { baselinePeriod, findIndicator, isAskedIn, isDerivedForBloc, isFormulaRow } from "../../src/domain/planQueries";
import type { CellValue } from "../../src/model/sheetModel";
import { figureKey } from "../../src/workflows/demo/figures";
import type { Random } from "../../src/workflows/demo/random";

/** What a unit types, by indicator and column. */
export type Typed = ReadonlyMap<string, CellValue>;

/** One value for each period of the plan, in time order; null where the unit has no such row. */
type Series = readonly (number | null)[];

/** How a unit is: its size in workers, how it grows, how much its figures move about, since when it exists. */
interface Character {
  readonly size: number;
  readonly growth: number;
  readonly movement: number;
  readonly founded: number;
  readonly losses: boolean;
  /** In some unit something really happens: a new plant, a merger, a contract lost. `factor` is 1 in the others. */
  readonly leap: { readonly year: number; readonly factor: number };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Counts around a mean, as events that happen now and then are counted. */
function poisson(random: Random, mean: number): number {
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
}

function characterOf(plan: ReviewPlan, random: Random): Character {
  const first = baselinePeriod(plan).year;
  return {
    size: Math.exp(random.between(Math.log(8), Math.log(5000))),
    growth: random.chance(0.2) ? random.between(-0.12, 0) : random.between(0.01, 0.16),
    movement: random.chance(0.15) ? random.between(0.2, 0.4) : random.between(0.03, 0.15),
    founded: random.chance(0.06) ? first + random.integer(1, 2) : first,
    losses: random.chance(0.15),
    leap: { year: first + random.integer(1, 3), factor: random.chance(0.08) ? random.between(0.3, 3.5) : 1 },
  };
}

/** The size of a row in its own measure, from the size of the unit. */
function scaleOf({ nature, measure }: Indicator, { size }: Character, random: Random): number {
  if (nature === "perCapita") return random.between(4, 16);
  if (nature === "ratio") return random.between(60, 100);
  if (/tỷ/u.test(measure)) return size * random.between(0.02, 0.6);
  if (/triệu|nghìn/u.test(measure)) return size * random.between(0.3, 2);
  if (/người|lao động/u.test(measure)) return size;
  if (/đảng viên/u.test(measure)) return nature === "stock" ? 3 + size * random.between(0.05, 0.4) : 0.5 + size * random.between(0.004, 0.012);
  return nature === "stock" ? 1 + size / 700 : random.between(0.3, 4) + size * random.between(0, 0.02);
}

/** A row of its own: years that grow and move about, a first half in proportion, a level between the two year-ends. */
function ownSeries(plan: ReviewPlan, indicator: Indicator, character: Character, random: Random): Series {
  const { decimals, nature } = indicator;
  const counted = decimals === 0 && nature === "flow";
  const ceiling = nature === "ratio" ? 100 : Number.POSITIVE_INFINITY;
  const loss = canBeNegative(plan, indicator) && character.losses;
  let expected = scaleOf(indicator, character, random);
  const years = new Map<number, number>();
  for (const { year } of plan.periods.filter(({ span }) => span === "year")) {
    if (year === character.leap.year) expected *= character.leap.factor;
    const begun = year === character.founded && year > baselinePeriod(plan).year ? random.between(0.2, 1) : 1;
    const moved = begun * (counted ? poisson(random, expected) : expected * Math.exp((nature === "flow" ? character.movement : character.movement / 4) * normal(random)));
    const signed = loss ? moved * normal(random) : moved;
    years.set(year, roundHalfAway(Math.min(ceiling, nature === "flow" ? signed : expected = moved), decimals));
    expected *= 1 + (nature === "flow" ? character.growth : character.growth / 3);
  }
  return plan.periods.map(({ year, span }) => {
    const whole = years.get(year);
    if (whole === undefined) return null;
    if (span === "year") return whole;
    const before = years.get(year - 1) ?? whole;
    return roundHalfAway(nature === "flow" ? whole * random.between(0.2, 0.7) : before + (whole - before) * random.between(0.2, 0.8), decimals);
  });
}

/** The row that this one is counted within: its parent, or the denominator of a share of which it is the numerator. */
function wholeOf(plan: ReviewPlan, { code, parent, nature }: Indicator): string | null {
  if (parent !== null) return parent;
  // What happens over a year (admissions) is a small part of what there is at its end, and runs its own course.
  if (nature === "flow") return null;
  const share = plan.indicators.find((indicator) => indicator.aggregation.method === "ratio" && indicator.aggregation.numerator === code && isShareOfWhole(plan, indicator));
  return share?.aggregation.method === "ratio" ? share.aggregation.denominator : null;
}

/**
 * Figures of a sound unit for any plan: units of 8 to 5.000 people, growing or shrinking, steady or not, some founded during the
 * term, some with losses, with a year in which something happened, or without a number of rows; parts never exceed their whole.
 */
export function cleanUnit(plan: ReviewPlan, random: Random): Typed {
  const character = characterOf(plan, random);
  const rows = new Map<string, Series>();
  const seriesOf = (indicator: Indicator): Series => {
    const known = rows.get(indicator.code);
    if (known !== undefined) return known;
    const whole = findIndicator(plan, wholeOf(plan, indicator) ?? "");
    const siblings = plan.indicators.filter(({ parent }) => parent !== null && parent === indicator.parent).length;
    const share = random.between(0.6, 1) / Math.max(1, siblings);
    const made = whole === undefined
      ? ownSeries(plan, indicator, character, random)
      : seriesOf(whole).map((value) => (value === null ? null : Math.min(value, roundHalfAway(value * Math.min(1, share + random.between(-0.05, 0.05)), indicator.decimals))));
    rows.set(indicator.code, made);
    return made;
  };
  const typed = new Map<string, CellValue>();
  for (const indicator of plan.indicators.filter((row) => row.aggregation.method !== "blocOnly" && !isDerivedForBloc(row) && !isFormulaRow(row))) {
    const absent = !indicator.required && random.chance(0.08);
    const series = seriesOf(indicator);
    plan.periods.forEach((period, position) => {
      if (!isAskedIn(indicator, period)) return;
      const key = figureKey(indicator.code, period.id);
      const value = series[position] ?? null;
      if (absent || period.year < character.founded) typed.set(key, "x");
      else if (indicator.levels !== null) typed.set(key, indicator.levels[Math.max(0, indicator.levels.length - random.integer(1, 2))] ?? null);
      else if (indicator.nature === "text") typed.set(key, "Đã triển khai thực hiện");
      else typed.set(key, value);
    });
    const estimate = series.at(-1) ?? null;
    if (estimate !== null && random.chance(0.5) && indicator.target !== null && "bound" in indicator.target && indicator.levels === null) {
      const isGrowth = indicator.target.kind === "averageGrowth";
      typed.set(figureKey(indicator.code, targetColumn), isGrowth ? random.integer(3, 8) : roundHalfAway(estimate * random.between(0.8, 1.3), indicator.nature === "ratio" ? 0 : indicator.decimals));
    }
  }
  return typed;
}
