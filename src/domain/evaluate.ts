import { evaluateCall } from "./evaluateCall";
import { combine, negate, toNumber } from "./evaluateOperators";
import type { Expression, Scalar } from "./expression";
import { isExcelError } from "./expression";

export interface Environment<Reference> {
  /** The value of one cell; null when blank. */
  readonly resolve: (reference: Reference) => Scalar;
  /** The values of a rectangle, row by row; a single reference is a rectangle of one. */
  readonly resolveArea: (area: Reference) => readonly Scalar[];
}

/** Computes an expression with Excel's rules for blanks, texts, errors and comparisons. */
export function evaluate<Reference>(
  expression: Expression<Reference>,
  resolve: (reference: Reference) => Scalar,
  resolveArea: (area: Reference) => readonly Scalar[] = (area) => [resolve(area)],
): Scalar {
  return compute(expression, { resolve, resolveArea });
}

function compute<Reference>(expression: Expression<Reference>, environment: Environment<Reference>): Scalar {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "reference":
      return environment.resolve(expression.reference);
    case "area":
      return environment.resolveArea(expression.area)[0] ?? null;
    case "negate":
      return negate(compute(expression.operand, environment));
    case "percent": {
      const value = toNumber(compute(expression.operand, environment));
      return isExcelError(value) ? value : Number(value) / 100;
    }
    case "binary":
      return combine(expression.operator, compute(expression.left, environment), compute(expression.right, environment));
    case "call":
      return evaluateCall(expression, (argument) => compute(argument, environment), environment);
  }
}
