import type { Finding, FindingCode, FindingFacts, FindingPlace } from "../../src/domain/findings";
import type { Question, QuestionFacts, QuestionKind } from "../../src/domain/questions";

/** Facts of every code, several where the words depend on them. */
export const findingSamples: { readonly [Code in FindingCode]: readonly FindingFacts[Code][] } = {
  requiredMissing: [{}],
  notANumber: [{ raw: "khá" }],
  excelError: [{ error: "#REF!" }],
  dateInNumber: [{ probable: "5-6" }, { probable: "" }],
  rowMissing: [{}],
  columnMissing: [{ headings: [] }, { headings: ["Năm 2017", "TH 2017"] }],
  noCachedValue: [{ formula: "=H19/H20" }],
  encrypted: [{}],
  corrupt: [{ detail: "truncated" }, { detail: "checksum" }, { detail: "structure" }, { detail: "empty" }, { detail: "unopened" }],
  tooLarge: [
    { limit: "file", allowed: 104857600 },
    { limit: "entries", allowed: 5000 },
    { limit: "entrySize", allowed: 209715200 },
    { limit: "totalSize", allowed: 419430400 },
    { limit: "cells", allowed: 2000000 },
    { limit: "elements", allowed: 500000 },
    { limit: "text", allowed: 1048576 },
  ],
  wrongType: (["pdf", "doc", "docx", "image", "archive", "html", "text", "et", "ods", "numbers", "noTable", "summary", "unknown"] as const).map((found) => ({ found })),
  wrongPlan: [{ found: "sk-2010-2015", expected: "sk-2015-2020" }],
  emptyForm: [{}],
  unitUnknown: [{ found: null }, { found: "Công ty A" }],
  negative: [{ value: -3 }],
  valueOutOfRange: [{ value: 104, low: 0, high: 100 }, { value: -1, low: 0, high: 100 }],
  numeratorAboveDenominator: [
    { numerator: 26, denominator: 25, numeratorCell: "H19", denominatorCell: "H20" },
    { numerator: 26, denominator: 0, numeratorCell: null, denominatorCell: null },
  ],
  partAboveWhole: [{ part: 12, whole: 10, wholeIndicator: "KT10", wholeCell: "H18" }, { part: 12, whole: 10, wholeIndicator: "KT10", wholeCell: null }],
  halfAboveYear: [{ half: 120, year: 100, halfCell: "I12" }, { half: 120, year: 100, halfCell: null }],
  ratioWithoutParts: [{ value: 85 }],
  ratioDiffersFromParts: [{ typed: 95, computed: 96.15384615384616 }],
  partsDoNotAddUp: [{ parts: 120, whole: 100 }],
  estimateMissing: [{}],
  baselineDiffers: [{ inFile: 80, assigned: 85 }],
  scaleSuspected: [{ value: 24200, factor: 1000, isKept: false }, { value: 0.96, factor: 0.01, isKept: false }, { value: 24200, factor: 1000, isKept: true }],
  outOfProportion: [{ value: 15400, factor: 1000 }, { value: 0.0154, factor: 0.001 }],
  jump: [{ value: 120, compared: 12, comparedColumn: "2016", comparedCell: "G12", others: 0 }, { value: 12, compared: 120, comparedColumn: "2016", comparedCell: null, others: 4 }],
  sameAsPreviousYear: [{ previous: "2016", same: 12, compared: 14 }],
  tooGood: [{ pattern: "half", rows: 6, compared: 7 }, { pattern: "target", rows: 6, compared: 7 }, { pattern: "growth", rows: 6, compared: 7 }],
  secondHalfImplausible: [{ half: 100, second: 3, others: 0 }, { half: 100, second: 0, others: 4 }],
  structureChanged: [{ changes: ["columnsMoved", "columnsInserted", "rowsMoved", "labelsChanged"] }],
  targetDiffers: [{ inFile: 80, assigned: 85 }],
  formulaReplaced: [{ value: 0.96 }],
  staleValue: [{ cached: 95, computed: 96 }],
  externalLink: [{ target: "Phu luc 2017.xlsx" }],
  notAsked: [{ raw: "12" }],
  yearNotAsked: [{ figures: 12 }],
  rowAdded: [{ label: "Số sáng kiến" }],
  ownIndicator: [{ label: "Diện tích trồng mới" }],
  hiddenRows: [{ rows: [] }, { rows: [11, 12] }],
  duplicateSheet: [{ same: "Phụ biểu" }],
  sheetRenamed: [{ found: "Phu luc 1 (2)", expected: "Phụ biểu" }],
  measureConverted: [{ from: "triệu đồng", to: "tỷ đồng" }],
  numberFromText: [{ raw: "1.234,5", value: 1234.5, others: 0 }, { raw: "1.234,5", value: 1234.5, others: 12 }],
  textDecoded: [{ encoding: "TCVN3" }, { encoding: "VNI" }],
  duplicateFile: [{ same: "dv01 (1).xlsx" }],
  superseded: [{ by: "dv01-lan2.xlsx" }],
  identifiedByFileName: [{ name: "Điện lực" }],
  correctionReopened: [{ corrected: 120.5, before: 118, now: 119 }, { corrected: 120.5, before: null, now: 119 }],
  overrideReopened: [{ verdict: "exceeded", before: 1.1, now: 1.4 }, { verdict: "met", before: 1.1, now: null }],
  explanationReopened: [{ text: "Sáp nhập hai chi nhánh", before: 118, now: 119 }],
};

