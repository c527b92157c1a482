import { decimalOf } from "../domain/decimal";
import { evaluate } from "../domain/evaluate";
import { rowFormula } from "../domain/rowFormula";
import type { AskedCell, CheckContext } from "./check";
import { isMoney } from "./lossRows";

/** What a formula row comes to when its parts are as exact as they are written, and how far it may lie from that. */
export interface ComputedValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Digits after the decimal point in the shortest notation. */
export function decimalsOf(value: number): number {
  return Math.max(0, decimalOf(value).scale);
}

/**
 * The value of a formula row from its parts, or null while they do not give one. Amounts of money and fractions may have
 * been rounded before they were typed, so the value has a range; counts are exact.
 */
export function computedValue({ plan, rows, factOf }: CheckContext, { indicator, period }: AskedCell): ComputedValue | null {
  const formula = rowFormula(plan, indicator, period);
  const compute = (direction: (code: string, period: string) => number): number | null => {
    const value = evaluate(formula, ({ indicator: code, period: id }) => {
      const part = factOf(code, id)?.value ?? null;
      return part === null ? null : part + direction(code, id) * roundingOf(code, part);
    });
    return typeof value === "number" ? value : null;
  };
  const roundingOf = (code: string, part: number): number => {
    const row = rows.find((candidate) => candidate.code === code);
    if (row === undefined || (row.decimals === 0 && !isMoney(row))) return 0;
    return 0.5 * 10 ** -Math.max(row.decimals, decimalsOf(part));
  };
  const value = compute(() => 0);
  if (value === null) return null;
  // Growth divides one row by itself in another period: code and period together tell the parts apart.
  const { aggregation } = indicator;
  const isUpper = (code: string, id: string): boolean => id === period.id && (!("numerator" in aggregation) || code === aggregation.numerator);
  const ends = [-1, 1].flatMap((upper) => [-1, 1].flatMap((lower) => compute((code, id) => (isUpper(code, id) ? upper : lower)) ?? []));
  return { value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) };
}

/** True when a typed value is the computed one, rounded to the row's decimals or to the fewer that were typed. */
export function agrees(typed: number, { low, high }: ComputedValue, decimals: number): boolean {
  const rounding = 0.5 * 10 ** -Math.min(decimals, decimalsOf(typed));
  const noise = 1e-9 * Math.max(1, Math.abs(typed));
  return low - rounding - noise <= typed && typed <= high + rounding + noise;
}
