import type { Period } from "../domain/plan";
import type { Language } from "./language";

/** A period as a column heading ("Ước TH 6 tháng đầu năm 2018") or inside a sentence ("6 tháng đầu năm 2018"). */
export function describePeriod({ year, span, status }: Period, style: "heading" | "sentence", language: Language): string {
  const estimated = status === "estimate";
  if (language === "en") {
    const time = span === "firstHalf" ? `first half of ${year}` : `${year}`;
    return estimated ? `${time} (estimate)` : time;
  }
  if (style === "heading") {
    const time = span === "firstHalf" ? `6 tháng đầu năm ${year}` : `${year}`;
    return estimated ? `Ước TH ${time}` : `TH ${time}`;
  }
  if (span === "firstHalf") return `6 tháng đầu năm ${year}`;
  return estimated ? `ước năm ${year}` : `năm ${year}`;
}
