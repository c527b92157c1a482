import type { Comparator, DashMeaning, DenominatorAt, Indicator, Nature, Period, TargetKind, Unit } from "./plan";
import type { AggregationMethod } from "./planFaults";

/**
 * The enumerated values of a plan in the words of its sheets, both ways: writing looks up the value, reading the word.
 * Words of one list differ from each other without regard to capitals, and hold no comma (a list in Excel is cut at commas).
 */
export interface PlanWords {
  nature: Record<Nature, string>;
  direction: Record<Indicator["direction"], string>;
  method: Record<AggregationMethod, string>;
  denominatorAt: Record<DenominatorAt, string>;
  comparator: Record<Comparator, string>;
  targetKind: Record<TargetKind, string>;
  growthMethod: Record<"compound" | "arithmetic", string>;
  span: Record<Period["span"], string>;
  status: Record<Period["status"], string>;
  finalStatus: Record<"actual", string>;
  unitKind: Record<NonNullable<Unit["kind"]>, string>;
  dashMeans: Record<DashMeaning, string>;
}

export const planWords: PlanWords = {
  nature: {
    flow: "Số phát sinh trong kỳ",
    stock: "Số có đến cuối kỳ",
    ratio: "Tỷ lệ %",
    perCapita: "Mức bình quân",
    ordinal: "Xếp loại",
    text: "Nội dung",
  },
  direction: { up: "Càng cao càng tốt", down: "Càng thấp càng tốt" },
  method: {
    sum: "Cộng",
    mean: "Bình quân các đơn vị",
    min: "Thấp nhất",
    max: "Cao nhất",
    ratio: "Tỷ lệ tử số/mẫu số",
    quotient: "Thương tử số/mẫu số",
    weightedMean: "Bình quân có trọng số",
    count: "Đếm đơn vị",
    share: "Tỷ lệ đơn vị",
    growth: "Tốc độ tăng",
    blocOnly: "Khối tự nhập",
    none: "Không tổng hợp",
  },
  denominatorAt: { same: "Cùng kỳ", previousYear: "Năm trước", baseline: "Năm gốc" },
  comparator: { ">=": "≥", ">": ">", "<=": "≤", "<": "<", between: "Trong khoảng" },
  targetKind: {
    annual: "Hằng năm",
    cumulative: "Lũy kế nhiệm kỳ",
    endOfTerm: "Mức cuối nhiệm kỳ",
    atYear: "Mức tại một năm",
    averageGrowth: "Tăng bình quân",
    risingEachYear: "Tăng hằng năm",
    perUnitFloor: "Mỗi đơn vị",
    qualitative: "Định tính",
  },
  growthMethod: { compound: "Bình quân nhân", arithmetic: "Bình quân cộng" },
  span: { year: "Cả năm", firstHalf: "6 tháng đầu năm" },
  status: { baseline: "Năm gốc", actual: "Thực hiện", estimate: "Ước thực hiện" },
  finalStatus: { actual: "Thực hiện" },
  unitKind: { committee: "Đảng bộ", cell: "Chi bộ" },
  dashMeans: { zero: "Không phát sinh (0)", notApplicable: "Không có chỉ tiêu", pending: "Chưa có số liệu" },
};

export type PlanWordList = keyof PlanWords;

function wordKey(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The words of one list, in the order of its values. */
export function wordsOf(list: PlanWordList): readonly string[] {
  return Object.values(planWords[list]);
}

/** The word for a value; a value that is in no list stands for itself. */
export function wordForValue(list: PlanWordList, value: string): string {
  return (planWords[list] as Readonly<Record<string, string>>)[value] ?? value;
}

/** The value of a word as typed; a word that is in no list stands for itself, so that its fault can be told. */
export function valueOfWord(list: PlanWordList, word: string): string {
  const key = wordKey(word);
  return Object.entries(planWords[list]).find(([, known]) => wordKey(known) === key)?.[0] ?? word;
}
