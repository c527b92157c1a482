import type { Contribution } from "../domain/contributions";
import { evaluate } from "../domain/evaluate";
import type { Expression } from "../domain/expression";
import type { Indicator, Period } from "../domain/plan";
import type { TotalPart } from "../domain/totals";
import { totalParts } from "../domain/totals";
import type { CellModel, CellValue } from "../model/sheetModel";
import type { FactRow } from "./factRows";
import { factColumns } from "./factsSheet";
import { printFormula } from "./printFormula";
import type { SummaryContext } from "./summaryContext";

/** Which two columns of the facts a total is made of. */
export interface SumColumns {
  readonly numerator: number;
  readonly denominator: number;
  readonly contribution: (row: FactRow) => Contribution | null;
}

/** Over every unit that counts. */
export const allCounted: SumColumns = { numerator: factColumns.numerator, denominator: factColumns.denominator, contribution: ({ contribution }) => contribution };
/** Like for like: over the units that count in the baseline too. */
export const pairedNow: SumColumns = {
  numerator: factColumns.pairedNumerator,
  denominator: factColumns.pairedDenominator,
  contribution: ({ contribution, pairedBaseline }) => (pairedBaseline === null ? null : contribution),
};
export const pairedBefore: SumColumns = { numerator: factColumns.baselineNumerator, denominator: factColumns.baselineDenominator, contribution: ({ pairedBaseline }) => pairedBaseline };

/** The facts of one row and period, in roster order. */
export function blockRows({ table }: Pick<SummaryContext, "table">, indicator: Indicator, period: Period): readonly FactRow[] {
  const block = table.blockOf(indicator.code, period.id);
  return block === null ? [] : table.rows.slice(block[0], block[1] + 1);
}

/** How the sums and extremes of a total are written as formula parts, given the column of the facts they are over. */
export interface TotalWriter {
  readonly sumOf: (column: number) => string;
  readonly extremeOf: (name: "MIN" | "MAX", column: number) => string;
}

/** A total over some facts, as formula and computed value. */
export function totalCell(expression: Expression<TotalPart>, rows: readonly FactRow[], sums: SumColumns, writer: TotalWriter, style: string): CellModel {
  if (expression.kind === "constant" || rows.length === 0) return { value: null, style };
  const parts = totalParts(rows.flatMap((row) => sums.contribution(row) ?? []));
  const reference = (part: TotalPart): string => {
    switch (part) {
      case "numeratorSum":
        return writer.sumOf(sums.numerator);
      case "denominatorSum":
        return writer.sumOf(sums.denominator);
      case "smallestNumerator":
        return writer.extremeOf("MIN", sums.numerator);
      case "largestNumerator":
        return writer.extremeOf("MAX", sums.numerator);
    }
  };
  return { value: evaluate(expression, (part) => parts[part]) as CellValue, formula: printFormula(expression, { reference, text: (text) => text }), style };
}
