import type { DecisionStatus } from "../../domain/decisions";
import type { Language } from "../language";

/** Words of what people decide: corrections, verdicts of the committee, explanations. */
export interface DecisionWords {
  readonly heading: (count: number) => string;
  readonly text: string;
  readonly none: string;
  readonly again: (count: number) => string;
  readonly againText: string;
  readonly kind: { readonly correction: string; readonly override: string; readonly explanation: string };
  readonly status: Readonly<Record<DecisionStatus, string>>;
  readonly bloc: string;
  readonly noFigure: string;
  readonly correction: {
    readonly open: string;
    readonly title: string;
    readonly text: string;
    readonly reported: (value: string) => string;
    readonly value: (measure: string) => string;
    readonly understood: (value: string) => string;
    readonly example: string;
    readonly numberFault: string;
    readonly level: string;
    readonly chooseLevel: string;
    readonly confirmedBy: string;
    readonly confirmedByFault: string;
    readonly told: (reported: string, corrected: string, confirmedBy: string) => string;
    readonly reopened: (before: string, now: string, corrected: string) => string;
    readonly keep: (value: string) => string;
  };
  readonly override: {
    readonly open: string;
    readonly title: string;
    readonly text: string;
    readonly suggested: (verdict: string) => string;
    readonly verdict: string;
    readonly chooseVerdict: string;
    readonly by: string;
    readonly byFault: string;
    readonly told: (suggested: string, verdict: string, by: string) => string;
    readonly reopened: (before: string, now: string, verdict: string) => string;
    readonly keep: (verdict: string) => string;
  };
  readonly explanation: {
    readonly told: (text: string) => string;
    readonly reopened: (before: string, now: string) => string;
    readonly keep: string;
  };
  readonly reason: string;
  readonly reasonFault: string;
  readonly reasonTold: (reason: string) => string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly withdraw: string;
  readonly saved: string;
  readonly withdrawn: string;
}

const vi: DecisionWords = {
  heading: (count) => `Điều chỉnh, đánh giá, giải trình (${count})`,
  text: "Số của đơn vị luôn giữ nguyên. Điều đã quyết định đứng bên cạnh và được ghi ở trang Điều chỉnh số liệu.",
  none: "Chưa có quyết định nào.",
  again: (count) => `Quyết định cần xem lại (${count})`,
  againText: "Số liệu đã thay đổi từ khi quyết định, nên các quyết định này không còn áp dụng.",
  kind: { correction: "Số điều chỉnh", override: "Đánh giá của cấp ủy", explanation: "Giải trình" },
  status: { applied: "Đang áp dụng", reopened: "Cần xem lại", waiting: "Chờ số liệu" },
  bloc: "Đảng ủy Khối",
  noFigure: "chưa có số",
  correction: {
    open: "Ghi điều chỉnh",
    title: "Ghi điều chỉnh số liệu",
    text: "Số trong tệp của đơn vị được giữ nguyên. Số điều chỉnh đứng bên cạnh và được tính vào số của Khối.",
    reported: (value) => `Đơn vị gửi: ${value}`,
    value: (measure) => (measure === "" ? "Số điều chỉnh" : `Số điều chỉnh (${measure})`),
    understood: (value) => `Sẽ tính là ${value}`,
    example: "Ví dụ: 1.234,5",
    numberFault: "Ghi một số, ví dụ 1.234,5 (dấu phẩy trước phần thập phân).",
    level: "Mức điều chỉnh",
    chooseLevel: "Chọn một mức.",
    confirmedBy: "Người của đơn vị xác nhận",
    confirmedByFault: "Ghi tên người xác nhận.",
    told: (reported, corrected, confirmedBy) => `Đơn vị gửi ${reported}, tính theo ${corrected}. Người xác nhận: ${confirmedBy}.`,
    reopened: (before, now, corrected) => `Khi điều chỉnh đơn vị ghi ${before}, nay ghi ${now}. Số điều chỉnh ${corrected} không còn được tính.`,
    keep: (value) => `Vẫn tính ${value}`,
  },
  override: {
    open: "Đánh giá khác",
    title: "Đánh giá của cấp ủy",
    text: "Dùng khi cấp ủy đánh giá khác với mức tính theo số liệu. Cả hai mức đều được ghi trong bảng tổng hợp.",
    suggested: (verdict) => `Theo số liệu: ${verdict}`,
    verdict: "Mức đánh giá",
    chooseVerdict: "Chọn mức đánh giá.",
    by: "Người quyết định",
    byFault: "Ghi tên người quyết định.",
    told: (suggested, verdict, by) => `Theo số liệu: ${suggested}; cấp ủy đánh giá: ${verdict}. Người quyết định: ${by}.`,
    reopened: (before, now, verdict) => `Khi đánh giá số là ${before}, nay là ${now}. Mức “${verdict}” không còn áp dụng.`,
    keep: (verdict) => `Vẫn là “${verdict}”`,
  },
  explanation: {
    told: (text) => `Nội dung: ${text}`,
    reopened: (before, now) => `Khi giải trình số là ${before}, nay là ${now}.`,
    keep: "Giải trình vẫn đúng",
  },
  reason: "Lý do",
  reasonFault: "Ghi lý do.",
  reasonTold: (reason) => `Lý do: ${reason}`,
  edit: "Sửa…",
  save: "Lưu",
  cancel: "Thôi",
  withdraw: "Rút lại",
  saved: "Đã lưu quyết định.",
  withdrawn: "Đã rút lại quyết định.",
};

