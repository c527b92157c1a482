/**
 * The passport: how a form says what it is. Any one channel is enough, since other programs drop some of them:
 * the hidden sheet (key in column A, value in column B), the workbook names, the keywords property,
 * and in the table itself the hidden id column (indicator codes) and id row (column ids).
 */
export const passportSheetName = "_SoKet";
export const passportSchema = "so-ket/passport@1";
/** Keys of the hidden sheet; the plan's JSON follows in chunks `plan.0`, `plan.1` … */
export const passportKeys = { schema: "schema", plan: "plan", fingerprint: "fingerprint", unit: "unit", round: "round" } as const;
export const passportPlanChunk = "plan.";
/** Names: the cell with the unit's code, the cell with "Lần gửi", and the table with its id row and id column. */
export const passportNames = { unit: "SoKet_Unit", round: "SoKet_Round", table: "SoKet_Table" } as const;
/** Keywords of the Khối's summary, which is nobody's appendix. */
export const summarySchema = "so-ket/summary@1";

/**
 * The hidden sheet of a summary with what it remembers (see SummaryRecord): key in column A, value in column B. The record's
 * JSON stands in chunks `record.0`, `record.1` …, its hash tells whether it is whole.
 */
export const recordSheetName = "_SoKetRecord";
export const recordKeys = { schema: "schema", plan: "plan", hash: "hash" } as const;
export const recordChunk = "record.";

export function summaryKeywords(plan: string): string {
  return `${summarySchema} plan=${plan}`;
}

/** Keywords property: "so-ket/passport@1 plan=… unit=…". */
export function passportKeywords(plan: string, unit: string): string {
  return `${passportSchema} plan=${plan} unit=${unit}`;
}

/** Ids in the hidden id row, besides the period ids and `target`. */
export const columnIds = {
  id: "id",
  ordinal: "tt",
  label: "label",
  measure: "measure",
  cumulative: "cumulative",
  againstTarget: "againstTarget",
  againstBaseline: "againstBaseline",
  verdict: "verdict",
  note: "note",
  comparator: "comparator",
  upper: "upper",
} as const;

/** Longest text a cell holds in Excel. */
export const cellTextLimit = 32767;
