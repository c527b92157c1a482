import { SSF } from "@e965/xlsx";
import { decimalOf, printDecimal } from "../../domain/decimal";

/** Stand for a comma and a point that are words of a format, not separators of a number. */
const kept = { ",": "\ue000", ".": "\ue001" } as const;
/** Formats that a program shows in the order of the reader's own country. */
const localDates: Readonly<Record<string, string>> = { "m/d/yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm" };
const booleans = { true: "ĐÚNG", false: "SAI" } as const;

/** A format as the library is given it. */
interface PreparedFormat {
  readonly code: string;
  readonly isDate: boolean;
}

const prepared = new Map<string, PreparedFormat>();

/** A number as its format shows it in a Vietnamese Excel: 1.234,5. General shows up to eleven significant digits. */
export function numberText(value: number, format: string | null, counts1904: boolean): string {
  if (format === null) return swapped(formatted("General", value, counts1904) ?? String(value));
  const { code, isDate } = prepare(format);
  const text = formatted(code, value, counts1904);
  if (text === null) return numberText(value, null, counts1904);
  return isDate ? text : swapped(text).replaceAll(kept[","], ",").replaceAll(kept["."], ".");
}

/** Whether numbers of a format are days. */
export function isDateFormat(format: string | null): boolean {
  return format !== null && prepare(format).isDate;
}

/** Whether numbers of a format are shown a hundredfold: by "%", not by a sign that is only written behind them. */
export function isPercentFormat(format: string | null): boolean {
  return format !== null && format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").includes("%");
}

function prepare(format: string): PreparedFormat {
  const known = prepared.get(format);
  if (known !== undefined) return known;
  const code = withPlainCurrency(localDates[format] ?? format);
  const isDate = SSF.is_date(code) === true;
  const made = { code: isDate ? withQuotedPoints(code) : withKeptLiterals(code), isDate };
  prepared.set(format, made);
  return made;
}

/** A text as the text section of its format shows it. */
export function textText(value: string, format: string | null): string {
  return format === null || format === "@" || !format.includes("@") ? value : (formatted(format, value, false) ?? value);
}

export function booleanText(value: boolean): string {
  return booleans[value ? "true" : "false"];
}

/** What an editor starts with: every digit of the stored number, without separators of thousands. */
export function numberEntry(value: number): string {
  return printDecimal(decimalOf(value)).replace(".", ",");
}

function formatted(format: string, value: number | string, date1904: boolean): string | null {
  try {
    return String(SSF.format(format, value, { date1904 }));
  } catch {
    // The library throws on format codes it does not know; the value itself is shown then.
    return null;
  }
}

function swapped(text: string): string {
  return text.replace(/[.,]/g, (separator) => (separator === "." ? "," : "."));
}

/** "[$₫-42A]" says a currency and a country; the library prints a dollar where the currency is missing. */
function withPlainCurrency(format: string): string {
  return format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, currency: string) => (currency === "" ? "" : `"${currency}"`));
}

/** Points between the parts of a date, which the library does not know; before zeros they are those of seconds. */
function withQuotedPoints(format: string): string {
  return format.replace(/"[^"]*"|\\.|\.(?!0)/g, (part) => (part === "." ? '"."' : part));
}

/** Commas and points in quotation marks, after a backslash or in brackets are no separators. */
function withKeptLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\[.,]|\[[^\]]*\]/g, (literal) => (literal.startsWith("[") ? literal : literal.startsWith("\\") ? `"${keep(literal.slice(1))}"` : keep(literal)));
}

function keep(text: string): string {
  return text.replace(/[.,]/g, (separator) => kept[separator as keyof typeof kept]);
}
