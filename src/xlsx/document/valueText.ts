import { SSF } from "@e965/xlsx";
import { decimalOf, printDecimal } from "../../domain/decimal";

/** Stand for a comma and a point that are words of a format, not separators of a number. */
const kept = { ",": "\ue000", ".": "\ue001" } as const;
/** Formats that a program shows in the order of the reader's own country. */
const localDates: Readonly<Record<string, string>> = { "m/d/yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm" };
const booleans = { true: "ĐÚNG", false: "SAI" } as const;

/** A number as its format shows it in a Vietnamese Excel: 1.234,5. General shows up to eleven significant digits. */
export function numberText(value: number, format: string | null, counts1904: boolean): string {
  if (format === null) return swapped(formatted("General", value, counts1904) ?? String(value));
  const code = withPlainCurrency(localDates[format] ?? format);
  if (SSF.is_date(code) === true) return formatted(withQuotedPoints(code), value, counts1904) ?? numberText(value, null, counts1904);
  const text = formatted(withKeptLiterals(code), value, counts1904);
  return text === null ? numberText(value, null, counts1904) : swapped(text).replaceAll(kept[","], ",").replaceAll(kept["."], ".");
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
