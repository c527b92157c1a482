import type { Verdict } from "./verdict";

/** What each finding carries. A new code does not compile until it has a severity and words in every language. */
export interface FindingFacts {
  requiredMissing: Record<never, never>;
  notANumber: { readonly raw: string };
  excelError: { readonly error: string };
  /** `probable`: what was most likely typed before Excel made a date of it. */
  dateInNumber: { readonly probable: string };
  rowMissing: Record<never, never>;
  /** No column, or more than one, is certainly this period's. `headings`: the headings that claim it. */
  columnMissing: { readonly headings: readonly string[] };
  noCachedValue: { readonly formula: string };
  encrypted: Record<never, never>;
  corrupt: { readonly detail: "truncated" | "checksum" | "structure" | "empty" | "unopened" | "altered" };
  tooLarge: { readonly limit: "file" | "entries" | "entrySize" | "totalSize" | "cells" | "elements" | "text"; readonly allowed: number };
  /** `found`: the true type by magic bytes, or "unknown"; "noTable" a workbook without an appendix, "summary" the Khối's own summary. */
  wrongType: { readonly found: "pdf" | "doc" | "docx" | "image" | "archive" | "html" | "text" | "et" | "ods" | "numbers" | "noTable" | "summary" | "unknown" };
  /** `found` is empty when a file is checked by itself and carries no plan. */
  wrongPlan: { readonly found: string; readonly expected: string };
  emptyForm: Record<never, never>;
  unitUnknown: { readonly found: string | null };
  negative: { readonly value: number };
  valueOutOfRange: { readonly value: number; readonly low: number; readonly high: number };
  numeratorAboveDenominator: { readonly numerator: number; readonly denominator: number; readonly numeratorCell: string | null; readonly denominatorCell: string | null };
  partAboveWhole: { readonly part: number; readonly whole: number; readonly wholeIndicator: string; readonly wholeCell: string | null };
  /** The printed "trong đó" amounts add up to `parts`. */
  partsDoNotAddUp: { readonly parts: number; readonly whole: number };
  halfAboveYear: { readonly half: number; readonly year: number; readonly halfCell: string | null };
  ratioWithoutParts: { readonly value: number };
  ratioDiffersFromParts: { readonly typed: number; readonly computed: number };
  estimateMissing: Record<never, never>;
  baselineDiffers: { readonly inFile: number; readonly assigned: number };
  /** The figure as written stands out by about `factor`; a person said that it is right, or that it is to be divided by it. */
  scaleSuspected: { readonly value: number; readonly factor: number; readonly isKept: boolean };
  /** A whole row of money is about `factor` times what the other units lead to expect of a unit of that size; `value` is its last figure. */
  outOfProportion: { readonly value: number; readonly factor: number };
  /** `compared`: the figure of another year that it stands out from; `others`: further rows of the file that leap in the same year. */
  jump: { readonly value: number; readonly compared: number; readonly comparedColumn: string; readonly comparedCell: string | null; readonly others: number };
  /** So many (`same`) of the figures that can be told apart (`compared`) are those of the column before. */
  sameAsPreviousYear: { readonly previous: string; readonly same: number; readonly compared: number };
  /** half: the first half is half of the year; target: the estimate is the target; growth: the same whole percent each year. */
  tooGood: { readonly pattern: "half" | "target" | "growth"; readonly rows: number; readonly compared: number };
  /** `others`: further rows of the file with an unlikely second half. */
  secondHalfImplausible: { readonly half: number; readonly second: number; readonly others: number };
  /** What of our form is not as it was printed, each once. */
  structureChanged: { readonly changes: readonly ("columnsMoved" | "columnsInserted" | "rowsMoved" | "labelsChanged")[] };
  targetDiffers: { readonly inFile: number; readonly assigned: number };
  /** A number stands in a cell that the form fills by formula. */
  formulaReplaced: { readonly value: number };
  /** A cached value differs from the recalculated one. */
  staleValue: { readonly cached: number; readonly computed: number };
  externalLink: { readonly target: string };
  /** A row that is not asked of this unit was filled. */
  notAsked: { readonly raw: string };
  /** `figures`: how many stand in the column, of a year in which the unit owes none. */
  yearNotAsked: { readonly figures: number };
  rowAdded: { readonly label: string };
  /** A row of the open section at the end of the form: the unit's own, kept and never merged. */
  ownIndicator: { readonly label: string };
  hiddenRows: { readonly rows: readonly number[] };
  /** Another sheet of the file holds the same figures. */
  duplicateSheet: { readonly same: string };
  sheetRenamed: { readonly found: string; readonly expected: string };
  measureConverted: { readonly from: string; readonly to: string };
  /** `others`: further cells of the file with numbers typed as text. */
  numberFromText: { readonly raw: string; readonly value: number; readonly others: number };
  textDecoded: { readonly encoding: "TCVN3" | "VNI" };
  duplicateFile: { readonly same: string };
  superseded: { readonly by: string };
  /** The unit was recognised only by its name in the file name. */
  identifiedByFileName: { readonly name: string };
  /** A decision is not applied any more: the number it was made on (`before`) is another now. */
  correctionReopened: { readonly corrected: number; readonly before: number | null; readonly now: number | null };
  overrideReopened: { readonly verdict: Verdict; readonly before: number | null; readonly now: number | null };
  explanationReopened: { readonly text: string; readonly before: number | null; readonly now: number | null };
}

export type FindingCode = keyof FindingFacts;
export type Severity = "block" | "warn" | "note";

/** Severity is fixed by code. */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  requiredMissing: "block",
  notANumber: "block",
  excelError: "block",
  dateInNumber: "block",
  rowMissing: "block",
  columnMissing: "block",
  noCachedValue: "block",
  encrypted: "block",
  corrupt: "block",
  tooLarge: "block",
  wrongType: "block",
  wrongPlan: "block",
  emptyForm: "block",
  unitUnknown: "block",
  negative: "warn",
  valueOutOfRange: "warn",
  numeratorAboveDenominator: "warn",
  partAboveWhole: "warn",
  partsDoNotAddUp: "warn",
  halfAboveYear: "warn",
  estimateMissing: "warn",
  baselineDiffers: "warn",
  scaleSuspected: "warn",
  outOfProportion: "warn",
  jump: "warn",
  sameAsPreviousYear: "warn",
  tooGood: "warn",
  structureChanged: "warn",
  ratioWithoutParts: "warn",
  ratioDiffersFromParts: "warn",
  targetDiffers: "warn",
  formulaReplaced: "warn",
  staleValue: "warn",
  externalLink: "warn",
  notAsked: "warn",
  yearNotAsked: "warn",
  correctionReopened: "warn",
  overrideReopened: "warn",
  explanationReopened: "warn",
  secondHalfImplausible: "note",
  rowAdded: "note",
  ownIndicator: "note",
  hiddenRows: "note",
  duplicateSheet: "note",
  sheetRenamed: "note",
  measureConverted: "note",
  numberFromText: "note",
  textDecoded: "note",
  duplicateFile: "note",
  superseded: "note",
  identifiedByFileName: "note",
};

/** Where a finding or question belongs; null where it does not apply. `cell` is an A1 address. */
export interface FindingPlace {
  /** Null for what concerns the Khối's own totals. */
  readonly file: string | null;
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly column: string | null;
}

export type Finding = {
  [Code in FindingCode]: { readonly code: Code; readonly place: FindingPlace; readonly facts: FindingFacts[Code] };
}[FindingCode];

/** The codes that refuse a whole file. */
export type RejectionCode = "encrypted" | "corrupt" | "tooLarge" | "wrongType" | "wrongPlan" | "emptyForm";
