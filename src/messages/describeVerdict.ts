import type { TargetKind } from "../domain/plan";
import type { Verdict } from "../domain/verdict";
import type { Language } from "./language";

const wordsByLanguage: Readonly<Record<Language, Readonly<Record<Verdict | "aheadOfTime", string>>>> = {
  vi: {
    exceeded: "Vượt",
    aheadOfTime: "Hoàn thành trước thời hạn",
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
    aheadOfTime: "Reached ahead of time",
    met: "Met",
    onTrack: "On track",
    behind: "Behind schedule",
    low: "Low",
    notMet: "Not met",
    unknown: "Not enough figures",
    manual: "Judged by the committee",
  },
};

/**
 * Words of a verdict. A target of the whole term that is already exceeded is "reached ahead of time";
 * `kind` is null for a row without a target.
 */
export function describeVerdict(verdict: Verdict, kind: TargetKind | null, language: Language): string {
  const isOfTerm = kind === "cumulative" || kind === "endOfTerm";
  return wordsByLanguage[language][isOfTerm && verdict === "exceeded" ? "aheadOfTime" : verdict];
}
