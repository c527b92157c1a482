import type { BaselineRemark } from "../domain/comparisonExpressions";
import type { FactState } from "../domain/facts";
import type { DocumentKind } from "../domain/received";
import type { Unit } from "../domain/plan";
import { planSheetWords } from "./planSheetWords.vi";
import { summarySheetWords } from "./summarySheetWords.vi";

/** Words of the forms and of the summary workbook. The workbook is an official paper: Vietnamese only. */
export const workbookWords = {
  sheets: {
    unitForm: "Phụ biểu",
    blocForm: "Phụ lục",
    instructions: "Hướng dẫn",
    low: "Chỉ tiêu đạt thấp",
    matrix: "Kết quả từng đơn vị",
    byUnit: "Tổng hợp theo đơn vị",
    tracking: "Theo dõi gửi báo cáo",
    review: "Rà soát",
    adjustments: "Điều chỉnh số liệu",
    facts: "Dữ liệu",
    sources: "Nguồn số liệu",
  },
  form: {
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    unitTitle: "PHỤ BIỂU",
    blocTitle: "PHỤ LỤC",
    attachment: "(Kèm theo Báo cáo số …… -BC/……, ngày …… tháng …… năm ……)",
    date: (place: string): string => `${place === "" ? "……" : place}, ngày …… tháng …… năm ……`,
    tableTitle: (congress: string | null, term: string): string =>
      `BIỂU TỔNG HỢP kết quả thực hiện các chỉ tiêu Nghị quyết Đại hội${congress === null ? "" : ` ${congress}`}, nhiệm kỳ ${term}`,
    round: "Lần gửi:",
    legend: "0: không phát sinh; x: đơn vị không có chỉ tiêu này; …: chưa có số liệu; để trống: chưa báo cáo.",
    summaryLegend: "Ô trống: chưa có đơn vị nào báo cáo số liệu. Số trong ô là công thức, cộng từ trang Dữ liệu.",
    columns: {
      ordinal: "TT",
      label: "Chỉ tiêu",
      measure: "ĐVT",
      target: (term: string): string => `Chỉ tiêu NQĐH nhiệm kỳ ${term}`,
      cumulative: (first: number, last: number): string => `Lũy kế (bình quân) ${first} - ${last}`,
      comparison: "So sánh (%, điểm %)",
      againstTarget: "với NQĐH",
      againstBaseline: (year: number): string => `với năm ${year}`,
      verdict: "Đánh giá",
      note: "Ghi chú",
    },
    notAsked: "x",
    pending: "…",
    risingEachYear: "Tăng hằng năm",
    percentPerYear: "%/năm",
    sampleTarget: "chỉ tiêu mẫu",
    roundingDecided: "xét theo số đã làm tròn",
    overridden: (suggested: string): string => `cấp ủy đánh giá; theo số liệu: ${suggested}`,
    sampleTargetNote: "Chỉ tiêu mẫu: số ví dụ, cần thay bằng chỉ tiêu trong nghị quyết đại hội.",
    fromUnits: "Tổng hợp từ các đơn vị",
    ownSection: "CHỈ TIÊU KHÁC THEO NGHỊ QUYẾT ĐẠI HỘI CỦA ĐƠN VỊ (nếu có)",
    roundingNote: "Tổng có thể không bằng tổng các số thành phần do làm tròn.",
    unitNote: "Chỉ nhập vào các ô màu vàng. Các dòng chữ nghiêng (tử số, mẫu số) dùng để tính tỷ lệ, không phải là chỉ tiêu; có thể ẩn khi in.",
    preparedBy: "NGƯỜI LẬP BIỂU",
    onBehalfOf: (kind: Unit["kind"] | "bloc"): string => (kind === "cell" ? "T/M CHI BỘ" : "T/M ĐẢNG ỦY"),
    numberError: { title: "Cần nhập số", text: "Ô này nhận số. Đơn vị không có chỉ tiêu này thì ghi x; chưa có số liệu thì ghi …" },
    levelError: { title: "Cần chọn mức", text: "Hãy chọn một mức trong danh sách. Đơn vị không có chỉ tiêu này thì ghi x." },
    baselineRemark: (remark: BaselineRemark, year: number): string =>
      ({
        noBaseline: `chưa có số ${year}`,
        zeroBaseline: `năm ${year} bằng 0`,
        lossToProfit: "chuyển từ lỗ sang lãi",
        stillLoss: "vẫn lỗ",
      })[remark],
  },
  instructions: {
    title: "HƯỚNG DẪN LẬP PHỤ BIỂU",
    lines: (deadline: string): readonly string[] => [
      "1. Nhập số liệu vào các ô màu vàng của trang Phụ biểu. Các ô khác tự tính, không cần sửa.",
      "2. Mỗi ô chỉ ghi một số, không ghi kèm đơn vị tính. Đơn vị tính đã có ở cột ĐVT.",
      "3. Ghi 0 nếu không phát sinh; ghi x nếu đơn vị không có chỉ tiêu này; ghi … nếu chưa có số liệu. Ô để trống được hiểu là chưa báo cáo.",
      "4. Cột chỉ tiêu nghị quyết đại hội: ghi chỉ tiêu của chính đơn vị. Nếu đã có sẵn số thì đó là chỉ tiêu được giao; khác với nghị quyết của đơn vị thì ghi lại theo nghị quyết.",
      "5. Tỷ lệ không nhập trực tiếp: hãy nhập tử số và mẫu số ở các dòng chữ nghiêng ngay bên dưới, tỷ lệ tự tính.",
      "6. Chỉ tiêu riêng theo nghị quyết của đơn vị thì ghi vào phần cuối của biểu.",
      "7. Không thêm, xóa hoặc đổi chỗ dòng và cột. Có thể đổi độ cao dòng, độ rộng cột và ẩn dòng khi in.",
      "8. Gửi lần đầu, để “Lần gửi” là 1. Mỗi lần gửi lại số liệu đã sửa thì tăng thêm 1.",
      "9. Lưu tệp ở dạng Excel (.xlsx) và giữ nguyên tên tệp.",
      `10. Gửi phụ biểu cùng báo cáo về Văn phòng Đảng ủy Khối chậm nhất ngày ${deadline}.`,
    ],
    definitions: "CÁCH TÍNH, PHẠM VI CỦA TỪNG CHỈ TIÊU",
    columns: ["TT", "Chỉ tiêu", "ĐVT", "Cách tính, phạm vi"],
  },
  lists: summarySheetWords,
  planRows: planSheetWords,
  factState: {
    number: "số",
    text: "chữ",
    blank: "để trống",
    notApplicable: "không có chỉ tiêu này",
    pending: "chưa có số liệu",
    error: "lỗi Excel",
    unreadable: "chưa đọc được",
  } satisfies Record<FactState, string>,
  documents: { appendix: "Phụ biểu", report: "Báo cáo chính trị", resolution: "Nghị quyết" } satisfies Record<DocumentKind, string>,
  coverage: (counted: number, expected: number): string => `${counted}/${expected} đơn vị`,
  provisional: "tạm tính",
  /** Printed at the foot of the summary: time, coverage and who is missing. */
  footer: (time: string, received: number, expected: number, missing: string): string =>
    `Số liệu tổng hợp đến ${time}, ${received}/${expected} đơn vị${missing === "" ? "" : `; chưa có: ${missing}`}`,
  andOthers: (count: number): string => ` và ${count} đơn vị khác`,
  dateAndTime: (hour: number, minute: number, date: string): string => `${hour} giờ ${String(minute).padStart(2, "0")} ngày ${date}`,
} as const;

/** The sheets that people see in a summary. */
export const summarySheetNames: ReadonlySet<string> = new Set(
  (["blocForm", "low", "matrix", "byUnit", "tracking", "review", "adjustments", "facts", "sources"] as const).map((sheet) => workbookWords.sheets[sheet]),
);
