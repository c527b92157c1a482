import { decimalOf, decimalToNumber, multiplyDecimals } from "../domain/decimal";
import { countedNouns, currencies, measureKey, percentSpellings, perSpellings, scaleWords } from "./measureVocabulary";

/** A measure taken apart: 10^power × base per … . `base` is null for a bare scale word such as "triệu". */
export interface Measure {
  readonly power: number;
  readonly base: string | null;
  /** Sorted. */
  readonly per: readonly string[];
}

const percent: Measure = { power: 0, base: "%", per: [] };

function isKnownNoun(key: string): boolean {
  return countedNouns.some((group) => group.has(key));
}

function knownBase(key: string): string | null {
  return currencies.get(key) ?? (isKnownNoun(key) ? key : null);
}

function parseAmount(key: string): { power: number; base: string | null } | null {
  const whole = knownBase(key);
  if (whole !== null) return { power: 0, base: whole };
  for (const [pattern, power] of scaleWords) {
    const match = new RegExp(`^(?:${pattern})(.*)$`, "u").exec(key);
    if (match === null) continue;
    const rest = match[1] ?? "";
    // "ng", "n" and "1000" mean a scale only before a base.
    if (rest === "") return /^(?:\d|ng?$)/.test(key) ? null : { power, base: null };
    const base = knownBase(rest);
    if (base !== null) return { power, base };
  }
  return null;
}

/** A written measure, or null when it is none that is known: "tr.đ/ng/tháng" is 10^6 đồng per người and tháng. */
export function parseMeasure(text: string): Measure | null {
  const key = measureKey(text).replace(/^\((.*)\)$/, "$1");
  if (percentSpellings.has(key) || /^%\/(?:năm|tháng)$/.test(key) || /^%(?:dn|đv|đảngviên|đơnvị|doanhnghiệp|tổchức)$/.test(key)) return percent;
  const exact = knownBase(key);
  if (exact !== null) return { power: 0, base: exact, per: [] };
  const [head = "", ...tail] = key.split("/");
  const amount = parseAmount(head);
  if (amount === null) return null;
  const per = tail.map((part) => perSpellings.get(part));
  if (per.includes(undefined)) return null;
  return { ...amount, per: per.filter((part) => part !== undefined).sort() };
}

export function isMoney(measure: Measure): boolean {
  return measure.base === "đồng" || measure.base === "usd";
}

/** True when both count the same thing, or are the same unknown noun. */
function sameBase(left: string, right: string): boolean {
  return left === right || countedNouns.some((group) => group.has(left) && group.has(right));
}

/** Power of the scale word in "nghìn tấn" against "tấn", for things that only the plan knows; null when there is none. */
function scaleBefore(longer: string, shorter: string): number | null {
  if (!longer.endsWith(shorter)) return null;
  const scale = parseMeasure(longer.slice(0, longer.length - shorter.length));
  return scale !== null && scale.base === null && scale.per.length === 0 ? scale.power : null;
}

/**
 * The power of ten that takes a number in `written` to `expected` (catalogue measure), or null when they are not the same
 * thing. A bare scale word takes the base of the catalogue; an omitted "per người" or "per tháng" is not a contradiction,
 * a different one ("per năm") is.
 */
export function conversionPower(written: string, expected: string): number | null {
  const [writtenKey, expectedKey] = [measureKey(written), measureKey(expected)];
  if (writtenKey === expectedKey) return 0;
  const from = parseMeasure(written);
  const to = parseMeasure(expected);
  if (to === null) return scaleBefore(writtenKey, expectedKey) ?? (from !== null && from.base === null ? from.power : null);
  if (from === null || to.base === null) return null;
  if (from.base === null && !isMoney(to) && (to.base === "%" || from.power !== 3)) return null;
  if (from.base !== null && !sameBase(from.base, to.base)) return null;
  if (!from.per.every((part) => to.per.includes(part))) return null;
  return from.power - to.power;
}

/** `value` × 10^power, exactly. */
export function shiftPower(value: number, power: number): number {
  if (power === 0) return value;
  const factor = power > 0 ? { units: 10n ** BigInt(power), scale: 0 } : { units: 1n, scale: -power };
  return decimalToNumber(multiplyDecimals(decimalOf(value), factor));
}
