import type { Comparator, DenominatorAt, Nature, TargetKind } from "./plan";

/** Lists of a plan whose entries other entries refer to by code. */
export type PlanReference = "section" | "period" | "unit" | "indicator";

export type AggregationMethod =
  | "sum"
  | "mean"
  | "min"
  | "max"
  | "ratio"
  | "quotient"
  | "weightedMean"
  | "count"
  | "share"
  | "growth"
  | "blocOnly"
  | "none";

type None = Record<never, never>;

/** What each fault of a plan carries. A new code does not compile until it has words in every language. */
export interface PlanFaultFacts {
  // The written form
  /** `heading`: what the sheets call the field; null for the written form. */
  missing: { readonly heading: string | null };
  wrongType: { readonly expected: "text" | "number" | "integer" | "yesNo" | "list" | "object" | "numberOrRange" };
  unknownField: { readonly field: string };
  notAllowed: { readonly found: string; readonly allowed: readonly string[] };
  blank: None;
  tooLong: { readonly limit: number };
  tooMany: { readonly limit: number };
  emptyList: None;
  outOfRange: { readonly low: number; readonly high: number };
  badId: { readonly found: string };
  /** `order`: how a date is written there. */
  badDate: { readonly found: string; readonly order: "yearFirst" | "dayFirst" };
  unprintable: None;
  /** `between` needs two numbers, every other comparator one. */
  rangeNeeded: None;
  singleNeeded: None;
  // The sheets of a plan in a workbook
  missingSheet: { readonly sheet: string };
  missingTable: { readonly title: string };
  missingHeading: { readonly heading: string };
  repeatedHeading: { readonly heading: string };
  madeDate: None;
  errorCell: None;
  // Ids and names
  duplicateId: { readonly id: string };
  reservedId: { readonly id: string };
  duplicateLabel: { readonly label: string; readonly other: string };
  aliasTaken: { readonly alias: string; readonly other: string };
  duplicateUnitName: { readonly name: string; readonly other: string };
  duplicateLevel: { readonly level: string };
  // References
  unknownCode: { readonly kind: PlanReference; readonly code: string };
  repeatedCode: { readonly code: string };
  cycle: { readonly codes: readonly string[] };
  // Term and periods
  termReversed: { readonly firstYear: number; readonly lastYear: number };
  baselineCount: { readonly found: readonly string[] };
  baselineNotWholeYear: None;
  baselineInsideTerm: { readonly year: number; readonly firstYear: number };
  estimateCount: { readonly found: readonly string[] };
  periodOrder: { readonly id: string; readonly previous: string };
  duplicatePeriod: { readonly id: string; readonly other: string };
  periodOutsideTerm: { readonly year: number; readonly firstYear: number; readonly lastYear: number };
  noJudgedPeriod: None;
  // Indicators
  levelsMissing: None;
  levelsNotOrdinal: { readonly nature: Nature };
  methodAgainstNature: { readonly method: AggregationMethod; readonly nature: Nature };
  partNotAdditive: { readonly part: string; readonly nature: Nature };
  partNotAsked: { readonly part: string };
  partIsFormula: { readonly part: string };
  partsEqual: None;
  denominatorNeverKnown: { readonly denominatorAt: DenominatorAt };
  breakOutsideTerm: { readonly year: number; readonly low: number; readonly high: number };
  neverAsked: None;
  levelOutOfRange: { readonly value: number; readonly highest: number };
  parentNotAdditive: { readonly code: string };
  parentMeasure: { readonly own: string; readonly parent: string };
  parentSection: { readonly own: string; readonly parent: string };
  // Targets
  comparatorAgainstDirection: { readonly comparator: Comparator; readonly direction: "up" | "down" };
  rangeReversed: { readonly low: number; readonly high: number };
  targetAgainstNature: { readonly kind: TargetKind; readonly nature: Nature };
  targetYearOutsideTerm: { readonly year: number; readonly firstYear: number; readonly lastYear: number };
  targetYearWithoutPeriod: { readonly year: number };
  targetYearNotAsked: { readonly year: number };
  targetNeverJudged: None;
  targetNotPerUnit: { readonly method: AggregationMethod };
  targetNeedsBaseline: { readonly kind: TargetKind };
  // Units and assignments
  activeYearsReversed: { readonly from: number; readonly to: number };
  duplicateAssignment: { readonly unit: string; readonly indicator: string };
  assignmentOnExempt: { readonly unit: string };
  assignmentNotAsked: { readonly unit: string; readonly indicator: string };
  assignmentOnText: { readonly indicator: string };
}

export type PlanFaultCode = keyof PlanFaultFacts;

/** One thing to correct in a written plan. `path` is its place, e.g. `indicators[3].aggregation.denominator`; "" is the whole. */
export type PlanFault = {
  [Code in PlanFaultCode]: { readonly path: string; readonly code: Code; readonly facts: PlanFaultFacts[Code] };
}[PlanFaultCode];

/** A fault before its place is known. */
export type PlanFaultDetail = {
  [Code in PlanFaultCode]: { readonly code: Code; readonly facts: PlanFaultFacts[Code] };
}[PlanFaultCode];

/** True when `path` is at or below one of the faulty places: what is said there already is not said twice. */
export function isCovered(path: string, faulty: ReadonlySet<string>): boolean {
  if (faulty.has(path)) return true;
  const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
  return cut > 0 && isCovered(path.slice(0, cut), faulty);
}
