import type { DocumentKind } from "../domain/received";
import { asciiKey } from "../reading/matchKey";

/** Columns of the register; `name` only helps people to read it. */
export type RegisterColumn = "unit" | "name" | "document" | "date" | "channel" | "number" | "note";

/** Headings as they are written by the command line's contract, and as offices write them. */
const headings: Readonly<Record<RegisterColumn, readonly string[]>> = {
  unit: ["unit", "mã đơn vị", "mã", "đơn vị"],
  name: ["name", "tên đơn vị"],
  document: ["document", "loại văn bản", "văn bản", "loại"],
  date: ["date", "ngày nhận", "ngày đến", "ngày"],
  channel: ["channel", "cách gửi", "hình thức gửi", "kênh gửi"],
  number: ["number", "số văn bản", "số ký hiệu", "số, ký hiệu", "số"],
  note: ["note", "ghi chú"],
};

const documents: Readonly<Record<DocumentKind, readonly string[]>> = {
  appendix: ["appendix", "phụ biểu", "phụ lục", "biểu"],
  report: ["report", "báo cáo chính trị", "báo cáo", "báo cáo dự thảo", "báo cáo chính trị (dự thảo)", "báo cáo đã thông qua"],
  resolution: ["resolution", "nghị quyết"],
};

function byKey<Name extends string>(words: Readonly<Record<Name, readonly string[]>>): ReadonlyMap<string, Name> {
  return new Map((Object.keys(words) as Name[]).flatMap((name) => words[name].map((word) => [asciiKey(word), name] as const)));
}

const columnOf = byKey(headings);
const kindOf = byKey(documents);

/** The column of a heading in any spelling; undefined for one that the register does not know. */
export function registerColumn(heading: string): RegisterColumn | undefined {
  return columnOf.get(asciiKey(heading));
}

/** The document of a word in any spelling; undefined for one that units do not owe. */
export function registerDocument(word: string): DocumentKind | undefined {
  return kindOf.get(asciiKey(word));
}

/** How the register is written for offices. */
export const officeHeadings: readonly (readonly [column: RegisterColumn, heading: string])[] = [
  ["unit", "Mã đơn vị"], ["name", "Tên đơn vị"], ["document", "Loại văn bản"], ["date", "Ngày nhận"], ["channel", "Cách gửi"], ["number", "Số văn bản"], ["note", "Ghi chú"],
];
export const officeDocuments: Readonly<Record<DocumentKind, string>> = { appendix: "Phụ biểu", report: "Báo cáo chính trị", resolution: "Nghị quyết" };
