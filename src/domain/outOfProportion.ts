import type { FactIndex } from "./factIndex";
import type { Finding } from "./findings";
import { median } from "./median";
import type { Indicator, ReviewPlan } from "./plan";
import { blocCode } from "./plan";
import { isFormulaRow } from "./planQueries";
import type { Submission } from "./submission";

/** Fewer units than this say nothing of what is usual. */
const leastUnits = 5;
/** Tenfolds away from what units of the same size have; a thousand times is three, less what a unit may differ by its trade. */
const suspected = 2.3;
/** Tenfolds to the nearest unit that is not suspected. */
const apart = 1;
/** Where more of the units than this stand out, they do not stand out. */
const mostOfUnits = 0.25;

type RowsOfUnit = ReadonlyMap<string, number>;

/** Money, and neither comrades nor contracts, councils or communities, which are written with the same word. */
const money = /(?<!(hợp|hội|cộng)\s+)đồng(?!\s+(chí|bào))|vnd|vnđ|usd/iu;

/** A row in money, whose measure units mistake: thousands, millions or thousands of millions of đồng. */
function isMoney({ measure }: Indicator): boolean {
  return money.test(measure.normalize("NFC"));
}

/** How many tenfolds a row of a unit usually is, over the whole years; null without a figure other than zero. */
function tenfoldsOf(plan: ReviewPlan, facts: FactIndex, unit: string, indicator: string): number | null {
  const sizes = plan.periods.flatMap(({ id, span }) => {
    const value = span === "year" ? (facts.get(unit, indicator, id)?.value ?? 0) : 0;
    return value === 0 ? [] : [Math.log10(Math.abs(value))];
  });
  return sizes.length === 0 ? null : median(sizes);
}

/** Per unit and row, how many tenfolds it is away from the unit in the middle. */
function rowsAgainstOthers(plan: ReviewPlan, facts: FactIndex, units: readonly string[], rows: readonly Indicator[]): ReadonlyMap<string, RowsOfUnit> {
  const against = new Map(units.map((unit) => [unit, new Map<string, number>()]));
  for (const { code } of rows) {
    const sizes = units.flatMap((unit) => {
      const size = tenfoldsOf(plan, facts, unit, code);
      return size === null ? [] : [{ unit, size }];
    });
    if (sizes.length < leastUnits) continue;
    const middle = median(sizes.map(({ size }) => size));
    for (const { unit, size } of sizes) against.get(unit)?.set(code, size - middle);
  }
  return against;
}

/** The units whose row is suspected, with the tenfolds it is away from what their size lets expect. */
function standingOut(distances: readonly { readonly unit: string; readonly distance: number }[]): readonly { readonly unit: string; readonly distance: number }[] {
  const out = distances.filter(({ distance }) => Math.abs(distance) >= suspected);
  const others = distances.filter(({ distance }) => Math.abs(distance) < suspected).map(({ distance }) => distance);
  if (out.length > distances.length * mostOfUnits) return [];
  return out.filter(({ distance }) => (distance > 0 ? distance - Math.max(...others) : Math.min(...others) - distance) >= apart);
}

/**
 * Rows of money that a unit wrote throughout in another measure: nothing in its file tells, but beside the other units it is
 * hundreds of times too much (or too little) for a unit of its size. The size is what its other rows say on the whole.
 */
export function outOfProportion(plan: ReviewPlan, counting: readonly Submission[], facts: FactIndex): readonly Finding[] {
  const units = counting.flatMap(({ unit }) => (unit === null || unit === blocCode ? [] : [unit]));
  if (units.length < leastUnits) return [];
  const additive = plan.indicators.filter(({ nature }) => nature === "flow" || nature === "stock");
  const levels = plan.indicators.filter(({ nature }) => nature === "perCapita");
  const against = rowsAgainstOthers(plan, facts, units, [...additive, ...levels]);
  const sizes = new Map(units.map((unit) => [unit, median(additive.flatMap(({ code }) => against.get(unit)?.get(code) ?? []))]));
  const additiveCodes = new Set(additive.map(({ code }) => code));
  return [...additive, ...levels].filter((indicator) => isMoney(indicator) && !isFormulaRow(indicator)).flatMap(({ code }) => {
    const distances = units.flatMap((unit) => {
      const distance = against.get(unit)?.get(code);
      return distance === undefined ? [] : [{ unit, distance: distance - (additiveCodes.has(code) ? (sizes.get(unit) ?? 0) : 0) }];
    });
    // Seen from the unit in the middle of these, since the units' sizes are taken out by now.
    const middle = median(distances.map(({ distance }) => distance));
    return standingOut(distances.map(({ unit, distance }) => ({ unit, distance: distance - middle }))).flatMap(({ unit, distance }) => findingOf(plan, facts, { unit, indicator: code, distance }));
  });
}

/** A mistaken measure is a thousand or a million times too much, or too little. */
function factorOf(distance: number): number {
  return Number(`1e${3 * Math.round(distance / 3)}`);
}

function findingOf(plan: ReviewPlan, facts: FactIndex, { unit, indicator, distance }: { readonly unit: string; readonly indicator: string; readonly distance: number }): readonly Finding[] {
  const told = plan.periods.filter(({ span }) => span === "year").flatMap(({ id }) => facts.get(unit, indicator, id) ?? []).filter(({ value }) => value !== null && value !== 0);
  const last = told.at(-1);
  if (last === undefined || last.value === null) return [];
  const { file, sheet, cell } = last.source;
  return [{ code: "outOfProportion", place: { file, unit, sheet, cell, indicator, column: last.column }, facts: { value: last.value, factor: factorOf(distance) } }];
}
