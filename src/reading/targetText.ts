import type { Comparator } from "../domain/plan";
import { cleanText } from "./matchKey";
import type { NumberLocale } from "./numberText";
import { parseNumberText } from "./numberText";

/** What a text in the target column says. */
export type TargetText =
  /** `comparator` null: a plain number. For `between`, `value` is the lower and `upper` the upper bound. */
  | { readonly kind: "bound"; readonly comparator: Comparator | null; readonly value: number; readonly upper: number | null; readonly suffix: string | null; readonly locale: NumberLocale | null }
  | { readonly kind: "state"; readonly state: "blank" | "notApplicable" | "pending" }
  | { readonly kind: "dash" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "text" };

type OneSided = Exclude<Comparator, "between">;

/** In order: longer words first. `$1` is the number with its measure. */
const phrases: readonly (readonly [RegExp, OneSided])[] = [
  [/^(?:>=|=>|≥|≧)\s*(.+)$/u, ">="],
  [/^(?:<=|=<|≤|≦)\s*(.+)$/u, "<="],
  [/^>\s*(.+)$/u, ">"],
  [/^<\s*(.+)$/u, "<"],
  [/^(?:từ\s+)?(.+?)\s+trở\s+lên$/u, ">="],
  [/^(?:từ\s+)?(.+?)\s+trở\s+xuống$/u, "<="],
  [/^(?:ít\s+nhất|tối\s+thiểu|không\s+dưới|không\s+thấp\s+hơn)(?:\s+là)?\s+(.+)$/u, ">="],
  [/^(?:không\s+quá|không\s+vượt\s+quá|không\s+vượt|tối\s+đa|nhiều\s+nhất|không\s+trên)(?:\s+là)?\s+(.+)$/u, "<="],
  [/^trên\s+(.+)$/u, ">"],
  [/^dưới\s+(.+)$/u, "<"],
];

const range = /^(?:từ\s+)?(\d[\d.,]*(?:\s\d{3})*)\s*([^\d\-–—]*?)\s*(?:-|–|—|đến|tới)\s*(\d[\d.,]*(?:\s\d{3})*)\s*([^\d]*)$/u;

function parseRange(text: string, locale: NumberLocale | null): TargetText | null {
  const match = range.exec(text);
  if (match === null) return null;
  const [, lowText = "", lowSuffix = "", highText = "", highSuffix = ""] = match;
  const low = parseNumberText(`${lowText.trim()} ${lowSuffix}`, locale);
  const high = parseNumberText(`${highText.trim()} ${highSuffix}`, locale);
  if (low.kind === "ambiguous" || high.kind === "ambiguous") return { kind: "ambiguous" };
  if (low.kind !== "number" || high.kind !== "number" || low.value > high.value) return null;
  if (low.suffix !== null && high.suffix !== null && cleanText(low.suffix).toLowerCase() !== cleanText(high.suffix).toLowerCase()) return null;
  if (low.suffix !== null && high.suffix === null) return null;
  return { kind: "bound", comparator: "between", value: low.value, upper: high.value, suffix: high.suffix, locale: low.locale ?? high.locale };
}

/**
 * A text of the target column: "từ 80% trở lên" → >= 80, "trên 95" → > 95, "3 - 4%" → between, "85%" → a plain number.
 * Approximate words ("khoảng", "gần", "hơn") and everything else stay text.
 */
export function parseTargetText(raw: string, locale: NumberLocale | null): TargetText {
  const text = cleanText(raw).replace(/^['’‘`]\s*/, "");
  const body = text.toLowerCase().replace(/^(?:phấn đấu\s+)?(?:đạt\s+)?(?=\S)/u, "").replace(/[.;]$/, "").trim();
  const between = parseRange(body, locale);
  if (between !== null) return between;
  for (const [pattern, comparator] of phrases) {
    const inner = pattern.exec(body)?.[1];
    if (inner === undefined) continue;
    const number = parseNumberText(inner, locale);
    if (number.kind === "ambiguous") return { kind: "ambiguous" };
    if (number.kind !== "number") return { kind: "text" };
    return { kind: "bound", comparator, value: number.value, upper: null, suffix: number.suffix, locale: number.locale };
  }
  const plain = parseNumberText(body === "" ? text : body, locale);
  if (plain.kind === "number") return { kind: "bound", comparator: null, value: plain.value, upper: null, suffix: plain.suffix, locale: plain.locale };
  if (plain.kind === "unreadable") return { kind: "text" };
  return plain.kind === "ambiguous" ? { kind: "ambiguous" } : plain;
}
