import { withComputedRows } from "../domain/computedRows";
import { multiplyExactly } from "../domain/decimal";
import type { Fact } from "../domain/facts";
import { factKey } from "../domain/facts";
import type { Indicator } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { ownSectionId } from "../domain/planQueries";
import { formulaParts } from "../domain/rowFormula";
import { joinConversions } from "./cellReading";
import { shiftPower } from "./measure";
import type { Reading } from "./reading";
import { ask, report } from "./reading";
import { recalculated } from "./valueCell";

export const scaleChoices = ["divide", "keep"] as const;

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

function powerOf(indicator: Indicator, value: number, others: readonly number[]): number | null {
  if (indicator.nature === "ratio") return isFractionAmongPercentages(value, others) ? -2 : null;
  return suspectedPower(value, others, thousands);
}

function factorOf(power: number): number {
  return multiplyExactly(1, Number(`1e${power}`));
}

/** "chia 1.000", "nhân 100". */
function rescaled(power: number): string {
  const factor = `1${"0".repeat(Math.abs(power))}`.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${power > 0 ? "chia" : "nhân"} ${factor}`;
}

/** A figure after its doubt was answered: divided by the power of ten, kept, or unreadable while it is open. */
export function afterAnswer(fact: Fact, answer: string | undefined, power: number): Fact {
  if (answer === "keep") return fact;
  if (answer !== "divide" || fact.value === null) return { ...fact, state: "unreadable", value: null };
  return { ...fact, value: shiftPower(fact.value, -power), conversion: joinConversions(fact.conversion, rescaled(power)) };
}

/** A doubtful figure counts once it is answered, and stays visible. */
export function reportAnswered(reading: Reading, { unit, indicator, column, value, source }: Fact, answer: string | undefined, power: number): void {
  if (answer === undefined || value === null) return;
  report(reading, "scaleSuspected", { unit, sheet: source.sheet, cell: source.cell, indicator, column }, { value, factor: factorOf(power), isKept: answer === "keep" });
}

/** A figure that is a power of ten away from the others of its row. */
interface Doubt {
  readonly indicator: Indicator;
  readonly fact: Fact;
  readonly value: number;
  readonly power: number;
  /** The last of the others. */
  readonly compared: Fact;
}

function doubtsOfRow(reading: Reading, indicator: Indicator, facts: readonly Fact[]): readonly Doubt[] {
  if (indicator.nature === "ordinal" || indicator.nature === "text" || indicator.section === ownSectionId(reading.plan)) return [];
  const numbers = facts.filter(({ state, column }) => state === "number" && column !== targetColumn);
  return numbers.flatMap((fact): readonly Doubt[] => {
    const others = numbers.filter((other) => other !== fact);
    const compared = others.at(-1);
    if (fact.value === null || compared === undefined) return [];
    const power = powerOf(indicator, fact.value, others.flatMap(({ value }) => value ?? []));
    return power === null ? [] : [{ indicator, fact, value: fact.value, power, compared }];
  });
}

/** Without the rows that only follow from a doubtful part. */
function typedDoubts({ plan }: Reading, doubts: readonly Doubt[]): readonly Doubt[] {
  const doubted = new Set(doubts.map(({ fact }) => factKey("", fact.indicator, fact.column)));
  return doubts.filter(({ indicator, fact }) => {
    const period = plan.periods.find(({ id }) => id === fact.column);
    const parts = period === undefined ? null : formulaParts(plan, indicator, period);
    return parts === null || !parts.some((part) => doubted.has(factKey("", part.indicator, part.period)));
  });
}

function askOnce(reading: Reading, doubts: readonly Doubt[]): string | undefined {
  const [first, ...others] = doubts;
  if (first === undefined) return undefined;
  const { fact, value, power, compared } = first;
  return ask(reading, "scale", {
    subject: fact.unit,
    label: doubts.map(({ indicator }) => indicator.code).join(" "),
    evidence: [fact.column, ...doubts.map((doubt) => String(doubt.value))],
    at: { unit: fact.unit, sheet: fact.source.sheet, cell: fact.source.cell, indicator: fact.indicator, column: fact.column },
    facts: { value, compared: compared.value ?? 0, comparedColumn: compared.column, factor: factorOf(power), others: others.flatMap((doubt) => doubt.fact.source.cell ?? []) },
    choices: scaleChoices,
  });
}

/**
 * Questions the figures that are a thousand or a million times the others of their row (or a fraction among percentages):
 * once for all of a column that stand out alike. They, and what the form computes from them, are unreadable until it is answered.
 */
export function questionScale(reading: Reading, indicators: readonly Indicator[], facts: readonly Fact[]): readonly Fact[] {
  const doubts = typedDoubts(reading, indicators.flatMap((indicator) => doubtsOfRow(reading, indicator, facts.filter((fact) => fact.indicator === indicator.code))));
  if (doubts.length === 0) return facts;
  const alike = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = JSON.stringify([doubt.fact.column, doubt.power]);
    alike.set(key, [...(alike.get(key) ?? []), doubt]);
  }
  const settled = new Map<Fact, Fact>();
  for (const group of alike.values()) {
    const answer = askOnce(reading, group);
    for (const { fact, power } of group) {
      settled.set(fact, afterAnswer(fact, answer, power));
      reportAnswered(reading, fact, answer, power);
    }
  }
  const changed = [...settled].flatMap(([fact, after]) => (fact === after ? [] : [factKey(fact.unit, fact.indicator, fact.column)]));
  const answered = facts.map((fact) => settled.get(fact) ?? fact);
  return withComputedRows(reading.plan, answered, new Set(changed)).map((fact, index) =>
    fact === answered[index] || fact.value === null ? fact : { ...fact, conversion: fact.conversion ?? recalculated },
  );
}
