import { cleanText } from "./matchKey";
import { remember } from "./remember";

/** What one level of a heading says, before it is held against the plan. */
export interface HeadingSigns {
  readonly comparison: boolean;
  /** Says that figures are results or estimates: "thực hiện", "kết quả", "ước". */
  readonly actual: boolean;
  readonly estimate: boolean;
  /** Says that figures are planned: "kế hoạch", "chỉ tiêu", "nghị quyết", "mục tiêu". */
  readonly planned: boolean;
  /** Says that the plan is the resolution's or the term's. */
  readonly resolution: boolean;
  readonly firstHalf: boolean;
  readonly wholeYear: boolean;
  /** A part of a year that is not its first half: "9 tháng", "quý I", "6 tháng cuối năm". */
  readonly otherPart: boolean;
  /** Single years, without those of a range such as "2015 - 2020". */
  readonly years: readonly number[];
  readonly hasRange: boolean;
}

const edge = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const end = String.raw`(?![\p{L}\p{M}])`;
const word = (alternatives: string): RegExp => new RegExp(`${edge}(?:${alternatives})${end}`, "u");

const comparison = word(
  "so sánh|so với|so|ss|tỷ lệ|tỉ lệ|tăng|giảm|tăng trưởng|chênh lệch|lũy kế|luỹ kế|lk|bình quân|bq|cộng|tổng cộng|cộng dồn|tổng|đánh giá|ghi chú|tốc độ|th/kh|kh/th|đạt %|hoàn thành|mức độ",
);
const actual = word("thực hiện|th|kết quả|kq|ước|ưth|uth|ưth|dự kiến|đã đạt|đạt được|số liệu");
const estimate = word("ước|ưth|uth|dự kiến");
const planned = word("kế hoạch|kh|chỉ tiêu|ct|nghị quyết|nq|nqđh|nqđhđb|mục tiêu|phấn đấu|giao|đăng ký");
const resolution = word("nghị quyết|nq|nqđh|nqđhđb|mục tiêu|nhiệm kỳ|nhiệm kì|nk|đại hội|đh");
const halfYear = new RegExp(
  `${edge}0?6\\s*(?:t|tháng|th)(?:\\s*đầu)?(?:\\s*(?:năm|n))?(?![\\p{L}\\p{M}])|nửa đầu năm|(?:30[-/.]0?6|(?:hết|đến) tháng 0?6|đến 0?6)(?=[-/. ])`,
  "u",
);
const partOfYear = new RegExp(`${edge}\\d{1,2}\\s*(?:t|tháng|th)${end}|${edge}tháng\\s*\\d|${edge}quý\\s|cuối năm|${edge}\\d{1,2}[-/.](?=(?:19|20)\\d\\d)|nửa cuối`, "u");

/** Reads the signs of one heading text. */
export const readHeadingSigns = remember((raw: string): HeadingSigns => {
  const text = cleanText(raw).toLowerCase().replace(/(\d)\s*(?=t\/?(?:19|20)\d\d)/gu, "$1").replace(/(0?6t)(?=(?:19|20)\d\d)/gu, "$1 ").replace(/31[-/.]12[-/.](?=(?:19|20)\d\d)/gu, "");
  const range = /((?:19|20)\d\d)\s*(?:-|–|—|÷|đến|tới)\s*((?:19|20)\d\d)/gu;
  const ratio = /(?:19|20)\d\d\s*\/\s*(?:19|20)\d\d/u.test(text);
  const withoutRange = text.replace(range, " ");
  const years = [...withoutRange.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
  const firstHalf = halfYear.test(text) && !/cuối/u.test(text);
  return {
    comparison: ratio || comparison.test(text) || text.includes("%"),
    actual: actual.test(text),
    estimate: estimate.test(text),
    planned: planned.test(text),
    resolution: resolution.test(text),
    firstHalf,
    wholeYear: word("cả năm|ước năm|năm").test(text),
    otherPart: !firstHalf && partOfYear.test(text),
    years: [...new Set(years)],
    hasRange: range.test(text),
  };
});