/** Facts and choices of every kind of question. */
export const questionSamples: { readonly [Kind in QuestionKind]: readonly (readonly [facts: QuestionFacts[Kind], choices: readonly string[]])[] } = {
  unit: [
    [{ found: null, candidates: [] }, ["DV01", "bloc"]],
    [{ found: "Công ty Điện", candidates: [{ code: "DV01", name: "Đảng bộ Công ty Điện lực" }] }, ["DV01", "DV02", "bloc"]],
  ],
  sheet: [[{ sheets: ["PL1", "PL1 (2)"], differences: 4 }, ["PL1", "PL1 (2)"]]],
  label: [
    [{ label: "Doanh thu thuần", values: ["12", "13"], candidates: [{ code: "KT01", label: "Tổng doanh thu" }] }, ["KT01", "none"]],
    [{ label: "Doanh thu thuần", values: [], candidates: [] }, ["none"]],
  ],
  measure: [[{ written: "thùng", expected: "tỷ đồng" }, ["keep", "leaveOut"]]],
  scale: [
    [{ value: 24200, compared: 24, comparedColumn: "2016", factor: 1000, others: ["H14", "H15"] }, ["divide", "keep"]],
    [{ value: 0.96, compared: 95, comparedColumn: "2016", factor: 0.01, others: [] }, ["divide", "keep"]],
  ],
  locale: [[{ examples: [{ cell: "F12", raw: "1.234" }] }, ["vi", "en"]]],
  dash: [[{ cells: ["F12", "G12"] }, ["zero", "notApplicable", "pending"]]],
  version: [[{ files: ["a.xlsx", "b.xlsx"], differing: [{ indicator: "KT05", column: "2017", first: { state: "number", value: 120, upper: null, raw: "120" }, second: { state: "blank", value: null, upper: null, raw: null } }] }, ["a.xlsx", "b.xlsx"]]],
  duplicateUnit: [[{ files: ["a.xlsx", "b.xlsx"], units: [{ code: "DV01", name: "Đảng bộ Công ty Điện lực" }], figures: 41 }, ["DV01", "DV02", "all"]]],
  hierarchy: [[{ parent: { code: "DV01", name: "Đảng bộ Công ty Điện lực" }, children: [{ code: "DV02", name: "Chi bộ Xí nghiệp Đèn" }] }, ["parent", "children", "both"]]],
  mergedCell: [[{ area: "E12:G12", raw: "12" }, ["each", "first", "leaveOut"]]],
};

export function placed(change: Partial<FindingPlace>): FindingPlace {
  return { file: "dv01.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: null, indicator: null, column: null, ...change };
}

export function findingOf<Code extends FindingCode>(code: Code, facts: FindingFacts[Code], place: Partial<FindingPlace>): Finding {
  return { code, facts, place: placed(place) } as Finding;
}

export function questionOf<Kind extends QuestionKind>(kind: Kind, facts: QuestionFacts[Kind], choices: readonly string[], place: Partial<FindingPlace>): Question {
  return { id: "q", kind, facts, choices, place: placed(place) } as Question;
}