const en: DecisionWords = {
  heading: (count) => `Corrections, verdicts, explanations (${count})`,
  text: "A unit's figure always stays as it is. What was decided stands beside it, and on the sheet Điều chỉnh số liệu.",
  none: "Nothing was decided yet.",
  again: (count) => `To be decided again (${count})`,
  againText: "The figures changed since, so these decisions are not applied.",
  kind: { correction: "Correction", override: "Verdict of the committee", explanation: "Explanation" },
  status: { applied: "In force", reopened: "Decide again", waiting: "Waits for figures" },
  bloc: "The Khối",
  noFigure: "no figure",
  correction: {
    open: "Correct",
    title: "Record a correction",
    text: "The figure in the unit's file stays as it is. The correction stands beside it and counts in the Khối's figure.",
    reported: (value) => `Reported: ${value}`,
    value: (measure) => (measure === "" ? "Corrected figure" : `Corrected figure (${measure})`),
    understood: (value) => `Will count as ${value}`,
    example: "For example 1,234.5",
    numberFault: "Write one number, such as 1,234.5 (a point before the decimals).",
    level: "Corrected level",
    chooseLevel: "Choose a level.",
    confirmedBy: "Confirmed by (of the unit)",
    confirmedByFault: "Write who confirmed it.",
    told: (reported, corrected, confirmedBy) => `Reported ${reported}, counted as ${corrected}. Confirmed by ${confirmedBy}.`,
    reopened: (before, now, corrected) => `The file said ${before} then and says ${now} now. The correction ${corrected} is not counted any more.`,
    keep: (value) => `Still count ${value}`,
  },
  override: {
    open: "Other verdict",
    title: "Verdict of the committee",
    text: "For a verdict that differs from what the figures say. The summary shows both.",
    suggested: (verdict) => `By the figures: ${verdict}`,
    verdict: "Verdict",
    chooseVerdict: "Choose a verdict.",
    by: "Decided by",
    byFault: "Write who decided it.",
    told: (suggested, verdict, by) => `By the figures: ${suggested}; decided: ${verdict}, by ${by}.`,
    reopened: (before, now, verdict) => `The figure was ${before} then and is ${now} now. “${verdict}” is not applied any more.`,
    keep: (verdict) => `Still “${verdict}”`,
  },
  explanation: {
    told: (text) => `It says: ${text}`,
    reopened: (before, now) => `The figure was ${before} when it was explained and is ${now} now.`,
    keep: "Still holds",
  },
  reason: "Reason",
  reasonFault: "Write the reason.",
  reasonTold: (reason) => `Reason: ${reason}`,
  edit: "Change…",
  save: "Save",
  cancel: "Cancel",
  withdraw: "Withdraw",
  saved: "Decision kept.",
  withdrawn: "Decision withdrawn.",
};

const words: Readonly<Record<Language, DecisionWords>> = { vi, en };

export function decisionWords(language: Language): DecisionWords {
  return words[language];
}
