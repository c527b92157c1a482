import type { Attainment } from "../domain/attainment";
import type { Verdict } from "../domain/verdict";
import { verdicts } from "../domain/verdict";
import type { Language } from "./language";

/** The pieces of "Đạt và vượt 12/15 chỉ tiêu (vượt 4); có khả năng đạt 2; đạt thấp 1". */
export interface AttainmentWords {
  /** Around met/judged and the number exceeded. */
  readonly lead: readonly [before: string, middle: string, end: string];
  /** Before the number of rows with a verdict. */
  readonly counted: Readonly<Record<Verdict, string>>;
}

export const attainmentWords: Readonly<Record<Language, AttainmentWords>> = {
  vi: {
    lead: ["Đạt và vượt ", " chỉ tiêu (vượt ", ")"],
    counted: {
      exceeded: "vượt",
      met: "đạt",
      onTrack: "có khả năng đạt",
      behind: "chậm tiến độ",
      low: "đạt thấp",
      notMet: "chưa đạt",
      unknown: "chưa đủ số liệu",
      manual: "do cấp ủy đánh giá",
    },
  },
  en: {
    lead: ["Met and exceeded ", " targets (exceeded ", ")"],
    counted: {
      exceeded: "exceeded",
      met: "met",
      onTrack: "on track",
      behind: "behind schedule",
      low: "low",
      notMet: "not met",
      unknown: "not enough figures",
      manual: "judged by the committee",
    },
  },
};

/** Verdicts that are told after the lead, in this order. */
export const furtherVerdicts: readonly Verdict[] = verdicts.filter((verdict) => verdict !== "exceeded" && verdict !== "met");

/** How many targets are met of all judged, and where the others stand. */
export function describeAttainment({ counts, metOrExceeded, judged }: Attainment, language: Language): string {
  const { lead, counted } = attainmentWords[language];
  const [before, middle, end] = lead;
  const rest = furtherVerdicts.map((verdict) => (counts[verdict] > 0 ? `; ${counted[verdict]} ${counts[verdict]}` : "")).join("");
  return `${before}${metOrExceeded}/${judged}${middle}${counts.exceeded}${end}${rest}`;
}
