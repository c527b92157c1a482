import type { TargetKind } from "../domain/plan";
import type { Verdict } from "../domain/verdict";
import type { Language } from "./language";

const words: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  vi: {
    exceeded: "Vượt",
    met: "Đạt",
    onTrack: "Có khả năng đạt",
    behind: "Chậm tiến độ",
    low: "Đạt thấp",
    notMet: "Chưa đạt",
    unknown: "Chưa đủ số liệu",
    manual: "Do cấp ủy đánh giá",
  },
  en: {
    exceeded: "Exceeded",
    met: "Met",
    onTrack: "On track",
    behind: "Behind schedule",
    low: "Low",
    notMet: "Not met",
    unknown: "Not enough data",
    manual: "For the committee to judge",
  },
};
const aheadOfTime: Readonly<Record<Language, string>> = { vi: "Hoàn thành trước thời hạn", en: "Completed ahead of time" };

/** The word for a verdict; a target for the whole term that is already exceeded was completed ahead of time. */
export function describeVerdict(verdict: Verdict, target: TargetKind | null, language: Language): string {
  const forTheTerm = target === "cumulative" || target === "endOfTerm";
  return verdict === "exceeded" && forTheTerm ? aheadOfTime[language] : words[language][verdict];
}
