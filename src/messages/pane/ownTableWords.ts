import type { Language } from "../language";

/** Words for a table that the unit made itself and that carries no form of the Khối. */
export interface OwnTableWords {
  readonly title: string;
  readonly text: string;
  readonly choose: string;
  readonly how: string;
  readonly instead: { readonly page: string; readonly excel: string };
  readonly whichUnit: (file: string) => string;
  readonly unit: string;
  readonly noUnit: string;
  readonly go: string;
  readonly refused: { readonly cannotOpen: (file: string) => string; readonly noPlan: (file: string) => string; readonly noTable: string };
  readonly reviewedBy: (unit: string, file: string) => string;
}

const words: Readonly<Record<Language, OwnTableWords>> = {
  vi: {
    title: "Biểu này không kèm mẫu của Khối",
    text: "Sổ đang mở không có mẫu phụ biểu kèm theo nên chưa biết rà soát theo chỉ tiêu nào. Chọn phụ biểu Khối đã gửi: Sơ kết đối chiếu biểu đang mở với mẫu đó, không ghi gì vào sổ.",
    choose: "Chọn phụ biểu mẫu…",
    how: "Chọn phụ biểu của đơn vị mình, hoặc tệp kế hoạch sơ kết.",
    instead: { page: "Tốt nhất là nhập vào chính phụ biểu Khối đã gửi: bấm Mở tệp… và chọn phụ biểu đó.", excel: "Tốt nhất là nhập vào chính phụ biểu Khối đã gửi: mở phụ biểu đó bằng Excel, rồi mở Sơ kết trong sổ đó." },
    whichUnit: (file) => `Chưa biết chắc biểu đang mở là của đơn vị nào trong ${file}.`,
    unit: "Số liệu của đơn vị",
    noUnit: "Chọn đơn vị",
    go: "Rà soát",
    refused: {
      cannotOpen: (file) => `Không mở được ${file}. Đóng tệp nếu đang mở ở nơi khác rồi chọn lại.`,
      noPlan: (file) => `${file} không phải phụ biểu Khối gửi, cũng không phải kế hoạch sơ kết dùng được. Chọn tệp khác.`,
      noTable: "Không tìm thấy biểu chỉ tiêu nào trong sổ đang mở: cần một bảng có cột tên chỉ tiêu và cột số liệu từng năm. Mở phụ biểu Khối đã gửi và nhập số liệu vào đó.",
    },
    reviewedBy: (unit, file) => `Biểu tự lập, rà soát theo mẫu trong tệp ${file} như số liệu của ${unit}.`,
  },
  en: {
    title: "This table carries no form of the Khối",
    text: "The open workbook carries no form, so that it is not known by which indicators to review it. Choose the form the Khối sent: So Ket holds the open table against it and writes nothing into the workbook.",
    choose: "Choose the form…",
    how: "Your unit's form, or a file with the plan.",
    instead: { page: "It is best to fill in the very form the Khối sent: press Open file… and choose it.", excel: "It is best to fill in the very form the Khối sent: open it in Excel, then open So Ket there." },
    whichUnit: (file) => `It is not certain which unit of ${file} the open table is of.`,
    unit: "Figures of the unit",
    noUnit: "Choose a unit",
    go: "Review",
    refused: {
      cannotOpen: (file) => `${file} cannot be opened. Close it if it is open elsewhere and choose it again.`,
      noPlan: (file) => `${file} is neither a form of the Khối nor a plan that can be used. Choose another file.`,
      noTable: "No table of indicators was found in the open workbook: it needs a column of indicators and a column of figures for each year. Open the form the Khối sent and fill it in.",
    },
    reviewedBy: (unit, file) => `A table of the unit's own, reviewed by the form in ${file} as the figures of ${unit}.`,
  },
};

export function ownTableWords(language: Language): OwnTableWords {
  return words[language];
}
