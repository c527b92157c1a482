import type { Language } from "../language";
import type { Interrupted } from "./interruptedJobs";
import { interruptedEn, interruptedVi } from "./interruptedJobs";

/** Words of what stands around the tabs: header, tabs, first run, footer, refusals of the workbook. */
export interface ShellWords {
  readonly product: string;
  readonly tabs: { readonly plan: string; readonly forms: string; readonly review: string; readonly consolidate: string; readonly tracking: string };
  readonly steps: string;
  /** What the tabs have room for; each begins the name of its tab. */
  readonly tabFaces: ShellWords["tabs"];
  readonly needsYou: string;
  readonly noPlan: string;
  readonly faultyPlan: string;
  readonly bloc: string;
  readonly opening: string;
  readonly tryAgain: string;
  readonly stopped: string;
  /** Told at the next start of what went on when the pane was closed. */
  readonly interrupted: Interrupted;
  readonly canBeUndone: string;
  readonly welcome: string;
  readonly forBloc: { readonly title: string; readonly text: string };
  readonly forUnit: { readonly title: string; readonly text: string };
  readonly sample: string;
  readonly sampleText: string;
  readonly readingSample: string;
  readonly sampleRead: (files: number) => string;
  readonly language: string;
  readonly help: string;
  readonly version: (version: string) => string;
  readonly broken: { readonly title: string; readonly text: string; readonly reload: string; readonly detail: string };
  /** Why the workbook refuses, and what to do next. Nothing was changed. */
  readonly refusals: {
    readonly editing: string;
    readonly protected: string;
    readonly protectedSheet: (sheet: string) => string;
    readonly nameTaken: (name: string) => string;
    readonly readOnly: string;
    readonly tooLarge: string;
    readonly changedMeanwhile: string;
    readonly closed: string;
    readonly tooOld: string;
    readonly unknown: (detail: string) => string;
  };
}

