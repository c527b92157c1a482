import type { JudgedNumbers } from "../domain/assess";
import { boundOf } from "../domain/comparisonExpressions";
import type { Contribution } from "../domain/contributions";
import { evaluate } from "../domain/evaluate";
import type { Expression } from "../domain/expression";
import type { Indicator, Period } from "../domain/plan";
import { blocCode } from "../domain/plan";
import { isAskedIn } from "../domain/planQueries";
import type { TotalPart } from "../domain/totals";
import { totalExpression, totalParts } from "../domain/totals";
import { boundNumbers } from "../domain/unitTargets";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellModel, CellValue } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import { appendixHead } from "./appendixLayout";
import type { AppendixContent } from "./appendixSheet";
import { shownPeriod } from "./appendixSheet";
import { blocTargetCell } from "./blocContent";
import type { FactRow } from "./factRows";
import { factColumns, factRange, factValueReference } from "./factsSheet";
import { amountFormat } from "./numberFormats";
import { printFormula } from "./printFormula";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords;

/** Which two columns of the facts a total is made of. */
interface SumColumns {
  readonly numerator: number;
  readonly denominator: number;
  readonly contribution: (row: FactRow) => Contribution | null;
}

const whole: SumColumns = { numerator: factColumns.numerator, denominator: factColumns.denominator, contribution: ({ contribution }) => contribution };
const pairedNow: SumColumns = {
  numerator: factColumns.pairedNumerator,
  denominator: factColumns.pairedDenominator,
  contribution: ({ contribution, pairedBaseline }) => (pairedBaseline === null ? null : contribution),
};
const pairedBefore: SumColumns = { numerator: factColumns.baselineNumerator, denominator: factColumns.baselineDenominator, contribution: ({ pairedBaseline }) => pairedBaseline };

