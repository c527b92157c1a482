import type { Language } from "../../messages/language";
import { shellWords } from "../../messages/pane/shellWords";
import type { HostError } from "../../model/openWorkbook";

/** Why the workbook refuses, and what to do next. */
export function describeRefusal({ code, detail }: HostError, language: Language): string {
  const { refusals } = shellWords(language);
  const words = refusals[code];
  return typeof words === "function" ? words(detail) : words;
}
