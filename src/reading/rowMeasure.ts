import type { Indicator } from "../domain/plan";
import { conversionPower, isMoney, parseMeasure } from "./measure";
import { measureKey } from "./measureVocabulary";

/** How the figures of one row become the catalogue's measure. */
export type RowMeasure =
  /** `written` null: nothing is written, the catalogue's measure holds. */
  | { readonly kind: "certain"; readonly written: string | null; readonly power: number }
  | { readonly kind: "unconvertible"; readonly written: string };

/** ĐVT of the row, else the sheet's for rows of money, else the catalogue's. */
export function rowMeasure(indicator: Indicator, ofRow: string | null, ofSheet: string | null): RowMeasure {
  const fallsToCatalogue: RowMeasure = { kind: "certain", written: null, power: 0 };
  if (indicator.nature === "text" || indicator.nature === "ordinal") return fallsToCatalogue;
  if (ofRow !== null) {
    const power = conversionPower(ofRow, indicator.measure);
    return power === null ? { kind: "unconvertible", written: ofRow } : { kind: "certain", written: ofRow, power };
  }
  const expected = parseMeasure(indicator.measure);
  if (ofSheet === null || expected === null || !isMoney(expected)) return fallsToCatalogue;
  const power = conversionPower(ofSheet, indicator.measure);
  if (power === null) return { kind: "unconvertible", written: ofSheet };
  // "ĐVT: triệu đồng" above a table speaks of its amounts; an income per person in triệu or đồng is not thereby meant.
  return expected.per.length > 0 && power !== 0 ? { kind: "unconvertible", written: ofSheet } : { kind: "certain", written: ofSheet, power };
}

/** "triệu đồng → tỷ đồng". */
export function conversionText(from: string, to: string): string {
  return `${from} → ${to}`;
}

export function isPercent(measure: string): boolean {
  return parseMeasure(measure)?.base === "%";
}

/** True when two written measures are the same words. */
export function isSameMeasure(left: string, right: string): boolean {
  return measureKey(left) === measureKey(right);
}
