import { decimalOf, printDecimal, roundHalfAway } from "../domain/decimal";
import type { Language } from "./language";

const separators: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/**
 * A number as people read it: "1.234,5" in Vietnamese, "1,234.5" in English. `decimals` rounds half away from zero and
 * keeps the zeros; null prints every digit of the number. Written out here, since locale data differ between hosts.
 */
export function formatNumber(value: number, decimals: number | null, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const { thousands, decimal } = separators[language];
  const plain = printDecimal(decimalOf(decimals === null ? value : roundHalfAway(value, decimals)));
  const [, sign = "", whole = "", digits = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const fraction = digits.padEnd(decimals ?? 0, "0");
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${fraction === "" ? "" : `${decimal}${fraction}`}`;
}
