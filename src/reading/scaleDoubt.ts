import type { Fact } from "../domain/facts";
import { multiplyExactly } from "../domain/decimal";
import { boundOf } from "../domain/comparisonExpressions";
import type { Indicator } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { ownSectionId } from "../domain/planQueries";
import { joinConversions } from "./cellReading";
import { shiftPower } from "./measure";
import type { Reading } from "./reading";
import { ask } from "./reading";

/** Powers by which a figure is mistaken: thousands, millions, and "9.216 đồng" for so many tỷ. */
const thousands = [3, 6, 9, -3, -6, -9];

/** The power of ten by which `value` stands out from all the others, which agree among themselves; null when it does not. */
function suspectedPower(value: number, others: readonly number[], powers: readonly number[]): number | null {
  const sizes = others.map(Math.abs).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length < 2 || most / least > 10 || value === 0) return null;
  const middle = Math.sqrt(least * most);
  // From half of the thousand or million to three times it, seen from the middle of the others.
  const near = (power: number): boolean => {
    const beyond = (Math.log10(Math.abs(value) / middle) - power) * Math.sign(power);
    return -0.3 <= beyond && beyond <= 0.5;
  };
  return powers.find(near) ?? null;
}

function isFractionAmongPercentages(value: number, others: readonly number[]): boolean {
  return others.length >= 2 && value > 0 && value <= 1 && others.every((other) => other >= 50);
}

function doubtOf(indicator: Indicator, value: number, others: readonly number[]): number | null {
  if (indicator.nature === "ratio") return isFractionAmongPercentages(value, others) ? -2 : null;
  return suspectedPower(value, others, thousands);
}

/** "chia 1.000", "nhân 100". */
function rescaled(power: number): string {
  const factor = `1${"0".repeat(Math.abs(power))}`.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${power > 0 ? "chia" : "nhân"} ${factor}`;
}

/** From this target on, a row of figures up to 1 is more likely fractions than percentages. */
const targetOfPercentages = 20;

/** The target (a lower bound in %) that makes a row of figures between 0 and 1 doubtful; null when there is no doubt. */
function targetOfFractions({ nature, measure, target }: Indicator, numbers: readonly Fact[]): number | null {
  const bound = boundOf(target);
  if (nature !== "ratio" || measure !== "%" || bound === null || target?.kind === "averageGrowth") return null;
  const least = bound.comparator === "between" ? bound.low : bound.value;
  const areFractions = numbers.length > 0 && numbers.every(({ value, conversion }) => value !== null && value > 0 && value <= 1 && conversion === null);
  return areFractions && least >= targetOfPercentages ? least : null;
}

/** Asks once for a whole row of percentages that looks typed as fractions ("0,95" against a target of 85 %). */
function questionFractions(reading: Reading, indicator: Indicator, facts: readonly Fact[], first: Fact, compared: number): readonly Fact[] {
  const answer = ask(reading, "scale", {
    subject: first.unit,
    label: indicator.code,
    evidence: facts.map(({ raw }) => raw ?? ""),
    at: { unit: first.unit, sheet: first.source.sheet, cell: first.source.cell, indicator: indicator.code, column: null },
    facts: { value: first.value ?? 0, compared, comparedColumn: targetColumn, factor: 0.01 },
    choices: ["divide", "keep"],
  });
  if (answer === "keep") return facts;
  return facts.map((fact) => {
    if (fact.state !== "number" || fact.value === null) return fact;
    if (answer === "divide") return { ...fact, value: shiftPower(fact.value, 2), conversion: joinConversions(fact.conversion, rescaled(-2)) };
    return { ...fact, state: "unreadable", value: null };
  });
}

/**
 * Questions the one figure of a row that is a thousand or a million times the others (or a fraction among percentages).
 * `facts` are the row's period facts. The figure is unreadable until it is answered.
 */
export function questionScale(reading: Reading, indicator: Indicator, facts: readonly Fact[]): readonly Fact[] {
  if (indicator.nature === "ordinal" || indicator.nature === "text" || indicator.section === ownSectionId(reading.plan)) return facts;
  const numbers = facts.filter(({ state }) => state === "number");
  const percentages = targetOfFractions(indicator, numbers);
  if (percentages !== null && numbers[0] !== undefined) return questionFractions(reading, indicator, facts, numbers[0], percentages);
  return facts.map((fact) => {
    if (fact.value === null || fact.state !== "number") return fact;
    const others = numbers.filter((other) => other !== fact);
    const power = doubtOf(indicator, fact.value, others.flatMap(({ value }) => (value === null ? [] : [value])));
    const compared = others.at(-1);
    if (power === null || compared === undefined || compared.value === null) return fact;
    const answer = ask(reading, "scale", {
      subject: fact.unit,
      label: indicator.code,
      evidence: [fact.column, String(fact.value)],
      at: { unit: fact.unit, sheet: fact.source.sheet, cell: fact.source.cell, indicator: indicator.code, column: fact.column },
      facts: { value: fact.value, compared: compared.value, comparedColumn: compared.column, factor: multiplyExactly(1, Number(`1e${power}`)) },
      choices: ["divide", "keep"],
    });
    if (answer === "keep") return fact;
    if (answer === "divide") return { ...fact, value: shiftPower(fact.value, -power), conversion: joinConversions(fact.conversion, rescaled(power)) };
    return { ...fact, state: "unreadable", value: null };
  });
}
