import type { Fact } from "../domain/facts";
import type { Finding } from "../domain/findings";
import { median } from "../domain/median";
import type { Indicator, Period } from "../domain/plan";
import { isBrokenBetween } from "../domain/planQueries";
import type { Check, CheckContext } from "./check";
import { findingAt } from "./check";
import { decimalsOf } from "./computedValue";
import { isTypedAmount, wholeYears } from "./figures";
import { canBeNegative } from "./lossRows";

/** From a year to the next, five times as much or a fifth; a lone figure between two that agree, three times or a third. */
const stepFactor = 5;
const spikeFactor = 3;
/** Neighbours agree when one is at most so many times the other, or when the figure between them is far beyond their difference. */
const agreement = 1.5;
/** A step counts only if it is so many times what the row moves about anyway. */
const unlikeTheOthers = 3;
/** So many rows leaping in one year are one event. */
const leastTogether = 3;
/** So many of the last decimal that the row was typed with are added to both sides, so that small counts (1 and 4 members) are no jumps. */
const damping = 5;

interface Point {
  readonly period: Period;
  readonly fact: Fact;
  /** Of the damped figure. */
  readonly log: number;
}

interface Jump {
  readonly point: Point;
  readonly compared: Point;
  readonly size: number;
}

function pointsOf({ factOf }: CheckContext, indicator: Indicator, periods: readonly Period[]): readonly Point[] {
  const typed = periods.flatMap((period) => {
    const fact = factOf(indicator.code, period.id);
    return fact === undefined || fact.value === null || fact.value <= 0 ? [] : [{ period, fact, value: fact.value }];
  });
  const decimals = Math.min(indicator.decimals, Math.max(0, ...typed.map(({ value }) => decimalsOf(value))));
  return typed.map(({ period, fact, value }) => ({ period, fact, log: Math.log(value + damping * 10 ** -decimals) }));
}

/** The size of each change from a point to the next. */
function stepSizes(points: readonly Point[]): readonly number[] {
  return points.slice(1).map((point, index) => Math.abs(point.log - (points[index]?.log ?? point.log)));
}

/** True when the row moves about by as much elsewhere. */
function isUsual(size: number, others: readonly number[]): boolean {
  return others.length > 0 && size < unlikeTheOthers * median(others);
}

/** A figure far from both neighbours, which agree. */
function spikes(points: readonly Point[]): readonly Jump[] {
  const sizes = stepSizes(points);
  return points.slice(1, -1).flatMap((point, index) => {
    const [before, after] = [points[index], points[index + 2]];
    if (before === undefined || after === undefined) return [];
    const size = Math.abs(point.log - (before.log + after.log) / 2);
    if (Math.abs(before.log - after.log) > Math.max(Math.log(agreement), size / unlikeTheOthers)) return [];
    const elsewhere = sizes.filter((_, step) => step !== index && step !== index + 1);
    return size >= Math.log(spikeFactor) && !isUsual(size, elsewhere) ? [{ point, compared: before, size }] : [];
  });
}

/** One step unlike all others of the row; told at its later year, or at the first year where the later ones agree. */
function steps(points: readonly Point[]): readonly Jump[] {
  const sizes = stepSizes(points);
  return points.slice(1).flatMap((point, index): Jump[] => {
    const [before, size = 0] = [points[index], sizes[index]];
    if (before === undefined || size < Math.log(stepFactor) || isUsual(size, sizes.filter((_, other) => other !== index))) return [];
    const isFirstOdd = index === 0 && points.length > 2;
    return [isFirstOdd ? { point: before, compared: point, size } : { point, compared: before, size }];
  });
}

/** The jump of a row at its worst cell. */
function worstJump(context: CheckContext, indicator: Indicator, isAsked: (period: Period) => boolean): Jump | undefined {
  const { plan } = context;
  const years = wholeYears(context).filter(isAsked);
  const last = years.at(-1);
  // A year without any is the mark of what happens now and then: there, no figure is out of the ordinary.
  if (last === undefined || years.some((period) => context.factOf(indicator.code, period.id)?.value === 0)) return undefined;
  const isOld = ({ year }: Period): boolean => isBrokenBetween(plan, indicator, year, last.year);
  const points = pointsOf(context, indicator, years);
  const sides = [points.filter(({ period }) => isOld(period)), points.filter(({ period }) => !isOld(period))];
  // What there is at a date stands at mid-year between the two year-ends.
  const levels = indicator.nature === "flow" ? [] : pointsOf(context, indicator, plan.periods.filter((period) => isAsked(period) && !isOld(period)));
  const jumps = [...sides.flatMap((side) => [...spikes(side), ...steps(side)]), ...spikes(levels).filter(({ point }) => point.period.span === "firstHalf")];
  return [...jumps].sort((left, right) => right.size - left.size)[0];
}

function findingOf({ point, compared }: Jump, others: number): readonly Finding[] {
  const [value, other] = [point.fact.value, compared.fact.value];
  if (value === null || other === null) return [];
  return [findingAt("jump", point.fact, { value, compared: other, comparedColumn: compared.fact.column, comparedCell: compared.fact.source.cell, others })];
}

/**
 * A change from one year to the next that is far beyond the row's own; one finding a row, at its worst cell. Where several rows
 * leap in one year in one direction, the unit itself changed (or its column): that is told once, at the row that leaps most.
 */
export const checkJump: Check = (context) => {
  const { plan, rows, submission } = context;
  // A figure that a person has looked at as one of another measure is told as that.
  const judged = new Set(submission.findings.flatMap(({ code, place }) => (code === "scaleSuspected" ? [JSON.stringify([place.indicator, place.column])] : [])));
  const asked = new Set(context.cells.map(({ indicator, period }) => JSON.stringify([indicator.code, period.id])));
  const jumps = rows.filter((indicator) => isTypedAmount(indicator) && !canBeNegative(plan, indicator)).flatMap((indicator) => worstJump(context, indicator, ({ id }) => asked.has(JSON.stringify([indicator.code, id]))) ?? []);
  const together = new Map<string, Jump[]>();
  for (const jump of jumps) {
    if (judged.has(JSON.stringify([jump.point.fact.indicator, jump.point.fact.column]))) continue;
    const key = JSON.stringify([jump.point.period.id, jump.point.log > jump.compared.log]);
    together.set(key, [...(together.get(key) ?? []), jump]);
  }
  return [...together.values()].flatMap((group) => {
    const [largest] = [...group].sort((left, right) => right.size - left.size);
    return largest !== undefined && group.length >= leastTogether ? findingOf(largest, group.length - 1) : group.flatMap((jump) => findingOf(jump, 0));
  });
};
