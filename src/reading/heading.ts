import type { Period, ReviewPlan } from "../domain/plan";
import { cleanText, matchKey } from "./matchKey";
import { readHeadingSigns } from "./headingText";
import { remember } from "./remember";

/** What a column holds, as far as its heading says with certainty. */
export type Heading =
  | { readonly kind: "period"; readonly period: string }
  | { readonly kind: "target" | "label" | "measure" | "ordinal" | "note" | "other" };

const other: Heading = { kind: "other" };

const fixedHeadings: readonly (readonly [Heading["kind"] & ("label" | "measure" | "ordinal" | "note"), ReadonlySet<string>])[] = [
  [
    "label",
    new Set(
      [
        "Chỉ tiêu", "Các chỉ tiêu", "Tên chỉ tiêu", "Nội dung", "Nội dung chỉ tiêu", "Chỉ tiêu chủ yếu", "Các chỉ tiêu chủ yếu", "Danh mục chỉ tiêu", "Tiêu chí", "Nội dung các chỉ tiêu",
        "Chỉ tiêu, nội dung", "Nội dung, chỉ tiêu", "Chỉ tiêu/Nội dung", "Nhóm chỉ tiêu", "Hệ thống chỉ tiêu", "Các chỉ tiêu cơ bản", "Tên các chỉ tiêu", "Diễn giải", "Danh mục", "Chỉ tiêu thực hiện",
        "Nội dung công việc", "Hạng mục",
      ].map(matchKey),
    ),
  ],
  ["measure", new Set(["ĐVT", "Đơn vị tính", "Đ.V.T", "Đơn vị", "ĐV tính", "Đv tính"].map(matchKey))],
  ["ordinal", new Set(["TT", "STT", "Số TT", "Số thứ tự"].map(matchKey))],
  ["note", new Set(["Ghi chú"].map(matchKey))],
];

function periodOf(plan: ReviewPlan, matches: (period: Period) => boolean): Heading {
  const found = plan.periods.filter(matches);
  const [only] = found;
  return found.length === 1 && only !== undefined ? { kind: "period", period: only.id } : other;
}

/** Label, measure, TT and note headings, or null. "Chỉ tiêu (ĐVT: triệu đồng)" is a label heading too. */
export const parseFixedHeading = remember((text: string): Heading | null => {
  const key = matchKey(text.replace(/\(.*\)/su, " "));
  for (const [kind, keys] of fixedHeadings) if (keys.has(key)) return { kind };
  return null;
});

/**
 * The heading of a column from its texts, top level first ("Kết quả thực hiện", "6T 2018"). Years and halves come from the
 * plan's periods. Comparisons ("so với 2015", "2017/2016", "%"), plans of one year ("KH 2018") and other parts of a year
 * ("9 tháng 2018") are nobody's: they are `other`.
 */
export function parseHeading(levels: readonly string[], plan: ReviewPlan): Heading {
  const texts = levels.map(cleanText).filter((text) => text !== "");
  const leaf = texts.at(-1);
  if (leaf === undefined) return other;
  const fixed = parseFixedHeading(leaf) ?? (texts.length > 1 ? parseFixedHeading(texts.join(" ")) : null);
  if (fixed !== null) return fixed;
  const signs = texts.map(readHeadingSigns);
  const closest = <Value>(pick: (sign: (typeof signs)[number]) => Value | null): Value | null => {
    for (const sign of [...signs].reverse()) {
      const value = pick(sign);
      if (value !== null) return value;
    }
    return null;
  };
  const plannedHere = closest((sign) => (sign.actual && !sign.comparison ? "actual" : sign.planned ? "planned" : null));
  const isTarget = plannedHere === "planned" || (plannedHere === "actual" && signs.some((sign) => sign.resolution) && signs.every((sign) => sign.years.length === 0 && !sign.firstHalf && !sign.estimate));
  if (signs.some((sign) => sign.comparison)) return isTarget ? targetDespitePercent(texts, plan) : other;
  if (isTarget) return targetHeading(texts, plan);
  if (signs.some((sign) => sign.otherPart)) return other;
  const years = closest((sign) => (sign.years.length > 0 ? sign.years : null));
  if (years !== null && years.length > 1) return other;
  const year = years?.[0] ?? null;
  if (year === null && signs.some((sign) => sign.hasRange)) return other;
  if (signs.some((sign) => sign.firstHalf)) return periodOf(plan, (period) => period.span === "firstHalf" && (year === null || period.year === year));
  if (year !== null) return periodOf(plan, (period) => period.span === "year" && period.year === year);
  const isEstimate = signs.some((sign) => sign.estimate && sign.wholeYear);
  return isEstimate ? periodOf(plan, (period) => period.span === "year" && period.status === "estimate") : other;
}

/** The congress target, unless the heading plans one of the years under review ("Kế hoạch năm 2018", "KH 2017"). */
function targetHeading(texts: readonly string[], plan: ReviewPlan): Heading {
  const signs = texts.map(readHeadingSigns);
  const years = signs.flatMap((sign) => sign.years);
  const underReview = years.some((year) => plan.periods.some((period) => period.year === year) && year !== plan.term.lastYear);
  if (underReview || signs.some((sign) => sign.firstHalf || sign.otherPart)) return other;
  const ofTerm = signs.some((sign) => sign.resolution || sign.hasRange) || years.includes(plan.term.lastYear);
  return ofTerm || /giao|đăng ký|phấn đấu/u.test(texts.join(" ").toLowerCase()) ? { kind: "target" } : other;
}

/** "Chỉ tiêu NQĐH (%)" is a target; "% so với NQĐH" and "So sánh | NQĐH" are comparisons. */
function targetDespitePercent(texts: readonly string[], plan: ReviewPlan): Heading {
  const bare = texts.map((text) => text.replace(/\(\s*%\s*\)/gu, " ").trim());
  return bare.some((text) => readHeadingSigns(text).comparison) ? other : targetHeading(bare, plan);
}
