import type { Scalar } from "./expression";

/** A criterion of SUMIFS and COUNTIFS as a test: ">=3", "<>", "KT01", 5. A comparison with a number sees numbers only. */
export function parseCriterion(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion === "number") return (value) => value === criterion;
  const [, operator = "=", operand = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(String(criterion)) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const text = operand.toLowerCase();
    const equals = (value: Scalar): boolean => {
      if (value === null) return text === "";
      return typeof value === "number" ? value === number : typeof value === "string" && value.toLowerCase() === text;
    };
    return operator === "=" ? equals : (value) => !equals(value);
  }
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (operator === ">") return value > number;
    if (operator === ">=") return value >= number;
    return operator === "<" ? value < number : value <= number;
  };
}
