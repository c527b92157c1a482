import type { Language } from "../../messages/language";

const shapes: Readonly<Record<Language, RegExp>> = {
  vi: /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  en: /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};

/**
 * A number as a person types it in the separators of the language: "1.234,5" in Vietnamese, "1,234.5" in English.
 * Anything that could be read in two ways is none.
 */
export function enteredNumber(text: string, language: Language): number | null {
  const match = shapes[language].exec(text.replace(/[\s\u00a0]/g, ""));
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const value = Number(`${sign === "" ? "" : "-"}${whole.replace(/[.,]/g, "")}${fraction === "" ? "" : `.${fraction}`}`);
  return Number.isFinite(value) ? value : null;
}
