import { formatNumber } from "../messages/formatNumber";

/** A number in Vietnamese notation: "-1.234,5", "1234,5", ",5". Neither "007" nor "1.5" nor "+84…" is one. */
const numberNotation = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d+)?$/;

/** The digits that count: no grouping, no zeros at the end of the fraction, a zero before a bare comma. */
function significantDigits(notation: string): string {
  const plain = notation.replaceAll(".", "").replace(/^(-?),/, "$10,");
  return plain.includes(",") ? plain.replace(/,?0+$/, "") : plain;
}

/**
 * What a person typed into a cell, as a Vietnamese Excel would take it – except that nothing ever becomes a date, a
 * formula or a fraction of a percentage: "1.234,5" is a number, "5-6", "9.10", "12%", "007", "+84 24…" and "=A1" stay the
 * texts they are. A number with more digits than a number can hold stays text too. Null clears the cell.
 */
export function parseEntry(typed: string): number | string | null {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  if (!numberNotation.test(trimmed) || !/\d/.test(trimmed)) return typed;
  const digits = significantDigits(trimmed);
  const value = Number(digits.replace(",", "."));
  if (value === 0) return 0;
  const kept = Number.isFinite(value) && significantDigits(formatNumber(value, null, "vi")) === digits;
  return kept ? value : typed;
}

/** More digits than these come from dividing, not from the person. */
const typedDigits = 15;

/** The same for a cell that shows percentages: "75%" and "75" are 0,75, and what is below 1 is the fraction itself, as in Excel. */
export function parsePercent(typed: string): number | string | null {
  const trimmed = typed.trim();
  const isMarked = trimmed.endsWith("%");
  const value = parseEntry(isMarked ? trimmed.slice(0, -1) : typed);
  if (typeof value !== "number") return isMarked ? typed : value;
  return isMarked || Math.abs(value) >= 1 ? Number((value / 100).toPrecision(typedDigits)) : value;
}