const words: Readonly<Record<Language, ShellWords>> = {
  vi: {
    product: "Sơ kết",
    tabs: { plan: "Kế hoạch", forms: "Lập phụ biểu", review: "Rà soát", consolidate: "Tổng hợp", tracking: "Theo dõi gửi báo cáo" },
    steps: "Các bước",
    tabFaces: { plan: "Kế hoạch", forms: "Lập phụ biểu", review: "Rà soát", consolidate: "Tổng hợp", tracking: "Theo dõi" },
    needsYou: "có việc cần xử lý",
    noPlan: "chưa có kế hoạch",
    faultyPlan: "kế hoạch còn chỗ phải sửa",
    bloc: "Đảng ủy Khối",
    opening: "Đang xem sổ làm việc…",
    tryAgain: "Thử lại",
    stopped: "Đã dừng. Mọi thứ vẫn như trước.",
    interrupted: interruptedVi,
    canBeUndone: "Lần ghi gần nhất còn hoàn tác được.",
    welcome: "Sơ kết giúp lập phụ lục chỉ tiêu, rà soát và tổng hợp báo cáo của các đơn vị. Mọi việc làm trên máy này, không gửi gì ra ngoài.",
    forBloc: { title: "Tôi tổng hợp tại Đảng ủy Khối", text: "Lập kế hoạch, tạo phụ biểu cho các đơn vị, nhận và tổng hợp số liệu." },
    forUnit: { title: "Tôi nhập số liệu cho đơn vị", text: "Mở phụ biểu Khối đã gửi, nhập số liệu và rà soát trước khi gửi lại." },
    sample: "Thử với số liệu mẫu",
    sampleText: "63 đơn vị không có thật, đủ các trường hợp thường gặp.",
    readingSample: "Đang đọc số liệu mẫu",
    sampleRead: (files) => `Đã đọc ${files} tệp mẫu. Xem câu hỏi và số tổng hợp ở bước Tổng hợp.`,
    language: "Ngôn ngữ",
    help: "Trợ giúp",
    version: (version) => `Bản ${version}`,
    broken: {
      title: "Sơ kết gặp lỗi và phải mở lại",
      text: "Số liệu trong sổ làm việc không bị ảnh hưởng. Bấm Tải lại; tệp đã đọc nhưng chưa ghi kết quả thì chọn lại.",
      reload: "Tải lại",
      detail: "Nội dung lỗi",
    },
    refusals: {
      editing: "Excel đang chờ nhập xong một ô. Bấm Enter (hoặc Esc) trong ô đó rồi làm lại.",
      protected: "Sổ làm việc hoặc trang tính đang được bảo vệ nên không ghi được. Bỏ bảo vệ (Review > Unprotect) rồi làm lại.",
      protectedSheet: (sheet) => `Trang “${sheet}” đang được bảo vệ mà có công thức lấy số từ trang sắp ghi lại, nên chưa ghi gì. Mở trang đó, bỏ bảo vệ (Review > Unprotect Sheet) rồi làm lại.`,
      nameTaken: (name) => `Sổ làm việc đã có một trang biểu đồ tên “${name}”, trùng tên trang Sơ kết cần ghi, nên chưa ghi gì. Đổi tên trang biểu đồ đó rồi làm lại.`,
      readOnly: "Sổ làm việc chỉ mở để đọc. Lưu thành tệp khác (Save As) rồi làm lại ở tệp đó.",
      tooLarge: "Nội dung lớn hơn mức Excel nhận trong một lần. Dùng Excel cài trên máy thay cho Excel trên web rồi làm lại.",
      changedMeanwhile: "Sổ làm việc vừa có người sửa trong lúc ghi nên chưa ghi gì. Làm lại lần nữa.",
      closed: "Sổ làm việc đã đóng. Mở lại sổ rồi mở lại Sơ kết.",
      tooOld: "Bản Excel này quá cũ cho việc này. Dùng Excel 2021, Microsoft 365, hoặc bản Sơ kết chạy riêng.",
      unknown: (detail) => `Excel không nhận việc này và chưa thay đổi gì. Làm lại; nếu vẫn vậy, lưu và mở lại sổ làm việc.${detail === "" ? "" : ` (Excel báo: ${detail})`}`,
    },
  },
  en: {
    product: "So Ket",
    tabs: { plan: "Plan", forms: "Forms", review: "Review", consolidate: "Consolidate", tracking: "Track submissions" },
    steps: "Steps",
    tabFaces: { plan: "Plan", forms: "Forms", review: "Review", consolidate: "Consolidate", tracking: "Track" },
    needsYou: "something needs you",
    noPlan: "no plan yet",
    faultyPlan: "the plan has faults",
    bloc: "Bloc committee",
    opening: "Looking at the workbook…",
    tryAgain: "Try again",
    stopped: "Stopped. Everything is as it was.",
    interrupted: interruptedEn,
    canBeUndone: "What was last written can still be undone.",
    welcome: "So Ket helps to make the appendix of indicators, to review it, and to consolidate what the units report. Everything stays on this computer.",
    forBloc: { title: "I consolidate at the Khối's office", text: "Set up the plan, make the units' forms, receive and consolidate their figures." },
    forUnit: { title: "I enter figures for a unit", text: "Open the form the Khối sent, fill it in and review it before sending it back." },
    sample: "Try with sample figures",
    sampleText: "63 invented units with all the usual cases.",
    readingSample: "Reading the sample",
    sampleRead: (files) => `Read ${files} sample files. Questions and totals are at the step Consolidate.`,
    language: "Language",
    help: "Help",
    version: (version) => `Version ${version}`,
    broken: {
      title: "So Ket ran into an error and has to be reopened",
      text: "The figures in the workbook are not affected. Press Reload; files that were read but not written have to be chosen again.",
      reload: "Reload",
      detail: "The error",
    },
    refusals: {
      editing: "Excel waits for a cell to be finished. Press Enter (or Esc) in that cell and try again.",
      protected: "The workbook or a sheet is protected. Unprotect it (Review > Unprotect) and try again.",
      protectedSheet: (sheet) => `The sheet “${sheet}” is protected and has formulas that take figures from a sheet to be rewritten, so nothing was written. Unprotect that sheet (Review > Unprotect Sheet) and try again.`,
      nameTaken: (name) => `The workbook has a chart sheet called “${name}”, the name of a sheet that So Ket writes, so nothing was written. Rename that chart sheet and try again.`,
      readOnly: "The workbook is open for reading only. Save it as another file and try again there.",
      tooLarge: "This is more than Excel takes at once. Use Excel on the desktop and try again.",
      changedMeanwhile: "Somebody changed the workbook meanwhile, so nothing was written. Try again.",
      closed: "The workbook was closed. Open it and So Ket again.",
      tooOld: "This Excel is too old for it. Use Excel 2021, Microsoft 365, or the standalone So Ket.",
      unknown: (detail) => `Excel refused, and nothing was changed. Try again; if it stays, save and reopen the workbook.${detail === "" ? "" : ` (Excel says: ${detail})`}`,
    },
  },
};

export function shellWords(language: Language): ShellWords {
  return words[language];
}
