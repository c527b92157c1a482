import { multiplyExactly } from "../domain/decimal";
import { targetColumn } from "../domain/plan";
import type { UnitChoice } from "../domain/questions";
import { differenceLines } from "./describeDifference";
import type { QuestionWords } from "./describeQuestion";

type Choices = Readonly<Record<string, string>>;

const localeChoices: Choices = {
  vi: "Dấu chấm ngăn hàng nghìn, dấu phẩy thập phân (1.234,5)",
  en: "Dấu phẩy ngăn hàng nghìn, dấu chấm thập phân (1,234.5)",
};
const dashChoices: Choices = { zero: "Không phát sinh (0)", notApplicable: "Đơn vị không có chỉ tiêu này", pending: "Chưa có số liệu" };
const mergedChoices: Choices = { each: "Của từng ô trong vùng gộp", first: "Chỉ của ô đầu tiên", leaveOut: "Không dùng số này" };

function hierarchyChoices(parent: string): Choices {
  return {
    parent: `Đã gồm: chỉ tính số liệu của ${parent}`,
    children: "Đã gồm: chỉ tính số liệu của các đơn vị kia",
    both: "Chưa gồm: tính cả hai",
  };
}

function quoted(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join("; ");
}

function named(units: readonly UnitChoice[]): string {
  return units.map(({ code, name }) => `${name} (${code})`).join("; ");
}

export const questionsVi: QuestionWords = {
  later: "Để sau",
  unit: {
    message: ({ found }) => (found === null ? "Tệp này là của đơn vị nào?" : `Tệp ghi “${found}”, chưa chắc là đơn vị nào trong danh sách. Tệp này là của đơn vị nào?`),
    evidence: ({ candidates }) => (candidates.length === 0 ? "" : `Có thể là: ${named(candidates)}.`),
    choice: (value, _, { unitOf }) => unitOf(value),
  },
  sheet: {
    message: ({ sheets }) => `Tệp có ${sheets.length} trang tính mang biểu chỉ tiêu với số liệu khác nhau. Lấy số liệu ở trang nào?`,
    evidence: ({ sheets, differences }) => `${quoted(sheets)}: ${differences} số liệu khác nhau.`,
    choice: (value) => `Trang “${value}”`,
  },
  label: {
    message: ({ label }) => `Dòng “${label}” là chỉ tiêu nào?`,
    evidence: ({ values }) => (values.length === 0 ? "" : `Số liệu ghi trong dòng: ${values.map((value) => (value.trim() === "" ? "trống" : value)).join("; ")}.`),
    choice: (value, { candidates }) => {
      const candidate = candidates.find(({ code }) => code === value);
      return candidate === undefined ? "Không phải chỉ tiêu nào ở trên" : `${candidate.label} (${candidate.code})`;
    },
  },
  measure: {
    message: ({ written, expected }, { row }) => `“${row}” ghi đơn vị tính “${written}”, không quy đổi được sang “${expected}”. Dùng số liệu của dòng này thế nào?`,
    evidence: ({ expected }) => `Đơn vị tính trong danh mục: ${expected}.`,
    choice: (value, { expected }) => (value === "keep" ? `Số liệu tính theo ${expected}, giữ nguyên` : "Không dùng số liệu của dòng này"),
  },
  scale: {
    message: ({ value, factor, compared, comparedColumn, others }, { figure, row, amount, number }) =>
      comparedColumn === targetColumn
        ? `${row} ghi ${amount(value)}, trong khi chỉ tiêu là ${amount(compared)}. Có phải đơn vị ghi ${number(value)} thay cho ${amount(multiplyExactly(value, 100))}?`
        : `${figure} là ${amount(value)}, ${factor > 1 ? `gấp khoảng ${number(factor)} lần` : `chỉ bằng khoảng 1/${number(1 / factor)}`} các kỳ khác${others.length > 0 ? `; ${others.length} số khác cùng kỳ cũng vậy (ô ${others.join(", ")})` : ""}. Có phải đơn vị ghi nhầm đơn vị tính?`,
    evidence: ({ compared, comparedColumn }, { row, amount, periodOf }) => `${row} ${periodOf(comparedColumn)}: ${amount(compared)}.`,
    choice: (value, { factor }, { number }) => (value === "divide" ? (factor > 1 ? `Chia ${number(factor)}` : `Nhân ${number(1 / factor)}`) : "Giữ nguyên"),
  },
  locale: {
    message: ({ examples }) => `Tệp ghi số như “${examples[0]?.raw ?? ""}”. Dấu chấm và dấu phẩy trong tệp này được dùng thế nào?`,
    evidence: ({ examples }) => `${examples.map(({ cell, raw }) => `Ô ${cell}: “${raw}”`).join("; ")}.`,
    choice: (value) => localeChoices[value] ?? value,
  },
  dash: {
    message: ({ cells }) => `Tệp có ${cells.length} ô ghi dấu gạch ngang. Dấu này nghĩa là gì?`,
    evidence: ({ cells }) => `Các ô: ${cells.join(", ")}.`,
    choice: (value) => dashChoices[value] ?? value,
  },
  version: {
    message: ({ files }) => `Đơn vị có ${files.length} tệp khác nhau. Lấy số liệu ở tệp nào?`,
    evidence: ({ files: [first = "", second = "", ...others], differing }, subject) => ({
      intro: `“${first}” và “${second}” khác nhau ở ${differing.length} số liệu.`,
      lines: differenceLines(differing, subject, "vi"),
      end: others.length === 0 ? "" : `Còn có: ${quoted(others)}.`,
    }),
    choice: (value) => `Tệp “${value}”`,
  },
  duplicateUnit: {
    message: ({ files }) => `${files.length} tệp của các đơn vị khác nhau có số liệu giống hệt nhau, có thể đơn vị này đã dùng tệp của đơn vị kia. Số liệu này là của đơn vị nào?`,
    evidence: ({ files, units, figures }) => `${figures} số liệu trùng nhau. Các tệp: ${quoted(files)}. Đơn vị: ${named(units)}.`,
    choice: (value, _, { unitOf }) => (value === "all" ? "Đúng số liệu của từng đơn vị, tính tất cả" : unitOf(value)),
  },
  hierarchy: {
    message: ({ parent }) => `${parent.name} và đơn vị trực thuộc (hoặc đã sáp nhập) cùng gửi số liệu, có thể bị tính hai lần. Số liệu của ${parent.name} đã gồm các đơn vị kia chưa?`,
    evidence: ({ children }) => `Đơn vị cùng gửi số liệu: ${named(children)}.`,
    choice: (value, { parent }) => hierarchyChoices(parent.name)[value] ?? value,
  },
  mergedCell: {
    message: ({ area, raw }) => `Ô gộp ${area} ghi “${raw}” nằm trên nhiều ô nhập số. Số này là của ô nào?`,
    evidence: () => "",
    choice: (value) => mergedChoices[value] ?? value,
  },
};
