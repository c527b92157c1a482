import type { Language } from "../language";

/** What a person should look at after sheets were replaced; `sheets` are their names, in quotation marks. */
export interface LookAgainWords {
  readonly edited: (sheets: string) => string;
  readonly charts: (sheets: string) => string;
  readonly conditionalFormats: (sheets: string) => string;
  readonly formulas: (sheets: string) => string;
  readonly sheet: (name: string) => string;
}

const words: Readonly<Record<Language, LookAgainWords>> = {
  vi: {
    edited: (sheets) => `Trong lúc ghi, có người sửa trang ${sheets}: phần sửa đó nằm ở bản cũ. Hãy nhập lại vào trang mới, hoặc bấm Hoàn tác để lấy lại bản cũ.`,
    charts: (sheets) => `Biểu đồ của anh/chị ở trang ${sheets} có thể còn lấy số liệu cũ: hãy xem lại, nếu đúng vậy thì chọn lại vùng dữ liệu.`,
    conditionalFormats: (sheets) => `Định dạng có điều kiện ở trang ${sheets} còn lấy số liệu cũ: hãy sửa lại công thức.`,
    formulas: (sheets) => `Công thức lấy số qua nhiều trang ở trang ${sheets} có thể tính cả bản cũ đang ẩn: hãy xem lại.`,
    sheet: (name) => `“${name}”`,
  },
  en: {
    edited: (sheets) => `While it was written, somebody changed ${sheets}: that change is in the earlier version. Enter it again on the new sheet, or press Undo to get the earlier one back.`,
    charts: (sheets) => `Your charts on ${sheets} may still show the earlier figures: please look, and choose their cells again if they do.`,
    conditionalFormats: (sheets) => `Conditional formats on ${sheets} still ask the earlier figures: please correct their formulas.`,
    formulas: (sheets) => `Formulas over several sheets on ${sheets} may count the earlier version too, which is hidden: please look.`,
    sheet: (name) => `“${name}”`,
  },
};

export function lookAgainWords(language: Language): LookAgainWords {
  return words[language];
}
