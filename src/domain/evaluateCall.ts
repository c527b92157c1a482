import { parseCriterion } from "./criterion";
import { roundHalfAway, sumExactly } from "./decimal";
import type { Environment } from "./evaluate";
import { combine, notAvailable, toNumber, valueError } from "./evaluateOperators";
import type { ExcelError, Expression, Scalar } from "./expression";
import { isExcelError } from "./expression";
import { formatText } from "./formatText";

type Call<Reference> = Extract<Expression<Reference>, { kind: "call" }>;
type Compute<Reference> = (expression: Expression<Reference>) => Scalar;

/** Cells of an argument: of a reference or area its cells, of anything else its value. */
function cellsOf<Reference>(argument: Expression<Reference>, compute: Compute<Reference>, environment: Environment<Reference>): readonly Scalar[] {
  if (argument.kind === "area") return environment.resolveArea(argument.area);
  return [compute(argument)];
}

/** The numbers an aggregate sees: in cells only true numbers, directly also booleans and digits. */
function numbersOf<Reference>(call: Call<Reference>, compute: Compute<Reference>, environment: Environment<Reference>): readonly number[] | ExcelError {
  const numbers: number[] = [];
  for (const argument of call.arguments) {
    const inCells = argument.kind === "area" || argument.kind === "reference";
    for (const value of cellsOf(argument, compute, environment)) {
      if (isExcelError(value)) return value;
      if (typeof value === "number") numbers.push(value);
      else if (!inCells) {
        const number = toNumber(value);
        if (isExcelError(number)) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

/** Positions whose every (area, criterion) pair holds; null when the areas differ in size. */
function matchingPositions<Reference>(
  pairs: readonly Expression<Reference>[],
  compute: Compute<Reference>,
  environment: Environment<Reference>,
): readonly number[] | null {
  let positions: readonly number[] | null = null;
  let size: number | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [area, criterion] = [pairs[index], pairs[index + 1]];
    if (area === undefined || criterion === undefined) return null;
    const cells = cellsOf(area, compute, environment);
    if (size !== null && size !== cells.length) return null;
    size = cells.length;
    const holds = parseCriterion(compute(criterion));
    const candidates: readonly number[] = positions ?? cells.map((_, position) => position);
    positions = candidates.filter((position) => holds(cells[position] ?? null));
  }
  return positions;
}

function conditionalSum<Reference>(call: Call<Reference>, compute: Compute<Reference>, environment: Environment<Reference>): Scalar {
  const [sumArea, ...pairs] = call.arguments;
  const positions = matchingPositions(pairs, compute, environment);
  if (sumArea === undefined || positions === null) return valueError;
  const cells = cellsOf(sumArea, compute, environment);
  const numbers: number[] = [];
  for (const position of positions) {
    const value = cells[position] ?? null;
    if (isExcelError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return sumExactly(numbers);
}

function logical<Reference>(call: Call<Reference>, compute: Compute<Reference>, environment: Environment<Reference>): Scalar {
  const truths: boolean[] = [];
  for (const argument of call.arguments) {
    for (const value of cellsOf(argument, compute, environment)) {
      if (isExcelError(value)) return value;
      if (typeof value === "boolean" || typeof value === "number") truths.push(Boolean(value));
      else if (typeof value === "string" && argument.kind !== "area" && argument.kind !== "reference") return valueError;
    }
  }
  if (truths.length === 0) return valueError;
  return call.name === "AND" ? truths.every(Boolean) : truths.some(Boolean);
}

function match<Reference>(call: Call<Reference>, compute: Compute<Reference>, environment: Environment<Reference>): Scalar {
  const [wanted, area, mode] = call.arguments;
  if (wanted === undefined || area === undefined || mode === undefined || compute(mode) !== 0) return valueError;
  const value = compute(wanted);
  if (isExcelError(value)) return value;
  const position = cellsOf(area, compute, environment).findIndex((cell) => cell !== null && combine("=", cell, value) === true);
  return position < 0 ? notAvailable : position + 1;
}

/** One function call. MATCH only finds exactly (0) and INDEX only counts along a single row or column: what our forms use. */
export function evaluateCall<Reference>(call: Call<Reference>, compute: Compute<Reference>, environment: Environment<Reference>): Scalar {
  const [first, second, third] = call.arguments;
  const valueOf = (argument: Expression<Reference> | undefined): Scalar => (argument === undefined ? null : compute(argument));
  switch (call.name) {
    case "SUM":
    case "MIN":
    case "MAX": {
      const numbers = numbersOf(call, compute, environment);
      if ("error" in numbers) return numbers;
      if (call.name === "SUM") return sumExactly(numbers);
      if (numbers.length === 0) return 0;
      return numbers.reduce((left, right) => (call.name === "MIN" ? Math.min(left, right) : Math.max(left, right)));
    }
    case "SUMIFS":
      return conditionalSum(call, compute, environment);
    case "COUNTIFS": {
      const positions = matchingPositions(call.arguments, compute, environment);
      return positions === null ? valueError : positions.length;
    }
    case "IF": {
      const condition = valueOf(first);
      if (isExcelError(condition)) return condition;
      if (typeof condition === "string") return valueError;
      if (condition === true || (typeof condition === "number" && condition !== 0)) return valueOf(second) ?? 0;
      return third === undefined ? false : (valueOf(third) ?? 0);
    }
    case "IFERROR": {
      const value = valueOf(first);
      return isExcelError(value) ? (valueOf(second) ?? 0) : (value ?? 0);
    }
    case "AND":
    case "OR":
      return logical(call, compute, environment);
    case "ROUND": {
      const number = toNumber(valueOf(first));
      const decimals = toNumber(valueOf(second));
      if (isExcelError(number)) return number;
      return isExcelError(decimals) ? decimals : roundHalfAway(number, Math.trunc(decimals));
    }
    case "ABS": {
      const number = toNumber(valueOf(first));
      return isExcelError(number) ? number : Math.abs(number);
    }
    case "INDEX": {
      const position = toNumber(valueOf(second));
      if (first === undefined || isExcelError(position)) return valueError;
      const cells = cellsOf(first, compute, environment);
      return position >= 1 && position <= cells.length ? (cells[Math.trunc(position) - 1] ?? 0) : { error: "#REF!" };
    }
    case "MATCH":
      return match(call, compute, environment);
    case "TEXT":
      return formatText(valueOf(first), valueOf(second));
  }
}
