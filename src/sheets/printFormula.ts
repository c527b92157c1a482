import type { BinaryOperator, Expression } from "../domain/expression";

/** How tightly an operator binds in Excel; comparison binds least. */
const precedence: Readonly<Record<BinaryOperator, number>> = {
  "=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1,
  "&": 2,
  "+": 3, "-": 3,
  "*": 4, "/": 4,
  "^": 5,
};
const unaryPrecedence = 6;

export interface FormulaWriter<Reference> {
  /** A1 address, or a whole formula part that stands for the reference. */
  readonly reference: (reference: Reference) => string;
  /** Words shown for a text constant, e.g. of a verdict. */
  readonly text: (value: string) => string;
}

/** The expression as an en-US formula without the leading "=". */
export function printFormula<Reference>(expression: Expression<Reference>, writer: FormulaWriter<Reference>): string {
  return print(expression, writer, 0);
}

function print<Reference>(expression: Expression<Reference>, writer: FormulaWriter<Reference>, outer: number): string {
  switch (expression.kind) {
    case "constant":
      return printConstant(expression.value, writer.text);
    case "reference":
      return writer.reference(expression.reference);
    case "area":
      return writer.reference(expression.area);
    case "negate":
      return `-${print(expression.operand, writer, unaryPrecedence)}`;
    case "percent":
      return `${print(expression.operand, writer, unaryPrecedence)}%`;
    case "binary": {
      const own = precedence[expression.operator];
      // All binary operators of Excel group to the left, so only the right operand needs a tighter bond.
      const text = `${print(expression.left, writer, own)}${expression.operator}${print(expression.right, writer, own + 1)}`;
      return own < outer ? `(${text})` : text;
    }
    case "call":
      return `${expression.name}(${expression.arguments.map((argument) => print(argument, writer, 0)).join(",")})`;
  }
}

function printConstant(value: number | string | boolean, text: (value: string) => string): string {
  if (typeof value === "string") return `"${text(value).replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).replace("e", "E");
}
