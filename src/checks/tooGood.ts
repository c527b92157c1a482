import type { Fact } from "../domain/facts";
import type { FindingFacts } from "../domain/findings";
import type { Indicator } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import type { Check, CheckContext } from "./check";
import { findingAt } from "./check";
import { halfAndYear, isDistinctive, isTypedAmount, printedUnits, wholeYears } from "./figures";

type Pattern = FindingFacts["tooGood"]["pattern"];

/** One or two rows may be so by chance; from so many on, and this share of those that could, figures were made up. */
const leastRows = 4;
const leastShare = 0.8;
/** Years below so many of the last printed decimal are halved by chance too often. */
const leastYear = 20;

/** A row in which a pattern can show, and whether it does; told at `fact`. */
interface Sign {
  readonly fact: Fact;
  readonly shows: boolean;
}

/** The first half is exactly half of the estimated year. */
function halves(context: CheckContext, indicator: Indicator): readonly Sign[] {
  if (indicator.nature !== "flow") return [];
  return halfAndYear(context).flatMap(([half, year]) => {
    const [part, whole] = [context.factOf(indicator.code, half.id), context.factOf(indicator.code, year.id)];
    if (part === undefined || whole === undefined || part.value === null || whole.value === null || printedUnits(whole.value, indicator) < leastYear) return [];
    return [{ fact: part, shows: Math.abs(2 * printedUnits(part.value, indicator) - printedUnits(whole.value, indicator)) <= 1 }];
  });
}

/** The estimate is exactly the unit's own target. */
function targets(context: CheckContext, indicator: Indicator): readonly Sign[] {
  const kind = indicator.target?.kind;
  const estimate = wholeYears(context).at(-1);
  const target = context.factOf(indicator.code, targetColumn)?.value ?? null;
  const fact = estimate === undefined ? undefined : context.factOf(indicator.code, estimate.id);
  if (kind === "cumulative" || kind === "averageGrowth" || target === null || fact === undefined || fact.value === null || !isDistinctive(target, indicator)) return [];
  return [{ fact, shows: printedUnits(fact.value, indicator) === printedUnits(target, indicator) }];
}

/** Every year grows by the same whole number of percent. */
function growths(context: CheckContext, indicator: Indicator): readonly Sign[] {
  const facts = wholeYears(context).flatMap(({ id }) => context.factOf(indicator.code, id) ?? []);
  const values = facts.flatMap(({ value }) => value ?? []);
  const [first, second] = values;
  const fact = facts.at(-1);
  if (fact === undefined || first === undefined || second === undefined || values.length < 4 || values.some((value) => value <= 0 || !isDistinctive(value, indicator))) return [];
  const percent = Math.round(100 * (second / first - 1));
  const follows = (value: number, index: number): boolean => index === 0 || Math.abs(printedUnits(value, indicator) - printedUnits((values[index - 1] ?? 0) * (1 + percent / 100), indicator)) <= 1;
  return [{ fact, shows: percent !== 0 && values.every(follows) }];
}

const signsOf: Readonly<Record<Pattern, (context: CheckContext, indicator: Indicator) => readonly Sign[]>> = { half: halves, target: targets, growth: growths };

/** Figures that look made from a target or a formula instead of counted: one finding a file for each pattern, at its first cell. */
export const checkTooGood: Check = (context) =>
  (["half", "target", "growth"] as const).flatMap((pattern) => {
    const signs = context.rows.filter(isTypedAmount).flatMap((indicator) => signsOf[pattern](context, indicator));
    const shown = signs.filter(({ shows }) => shows);
    const [first] = shown;
    if (first === undefined || shown.length < leastRows || shown.length < leastShare * signs.length) return [];
    return [findingAt("tooGood", first.fact, { pattern, rows: shown.length, compared: signs.length })];
  });
