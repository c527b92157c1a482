import type { Language } from "./language";

const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** An ISO date as it is written in a sentence: "9-6-2018", in English "9 June 2018". Anything else is returned as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return iso;
  const [year, month, day] = match.slice(1).map(Number);
  return language === "vi" ? `${day}-${month}-${year}` : `${day} ${englishMonths[Number(month) - 1] ?? ""} ${year}`;
}
