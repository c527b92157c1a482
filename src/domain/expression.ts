/**
 * A rule that is both computed and shown as a formula, written once.
 * `Reference` is whatever the rule speaks of: a role such as "value of 2016", or a cell address.
 * `evaluate` computes it; `printFormula` (sheets) prints it; the restricted calculator (reading) parses into it.
 */
export type Expression<Reference> =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A rectangle of cells; only as an argument of an aggregate function. */
  | { readonly kind: "area"; readonly area: Reference }
  | { readonly kind: "negate"; readonly operand: Expression<Reference> }
  | { readonly kind: "percent"; readonly operand: Expression<Reference> }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression<Reference>; readonly right: Expression<Reference> }
  | { readonly kind: "call"; readonly name: FunctionName; readonly arguments: readonly Expression<Reference>[] };

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export const functionNames = ["SUM", "SUMIFS", "COUNTIFS", "MIN", "MAX", "IF", "IFERROR", "AND", "OR", "ROUND", "ABS", "INDEX", "MATCH", "TEXT"] as const;
export type FunctionName = (typeof functionNames)[number];

/** A computed value, as Excel has them; null is a blank cell. */
export type Scalar = number | string | boolean | null | ExcelError;
export interface ExcelError {
  readonly error: string;
}

export function isExcelError(value: Scalar): value is ExcelError {
  return typeof value === "object" && value !== null;
}
