import { boundOf } from "../domain/comparisonExpressions";
import type { Fact } from "../domain/facts";
import type { Indicator } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import type { Reading } from "./reading";
import { ask } from "./reading";
import { afterAnswer, reportAnswered, scaleChoices } from "./scaleDoubt";

/** From this target on, a row of figures up to 1 is more likely fractions than percentages. */
const targetOfPercentages = 20;
/** A fraction is its percentage divided by a hundred. */
const powerOfFractions = -2;

/** The target (a lower bound in %) that makes a row of figures between 0 and 1 doubtful; null when there is no doubt. */
function targetOfFractions({ nature, measure, target }: Indicator, numbers: readonly Fact[]): number | null {
  const bound = boundOf(target);
  if (nature !== "ratio" || measure !== "%" || bound === null || target?.kind === "averageGrowth") return null;
  const least = bound.comparator === "between" ? bound.low : bound.value;
  const areFractions = numbers.length > 0 && numbers.every(({ value, conversion }) => value !== null && value > 0 && value <= 1 && conversion === null);
  return areFractions && least >= targetOfPercentages ? least : null;
}

/** Asks once for a whole row of percentages that looks typed as fractions ("0,95" against a target of 85 %). `facts` are the row's period facts. */
export function questionFractions(reading: Reading, indicator: Indicator, facts: readonly Fact[]): readonly Fact[] {
  const numbers = facts.filter(({ state }) => state === "number");
  const compared = targetOfFractions(indicator, numbers);
  const [first] = numbers;
  if (compared === null || first === undefined) return facts;
  const at = { unit: first.unit, sheet: first.source.sheet, cell: first.source.cell, indicator: indicator.code, column: null };
  const answer = ask(reading, "scale", {
    subject: first.unit,
    label: indicator.code,
    evidence: facts.map(({ raw }) => raw ?? ""),
    at,
    facts: { value: first.value ?? 0, compared, comparedColumn: targetColumn, factor: 0.01, others: [] },
    choices: scaleChoices,
  });
  reportAnswered(reading, first, answer, powerOfFractions);
  return facts.map((fact) => (fact.state === "number" ? afterAnswer(fact, answer, powerOfFractions) : fact));
}
