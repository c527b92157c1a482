import type { Period } from "../domain/plan";
import type { Language } from "./language";

/** "heading": over a printed column; "sentence": inside a sentence, after the name of an indicator; "short": where several stand in a line. */
export type PeriodStyle = "heading" | "sentence" | "short";

type PeriodWords = Readonly<Record<PeriodStyle, (period: Pick<Period, "year" | "span">, isEstimate: boolean) => string>>;

const wordsByLanguage: Readonly<Record<Language, PeriodWords>> = {
  vi: {
    heading: ({ year, span }, isEstimate) => `${isEstimate ? "Ước TH" : "TH"} ${span === "firstHalf" ? `6 tháng đầu năm ${year}` : year}`,
    sentence: ({ year, span }, isEstimate) => {
      if (span === "firstHalf") return `6 tháng đầu năm ${year}`;
      return isEstimate ? `ước năm ${year}` : `năm ${year}`;
    },
    short: ({ year, span }, isEstimate) => (span === "firstHalf" ? `6T/${year}` : isEstimate ? `ước ${year}` : String(year)),
  },
  en: {
    heading: ({ year, span }, isEstimate) => `${isEstimate ? "Est." : "Actual"} ${span === "firstHalf" ? `first half ${year}` : year}`,
    sentence: ({ year, span }, isEstimate) => {
      if (span === "firstHalf") return `the first half of ${year}`;
      return isEstimate ? `${year} (estimate)` : String(year);
    },
    short: ({ year, span }, isEstimate) => (span === "firstHalf" ? `H1 ${year}` : isEstimate ? `est. ${year}` : String(year)),
  },
};

/** Words of a period; an estimate says so. */
export function describePeriod(period: Period, style: PeriodStyle, language: Language): string {
  return wordsByLanguage[language][style](period, period.status === "estimate");
}
