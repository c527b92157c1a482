import type { BinaryOperator, Expression, FunctionName } from "../domain/expression";
import { functionNames } from "../domain/expression";
import type { Area } from "../model/area";
import { parseAddress } from "../model/area";
import type { FormulaToken } from "./formulaTokens";
import { formulaTokens } from "./formulaTokens";

/** A cell or rectangle of the same book; `sheet` null is the formula's own sheet. */
export interface CellReference {
  readonly sheet: string | null;
  readonly area: Area;
  /** Which edges stay where they are when the formula is used for another cell ("$"). */
  readonly fixed: FixedEdges;
}

export type FixedEdges = Readonly<Record<keyof Area, boolean>>;

type Formula = Expression<CellReference>;

/** Loosest first, as in Excel. */
const levels: readonly (readonly BinaryOperator[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
const deepestNesting = 64;

function isFunctionName(name: string): name is FunctionName {
  return (functionNames as readonly string[]).includes(name);
}

/** Parsing state: where we are. Every method returns null when the formula is beyond this calculator. */
class FormulaParser {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  whole(): Formula | null {
    const expression = this.binary(0);
    return this.position === this.tokens.length ? expression : null;
  }

  private isSymbol(value: string): boolean {
    const token = this.tokens[this.position];
    return token?.kind === "symbol" && token.value === value;
  }

  private take(value: string): boolean {
    const found = this.isSymbol(value);
    if (found) this.position += 1;
    return found;
  }

  private binary(level: number): Formula | null {
    const operators = levels[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.isSymbol(candidate));
      if (operator === undefined || left === null) return left;
      this.position += 1;
      const right = this.binary(level + 1);
      if (right === null) return null;
      left = { kind: "binary", operator, left, right };
    }
  }

  /** A sign binds tighter than "^" in Excel. */
  private unary(): Formula | null {
    if (this.take("+")) return this.unary();
    if (this.take("-")) {
      const operand = this.unary();
      return operand === null ? null : { kind: "negate", operand };
    }
    let operand = this.primary();
    while (operand !== null && this.take("%")) operand = { kind: "percent", operand };
    return operand;
  }

  private primary(): Formula | null {
    const token = this.tokens[this.position];
    if (token === undefined) return null;
    this.position += 1;
    switch (token.kind) {
      case "number":
      case "text":
        return { kind: "constant", value: token.value };
      case "symbol":
        return token.value === "(" ? this.nested(() => this.closed()) : null;
      case "sheet": {
        const next = this.tokens[this.position];
        this.position += 1;
        return next?.kind === "name" ? this.reference(token.value, next.value) : null;
      }
      case "name":
        return this.named(token.value);
    }
  }

  private closed(): Formula | null {
    const inner = this.binary(0);
    return this.take(")") ? inner : null;
  }

  private nested(read: () => Formula | null): Formula | null {
    this.depth += 1;
    const result = this.depth > deepestNesting ? null : read();
    this.depth -= 1;
    return result;
  }

  private named(name: string): Formula | null {
    const upper = name.toUpperCase();
    if (this.take("(")) return isFunctionName(upper) ? this.nested(() => this.call(upper)) : null;
    if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
    return this.reference(null, name);
  }

  private call(name: FunctionName): Formula | null {
    const args: Formula[] = [];
    if (this.take(")")) return { kind: "call", name, arguments: args };
    do {
      const argument = this.isSymbol(",") || this.isSymbol(")") ? { kind: "constant" as const, value: "" } : this.binary(0);
      if (argument === null) return null;
      // COUNTIFS and SUMIFS take a single cell as a rectangle of one.
      args.push(argument.kind === "reference" && name.endsWith("IFS") ? { kind: "area", area: argument.reference } : argument);
    } while (this.take(","));
    return this.take(")") ? { kind: "call", name, arguments: args } : null;
  }

  private reference(sheet: string | null, first: string): Formula | null {
    const from = parseCorner(first);
    if (from === null) return null;
    if (!this.take(":")) return { kind: "reference", reference: { sheet, ...between(from, from) } };
    const next = this.tokens[this.position];
    const to = next?.kind === "name" ? parseCorner(next.value) : null;
    if (to === null) return null;
    this.position += 1;
    return { kind: "area", area: { sheet, ...between(from, to) } };
  }
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function parseCorner(written: string): Corner | null {
  const place = parseAddress(written.toUpperCase());
  return place === null ? null : { ...place, fixedRow: written.includes("$", 1), fixedColumn: written.startsWith("$") };
}

function between(from: Corner, to: Corner): Pick<CellReference, "area" | "fixed"> {
  const [top, bottom] = from.row <= to.row ? [from, to] : [to, from];
  const [left, right] = from.column <= to.column ? [from, to] : [to, from];
  return {
    area: { firstRow: top.row, firstColumn: left.column, lastRow: bottom.row, lastColumn: right.column },
    fixed: { firstRow: top.fixedRow, firstColumn: left.fixedColumn, lastRow: bottom.fixedRow, lastColumn: right.fixedColumn },
  };
}

/** An en-US formula without "=" as an expression, or null when it uses more than the functions of `Expression` and cells of this book. */
export function parseFormula(formula: string): Formula | null {
  const tokens = formulaTokens(formula);
  return tokens === null ? null : new FormulaParser(tokens).whole();
}
