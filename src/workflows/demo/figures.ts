import { roundHalfAway } from "../../domain/decimal";
import type { ReviewPlan } from "../../domain/plan";
import type { CellValue } from "../../model/sheetModel";
import type { Random } from "./random";

/** The inputs of one unit's form by indicator and column. */
export type DemoFigures = Map<string, CellValue>;

export function figureKey(indicator: string, column: string): string {
  return `${indicator} ${column}`;
}

/** Values of one row in time order: 2015, 2016, 2017, first half of 2018, 2018. */
type Series = readonly [number, number, number, number, number];

/** A flow that grows by about `growth` a year; the first half is a little under half of the year. */
function flow(random: Random, start: number, growth: number): Series {
  const step = (): number => 1 + growth + random.between(-0.015, 0.015);
  const y2016 = start * step();
  const y2017 = y2016 * step();
  const y2018 = y2017 * step();
  return [start, y2016, y2017, y2018 * random.between(0.44, 0.49), y2018];
}

/** A level that moves slowly and is between two year-ends at the half-year. */
function level(random: Random, start: number, growth: number): Series {
  const [y2015, y2016, y2017, , y2018] = flow(random, start, growth);
  return [y2015, y2016, y2017, (y2017 + y2018) / 2, y2018];
}

function mapSeries(series: Series, change: (value: number, index: number) => number): Series {
  const [a, b, c, d, e] = series.map(change);
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0];
}

/** Whole-number flows: the half-year never above the year. */
function counts(series: Series): Series {
  const [a, b, c, half, year] = mapSeries(series, Math.round);
  return [a, b, c, Math.min(half, year), year];
}

/** A share of another row, never above it. */
function partOf(random: Random, whole: Series, low: number, high: number): Series {
  return mapSeries(whole, (value) => Math.min(value, Math.round(value * random.between(low, high))));
}

/** Plausible figures of one fictional unit, consistent with each other and in size. */
export function demoFigures(plan: ReviewPlan, random: Random): DemoFigures {
  const size = Math.exp(random.between(Math.log(40), Math.log(1100)));
  const revenue = flow(random, size, random.between(0.025, 0.07));
  const labour = level(random, 20 + size * random.between(0.5, 1), random.between(-0.005, 0.02));
  const income = level(random, random.between(5.5, 11), random.between(0.04, 0.07));
  const members = mapSeries(level(random, 22 + labour[0] * random.between(0.04, 0.07), 0.02), Math.round);
  const admitted = counts(mapSeries(members, (value, index) => value * random.between(0.032, 0.05) * (index === 3 ? 0.45 : 1) + (index === 3 ? 0 : 0.6)));
  const enterprises = mapSeries([1, 1, 1, 1, 1], () => 1 + Math.floor(size / 350));
  const rated = mapSeries(members, (value) => Math.max(1, value - random.integer(0, 2)));
  const unions = mapSeries([3, 3, 3, 3, 3], (value) => value);
  const welfare = flow(random, 25 + size * random.between(0.1, 0.25), 0.05);
  const series: Readonly<Record<string, Series>> = {
    KT01: revenue,
    KT03: mapSeries(flow(random, size * random.between(0.03, 0.08), 0.06), (value) => value),
    KT05: flow(random, size * random.between(0.05, 0.08), 0.05),
    KT06: mapSeries(labour, Math.round),
    KT07: income,
    KT08: mapSeries(income, (value) => value * 0.55),
    KT09: mapSeries(income, (value) => value * 2.7),
    KT10: enterprises,
    KT11: enterprises,
    XD01: members,
    XD02: admitted,
    XD04: rated,
    XD05: partOf(random, rated, 0.78, 0.97),
    DT01: counts(mapSeries(admitted, (value) => value * random.between(2, 2.8) + 1)),
    DT02: counts([4, 4, 4, 2, 4]),
    DT03: unions,
    DT04: partOf(random, unions, 0.7, 1.2),
    AN01: mapSeries([1, 1, 2, 2, 2], (value) => value + random.integer(0, 1)),
    AN02: partOf(random, enterprises, 0.7, 1.3),
    AN04: [0, 0, 0, 0, 0],
    AN05: [random.chance(0.02) ? 1 : 0, 0, 0, 0, 0],
    AS01: welfare,
    AS03: counts(mapSeries([1, 1, 2, 1, 2], (value) => value * random.between(0.4, 1.6))),
    AS04: counts(mapSeries(labour, (value, index) => value * random.between(0.05, 0.08) * (index === 3 ? 0.45 : 1) + 1)),
  };
  return entriesOf(plan, series, random);
}

function entriesOf(plan: ReviewPlan, series: Readonly<Record<string, Series>>, random: Random): DemoFigures {
  const figures: DemoFigures = new Map();
  for (const indicator of plan.indicators) {
    plan.periods.forEach(({ id }, index) => {
      if (indicator.notAskedIn.includes(id)) return;
      const value = series[indicator.code]?.[index];
      if (value !== undefined) figures.set(figureKey(indicator.code, id), roundHalfAway(value, indicator.decimals));
      else if (indicator.levels !== null) figures.set(figureKey(indicator.code, id), indicator.levels[random.chance(0.6) ? indicator.levels.length - 1 : indicator.levels.length - 2] ?? null);
      else if (indicator.nature === "text") figures.set(figureKey(indicator.code, id), "100% đảng viên đăng ký và thực hiện");
    });
  }
  return figures;
}
