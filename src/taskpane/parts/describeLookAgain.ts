import type { Language } from "../../messages/language";
import { lookAgainWords } from "../../messages/pane/lookAgainWords";
import type { LookAgain } from "../../model/openWorkbook";

const kinds = ["edited", "charts", "conditionalFormats", "formulas"] as const;

/** What was written, followed by what the person should look at because of it. */
export function describeLookAgain(written: string, lookAgain: readonly LookAgain[], language: Language): string {
  const words = lookAgainWords(language);
  const sentences = kinds.flatMap((kind) => {
    const sheets = lookAgain.filter((one) => one.kind === kind).map(({ sheet }) => words.sheet(sheet));
    return sheets.length === 0 ? [] : [words[kind](sheets.join(", "))];
  });
  return [written, ...sentences].join(" ");
}
