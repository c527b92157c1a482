import { cleanText, matchKey } from "./matchKey";

export type NumberLocale = "vi" | "en";

/** What a text in a numeric cell says. `suffix` is the measure written behind the number, as written. */
export type NumberText =
  /** `locale`: the only locale in which this text is this number, or null when it is the same in both. */
  | { readonly kind: "number"; readonly value: number; readonly suffix: string | null; readonly locale: NumberLocale | null }
  | { readonly kind: "state"; readonly state: "blank" | "notApplicable" | "pending" }
  | { readonly kind: "dash" }
  | { readonly kind: "ambiguous"; readonly suffix: string | null }
  | { readonly kind: "unreadable" };

const notApplicableKeys = new Set(["x", "không có chỉ tiêu này", "không có chỉ tiêu", "không áp dụng", "không thuộc đối tượng"].map(matchKey));
const pendingKeys = new Set(
  ["chưa có số liệu", "chưa có số", "chưa có", "chưa tổng hợp", "chưa tổng hợp được", "đang tổng hợp", "chưa cập nhật", "đang cập nhật", "chưa báo cáo số liệu"].map(matchKey),
);

function parseState(text: string): NumberText | null {
  if (text === "") return { kind: "state", state: "blank" };
  if (/^[-–—−]+$/.test(text.replace(/ /g, ""))) return { kind: "dash" };
  if (/^(?:…|\.{2,}|[….]{2,})$/.test(text.replace(/ /g, ""))) return { kind: "state", state: "pending" };
  if (/^[×✕✗]$/.test(text)) return { kind: "state", state: "notApplicable" };
  const key = matchKey(text);
  if (notApplicableKeys.has(key)) return { kind: "state", state: "notApplicable" };
  return pendingKeys.has(key) ? { kind: "state", state: "pending" } : null;
}

type Digits = { readonly value: number; readonly locale: NumberLocale | null } | "ambiguous" | null;

const localeOf = (decimalMark: string): NumberLocale => (decimalMark === "," ? "vi" : "en");

/** Unsigned digits with their separators. */
function parseDigits(body: string, locale: NumberLocale | null): Digits {
  if (/^\d+$/.test(body)) return { value: Number(body), locale: null };
  const spaced = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(body);
  if (spaced !== null) {
    const [, whole = "", mark, fraction = ""] = spaced;
    if (mark === undefined) return { value: Number(whole.replace(/ /g, "")), locale: null };
    // "1 234.567" may as well be a million with two kinds of grouping.
    if (fraction.length === 3 && locale !== localeOf(mark)) return "ambiguous";
    return { value: Number(`${whole.replace(/ /g, "")}.${fraction}`), locale: localeOf(mark) };
  }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)([.,])(\d+))?$/.exec(body);
  if (grouped !== null) {
    const [, whole = "", groupMark = "", decimalMark, fraction = ""] = grouped;
    const groups = whole.split(groupMark);
    const digits = groups.join("");
    const groupLocale: NumberLocale = groupMark === "." ? "vi" : "en";
    if (decimalMark !== undefined) return { value: Number(`${digits}.${fraction}`), locale: groupLocale };
    if (groups.length > 2) return { value: Number(digits), locale: groupLocale };
    const asDecimal = Number(groups.join("."));
    if (/^0[.,]/.test(whole)) return { value: asDecimal, locale: localeOf(groupMark) };
    if (whole.startsWith("0")) return null;
    if (locale === null) return "ambiguous";
    return { value: locale === groupLocale ? Number(digits) : asDecimal, locale: null };
  }
  const [, whole, mark = "", fraction] = /^(\d+)([.,])(\d+)$/.exec(body) ?? [];
  if (whole === undefined || fraction === undefined) return null;
  return { value: Number(`${whole}.${fraction}`), locale: localeOf(mark) };
}

/**
 * A text of a value column as a number, a state, or neither. With `locale` null a text such as "1.234"
 * is ambiguous. Approximations, ranges and fractions ("hơn 25.131", "3 - 6", "25/26") are unreadable: they are not certain.
 */
export function parseNumberText(raw: string, locale: NumberLocale | null): NumberText {
  const text = cleanText(raw).replace(/^['’‘`]\s*/, "");
  const state = parseState(text);
  if (state !== null) return state;
  const [, inner] = /^\(\s*([^()]+?)\s*\)$/.exec(text) ?? [];
  const [, sign = "", body = "", tail = ""] = /^([+\-−–]?)(\d(?:[\d.,]|\s(?=\d))*\d|\d)\s*(.*)$/.exec(inner ?? text) ?? [];
  if (body === "" || (inner !== undefined && sign !== "")) return { kind: "unreadable" };
  const suffix = tail === "" ? null : tail;
  if (suffix !== null && !/^[\p{L}%$][\p{L}\p{M}%$/.() ]*$/u.test(suffix)) return { kind: "unreadable" };
  const digits = parseDigits(body, locale);
  if (digits === null || (digits !== "ambiguous" && !Number.isFinite(digits.value))) return { kind: "unreadable" };
  if (digits === "ambiguous") return { kind: "ambiguous", suffix };
  const negative = inner !== undefined || /[-−–]/.test(sign);
  const value = negative && digits.value !== 0 ? -digits.value : digits.value;
  return { kind: "number", value, suffix, locale: digits.locale };
}

/** True for a content that reports something: not blank, not "x", "…" or a dash. */
export function saysSomething(text: string): boolean {
  const parsed = parseNumberText(text, null);
  return parsed.kind !== "state" && parsed.kind !== "dash";
}
