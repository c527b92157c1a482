import type { Language } from "./language";

/** Words of the pane. */
export interface PaneWords {
  readonly title: string;
  readonly purpose: string;
  readonly choose: string;
  readonly reading: (file: string) => string;
  readonly noPlan: string;
  readonly clean: string;
  readonly score: (block: number, warn: number, note: number, questions: number) => string;
  readonly question: string;
  readonly cell: (sheet: string, cell: string) => string;
  readonly cannotOpen: string;
}

const words: Readonly<Record<Language, PaneWords>> = {
  vi: {
    title: "Sơ kết",
    purpose: "Rà soát phụ biểu trước khi gửi Đảng ủy Khối. Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
    choose: "Chọn phụ biểu…",
    reading: (file) => `Đang đọc ${file}`,
    noPlan: "Tệp này không phải là phụ biểu lập từ mẫu của Khối. Hãy chọn tệp mẫu đã nhập số liệu.",
    clean: "Phụ biểu đủ điều kiện gửi Đảng ủy Khối.",
    score: (block, warn, note, questions) => `Phải sửa ${block} · Cần xem lại ${warn} · Lưu ý ${note}${questions === 0 ? "" : ` · Cần trả lời ${questions}`}`,
    question: "Cần trả lời",
    cell: (sheet, cell) => `Trang ${sheet}, ô ${cell}`,
    cannotOpen: "Không mở được tệp. Hãy đóng tệp nếu đang mở ở nơi khác rồi chọn lại.",
  },
  en: {
    title: "So Ket",
    purpose: "Check an appendix before it goes to the Khối. The file is read on this computer only and sent nowhere.",
    choose: "Choose an appendix…",
    reading: (file) => `Reading ${file}`,
    noPlan: "This file was not made from the Khối's form. Choose the form you filled in.",
    clean: "The appendix is ready to be sent to the Khối.",
    score: (block, warn, note, questions) => `Must be mended ${block} · To be reviewed ${warn} · Notes ${note}${questions === 0 ? "" : ` · Questions ${questions}`}`,
    question: "Question",
    cell: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
    cannotOpen: "The file cannot be opened. Close it if it is open elsewhere and choose it again.",
  },
};

export function paneWords(language: Language): PaneWords {
  return words[language];
}