/** Content of the summary's first sheet: every total is SUMIFS, or SUMIFS over SUMIFS, over the facts sheet. */
export function summaryContent(context: SummaryContext, layout: AppendixLayout): AppendixContent {
  const { plan, table, styles } = context;
  const lastPosition = table.rows.length - 1;

  const blockRows = (indicator: Indicator, period: Period): readonly FactRow[] => {
    const block = table.blockOf(indicator.code, period.id);
    return block === null ? [] : table.rows.slice(block[0], block[1] + 1);
  };
  const contributionsIn = (indicator: Indicator, period: Period, sums: SumColumns): readonly Contribution[] =>
    blockRows(indicator, period).flatMap((row) => sums.contribution(row) ?? []);

  /** A total as formula and value, in a cell of the row; `part` prints one of the sums. */
  const totalCell = (expression: Expression<TotalPart>, indicator: Indicator, period: Period, row: number, sums: SumColumns): CellModel => {
    const style = styles.use("number", amountFormat(indicator.decimals));
    const block = table.blockOf(indicator.code, period.id);
    if (expression.kind === "constant" || block === null) return { value: null, style };
    const parts = totalParts(contributionsIn(indicator, period, sums));
    const code = `$${cellAddress(row, 0)}`;
    const column = cellAddress(appendixHead.ids, layout.columnOf(period.id)).replace(/(\d+)/, "$$$1");
    const sumOf = (values: number): string =>
      `SUMIFS(${factRange(values, 0, lastPosition)},${factRange(factColumns.indicator, 0, lastPosition)},${code},${factRange(factColumns.column, 0, lastPosition)},${column})`;
    const reference = (part: TotalPart): string => {
      if (part === "numeratorSum") return sumOf(sums.numerator);
      if (part === "denominatorSum") return sumOf(sums.denominator);
      return `${part === "smallestNumerator" ? "MIN" : "MAX"}(${factRange(sums.numerator, block[0], block[1])})`;
    };
    return { value: evaluate(expression, (part) => parts[part]) as CellValue, formula: printFormula(expression, { reference, text: (text) => text }), style };
  };

  const blocOnlyCell = (indicator: Indicator, period: Period): CellModel => {
    const style = styles.use("number", amountFormat(indicator.decimals));
    const position = table.positionOf(blocCode, indicator.code, period.id);
    const value = position === null ? null : (table.rows[position]?.fact?.value ?? null);
    return position === null || value === null ? { value: null, style } : { value, formula: factValueReference(position), style };
  };

  /** The poorest unit's own value: the extreme of the block's values, an empty text when no unit has one. */
  const worstCell = (indicator: Indicator, period: Period): CellModel | null => {
    const block = table.blockOf(indicator.code, period.id);
    if (block === null) return null;
    const values = blockRows(indicator, period).flatMap(({ ownValue }) => ownValue ?? []);
    const range = factRange(factColumns.ownValue, block[0], block[1]);
    const [name, choose] = indicator.direction === "up" ? (["MIN", Math.min] as const) : (["MAX", Math.max] as const);
    return {
      value: values.length === 0 ? "" : values.reduce((left, right) => choose(left, right)),
      formula: `IF(COUNTIFS(${range},">-1E+99")=0,"",${name}(${range}))`,
      style: styles.use("number", amountFormat(indicator.decimals)),
    };
  };

  const helperCellsOf = (indicator: Indicator, row: number): readonly (CellModel | null)[] => {
    const period = shownPeriod(plan, indicator);
    const growth = indicator.target?.kind === "averageGrowth";
    const total = totalExpression(indicator.aggregation);
    return [
      growth ? totalCell(total, indicator, period, row, pairedNow) : null,
      growth ? totalCell(total, indicator, period, row, pairedBefore) : null,
      indicator.target?.kind === "perUnitFloor" ? worstCell(indicator, period) : null,
    ];
  };
  const numberOf = (cell: CellModel | null | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);

  return {
    scope: "bloc",
    target: ({ target }) => target,
    bound: ({ target }) => boundOf(target),
    targetCell: (indicator) => blocTargetCell(indicator, styles),
    valueCell: (indicator, period, row) => {
      if (!isAskedIn(indicator, period)) return { value: words.form.notAsked, style: styles.use("notAsked") };
      if (indicator.aggregation.method === "blocOnly") return blocOnlyCell(indicator, period);
      return totalCell(totalExpression(indicator.aggregation), indicator, period, row, whole);
    },
    note: (indicator) => ({ value: coverageNote(context, indicator), style: styles.use("note") }),
    numbers: (indicator): JudgedNumbers => {
      const bound = boundNumbers(boundOf(indicator.target));
      const [pairedValue, pairedBaseline, worst] = helperCellsOf(indicator, layout.rowOf(indicator.code) ?? 0);
      return (cell) => {
        switch (cell.role) {
          case "target":
            return bound.target;
          case "upper":
            return bound.upper;
          case "value":
            return context.totalOf(indicator.code, cell.period)?.value ?? null;
          case "pairedValue":
            return numberOf(pairedValue);
          case "pairedBaseline":
            return numberOf(pairedBaseline);
          case "worst":
            return numberOf(worst);
        }
      };
    },
    helperCells: helperCellsOf,
    partsFolded: true,
    ownRow: () => [],
  };
}

/** "58/63 đơn vị, tạm tính" for the column that is judged; nothing for rows that are not summed. */
function coverageNote({ plan, totalOf }: SummaryContext, indicator: Indicator): string | null {
  const total = totalOf(indicator.code, shownPeriod(plan, indicator).id);
  const notes: string[] = [];
  if (total !== undefined && total.unitsExpected > 0) {
    notes.push(words.coverage(total.unitsCounted, total.unitsExpected));
    if (total.provisional) notes.push(words.provisional);
  }
  if (indicator.target?.sample === true) notes.push(words.form.sampleTarget);
  return notes.length === 0 ? null : notes.join(", ");
}
