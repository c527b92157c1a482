import type { JudgedNumbers } from "../domain/assess";
import { boundOf } from "../domain/comparisonExpressions";
import { verdictPeriod } from "../domain/lastAskedPeriod";
import type { Indicator, Period } from "../domain/plan";
import { blocCode } from "../domain/plan";
import { isAskedIn } from "../domain/planQueries";
import { totalExpression } from "../domain/totals";
import { boundNumbers } from "../domain/unitTargets";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import { appendixHead } from "./appendixLayout";
import type { AppendixContent } from "./appendixSheet";
import { blocTargetCell } from "./blocContent";
import { factColumns, factRange, factValueReference } from "./factsSheet";
import { judgementWords } from "./formWords";
import { amountFormat } from "./numberFormats";
import type { SummaryContext } from "./summaryContext";
import type { SumColumns } from "./totalCells";
import { allCounted, blockRows, pairedBefore, pairedNow, totalCell } from "./totalCells";

const words = workbookWords;

/** Content of the summary's first sheet: every total is SUMIFS, or SUMIFS over SUMIFS, over the facts sheet. */
export function summaryContent(context: SummaryContext, layout: AppendixLayout): AppendixContent {
  const { table, styles } = context;
  const lastPosition = table.rows.length - 1;

  /** A total in a cell of the row: the sums over the facts of this row's id and this column's id. */
  const totalIn = (indicator: Indicator, period: Period, row: number, sums: SumColumns): CellModel => {
    const code = `$${cellAddress(row, 0)}`;
    const column = cellAddress(appendixHead.ids, layout.columnOf(period.id)).replace(/(\d+)/, "$$$1");
    const [first, last] = table.blockOf(indicator.code, period.id) ?? [0, 0];
    const everywhere = (values: number): string => factRange(values, 0, lastPosition);
    return totalCell(totalExpression(indicator.aggregation), blockRows(context, indicator, period), sums, {
      sumOf: (values) => `SUMIFS(${everywhere(values)},${everywhere(factColumns.indicator)},${code},${everywhere(factColumns.column)},${column})`,
      extremeOf: (name, values) => `${name}(${factRange(values, first, last)})`,
    }, styles.use("number", amountFormat(indicator.decimals)));
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
    const values = blockRows(context, indicator, period).flatMap(({ ownValue }) => ownValue ?? []);
    const range = factRange(factColumns.ownValue, block[0], block[1]);
    const [name, choose] = indicator.direction === "up" ? (["MIN", Math.min] as const) : (["MAX", Math.max] as const);
    return {
      value: values.length === 0 ? "" : values.reduce((left, right) => choose(left, right)),
      formula: `IF(COUNTIFS(${range},">-1E+99")=0,"",${name}(${range}))`,
      style: styles.use("number", amountFormat(indicator.decimals)),
    };
  };

  const helperCells = (indicator: Indicator, row: number): readonly (CellModel | null)[] => {
    const period = verdictPeriod(context.plan, indicator);
    const isGrowth = indicator.target?.kind === "averageGrowth";
    return [
      isGrowth ? totalIn(indicator, period, row, pairedNow) : null,
      isGrowth ? totalIn(indicator, period, row, pairedBefore) : null,
      indicator.target?.kind === "perUnitFloor" ? worstCell(indicator, period) : null,
    ];
  };

  return {
    scope: "bloc",
    target: ({ target }) => target,
    bound: ({ target }) => boundOf(target),
    targetCell: (indicator) => blocTargetCell(indicator, styles),
    valueCell: (indicator, period, row) => {
      if (!isAskedIn(indicator, period)) return { value: words.form.notAsked, style: styles.use("notAsked") };
      return indicator.aggregation.method === "blocOnly" ? blocOnlyCell(indicator, period) : totalIn(indicator, period, row, allCounted);
    },
    decided: ({ code }) => context.shown.get(code)?.override?.verdict ?? null,
    note: (indicator) => noteCell(context, indicator),
    numbers: (indicator, helpers) => blocNumbers(context, indicator, helpers),
    helperCells,
    partsFolded: true,
    ownRow: () => [],
  };
}

/** The numbers in the judged cells of the Khối's row; `helpers` are its helper cells. */
function blocNumbers({ totalOf }: SummaryContext, indicator: Indicator, helpers: readonly (CellModel | null)[]): JudgedNumbers {
  const bound = boundNumbers(boundOf(indicator.target));
  const [pairedValue, pairedBaseline, worst] = helpers.map((cell) => (typeof cell?.value === "number" ? cell.value : null));
  return (cell) => {
    switch (cell.role) {
      case "target":
        return bound.target;
      case "upper":
        return bound.upper;
      case "value":
        return totalOf(indicator.code, cell.period)?.value ?? null;
      case "pairedValue":
        return pairedValue ?? null;
      case "pairedBaseline":
        return pairedBaseline ?? null;
      case "worst":
        return worst ?? null;
    }
  };
}

/** What the reader of a row must know: how many units it counts, and what the verdict beside it rests on. */
function noteCell(context: SummaryContext, indicator: Indicator): CellModel {
  const { plan, styles, totalOf, shown } = context;
  const period = verdictPeriod(plan, indicator);
  const total = totalOf(indicator.code, period.id);
  const assessment = shown.get(indicator.code);
  const notes: string[] = [];
  if (total !== undefined && total.unitsExpected > 0) {
    notes.push(words.coverage(total.unitsCounted, total.unitsExpected));
    if (total.provisional) notes.push(words.provisional);
  }
  if (indicator.target?.sample === true) notes.push(words.form.sampleTarget);
  if (assessment?.roundingDecided === true) notes.push(words.form.roundingDecided);
  if (assessment !== undefined && assessment.override !== null && assessment.suggested !== null) {
    const row = { plan, indicator, target: indicator.target, period, scope: "bloc" } as const;
    notes.push(words.form.overridden(judgementWords(plan).verdict(assessment.suggested, row)));
  }
  return { value: notes.length === 0 ? null : notes.join(", "), style: styles.use("note") };
}
