import type { Language } from "./language";

const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** An ISO date as the Party's papers write it: 9-6-2018 (hyphenated, unpadded); in English 9 June 2018. */
export function formatDate(iso: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return language === "vi" ? `${day}-${month}-${year}` : `${day} ${englishMonths[month - 1] ?? ""} ${year}`;
}
