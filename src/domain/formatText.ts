import { roundHalfAway } from "./decimal";
import { toNumber, valueError } from "./evaluateOperators";
import type { Scalar } from "./expression";
import { isExcelError } from "./expression";

/** TEXT for the plain number formats "0", "0.00", "#,##0.0" and their percent forms, in en-US; any other format is #VALUE!. */
export function formatText(value: Scalar, format: Scalar): Scalar {
  const number = toNumber(value);
  if (isExcelError(number)) return number;
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(typeof format === "string" ? format : "");
  if (match === null) return valueError;
  const [, grouped, zeros = "", percent = ""] = match;
  const rounded = roundHalfAway(percent === "" ? number : number * 100, zeros.length);
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(zeros.length).split(".");
  const shown = grouped === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0 ? "-" : ""}${shown}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}
