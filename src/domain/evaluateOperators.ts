import type { BinaryOperator, ExcelError, Scalar } from "./expression";
import { isExcelError } from "./expression";

export const valueError: ExcelError = { error: "#VALUE!" };
export const divisionError: ExcelError = { error: "#DIV/0!" };
export const numberError: ExcelError = { error: "#NUM!" };
export const notAvailable: ExcelError = { error: "#N/A" };

/** Arithmetic's view of a value: blank is 0, plain digits are a number, other text is #VALUE!. */
export function toNumber(value: Scalar): number | ExcelError {
  if (isExcelError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : valueError;
}

export function negate(value: Scalar): Scalar {
  const number = toNumber(value);
  return isExcelError(number) ? number : 0 - number;
}

function typeRank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** Excel's order: numbers before texts before booleans; texts without regard to case; blank equals 0, "" and FALSE. */
function compare(left: Scalar, right: Scalar): number {
  if (left === null && right === null) return 0;
  const blankLike = (other: Scalar): Scalar => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const first = left ?? blankLike(right);
  const second = right ?? blankLike(left);
  if (typeRank(first) !== typeRank(second)) return typeRank(first) - typeRank(second);
  if (typeof first === "string" && typeof second === "string") {
    const a = first.toLowerCase();
    const b = second.toLowerCase();
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(first) - Number(second);
}

function calculate(operator: "+" | "-" | "*" | "/" | "^", left: number, right: number): Scalar {
  if (operator === "/" && right === 0) return divisionError;
  const result = { "+": left + right, "-": left - right, "*": left * right, "/": left / right, "^": left ** right }[operator];
  return Number.isFinite(result) ? result : numberError;
}

export function toText(value: Scalar): string {
  if (value === null || isExcelError(value)) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

export function combine(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isExcelError(left)) return left;
  if (isExcelError(right)) return right;
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">":
      return compare(left, right) > 0;
    case ">=":
      return compare(left, right) >= 0;
    case "+":
    case "-":
    case "*":
    case "/":
    case "^": {
      const first = toNumber(left);
      const second = toNumber(right);
      if (isExcelError(first)) return first;
      return isExcelError(second) ? second : calculate(operator, first, second);
    }
  }
}
