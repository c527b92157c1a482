import type { Language } from "../language";

/** Words of what somebody else decided in the same workbook at the same time. */
export interface MeanwhileWords {
  readonly bothKept: string;
  readonly askedAgain: (questions: number) => string;
  /** `whats`: decisions of the other that gave way. */
  readonly replaced: (whats: string) => string;
  readonly correction: (value: string, confirmedBy: string) => string;
  readonly override: (verdict: string, by: string) => string;
  readonly explanation: (text: string) => string;
}

const words: Readonly<Record<Language, MeanwhileWords>> = {
  vi: {
    bothKept: "Người khác cũng vừa ghi quyết định vào sổ làm việc này. Quyết định của hai bên đều được giữ.",
    askedAgain: (questions) => `Người khác vừa trả lời khác cho ${questions === 1 ? "cùng câu hỏi" : `${questions} câu hỏi`}, nên câu hỏi được đặt lại. Hãy thống nhất rồi trả lời.`,
    replaced: (whats) => `Quyết định vừa ghi thay cho quyết định người khác vừa ghi về cùng một số: ${whats}. Nếu cần, hãy thống nhất rồi ghi lại.`,
    correction: (value, confirmedBy) => `số điều chỉnh ${value} (người xác nhận: ${confirmedBy})`,
    override: (verdict, by) => `đánh giá “${verdict}” (người quyết định: ${by})`,
    explanation: (text) => `giải trình “${text}”`,
  },
  en: {
    bothKept: "Somebody else decided something in this workbook just now. What both of you decided is kept.",
    askedAgain: (questions) => `Somebody else just gave another answer to ${questions === 1 ? "the same question" : `${questions} questions`}, so it is put again. Please agree on one, then answer.`,
    replaced: (whats) => `Your decision stands in place of one that somebody else just made about the same figure: ${whats}. If need be, agree on one and decide again.`,
    correction: (value, confirmedBy) => `correction ${value} (confirmed by ${confirmedBy})`,
    override: (verdict, by) => `verdict “${verdict}” (decided by ${by})`,
    explanation: (text) => `explanation “${text}”`,
  },
};

export function meanwhileWords(language: Language): MeanwhileWords {
  return words[language];
}
