import { columnName } from "../model/area";
import type { CellModel, SheetModel } from "../model/sheetModel";
import { workbookWords } from "../messages/workbookWords.vi";
import type { FactRow } from "./factRows";
import type { ListColumn, ListRow } from "./listSheet";
import { listFirstRow, listSheet } from "./listSheet";
import { amountFormat } from "./numberFormats";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists.facts;
const widths = [9, 30, 9, 40, 9, 14, 14, 20, 14, 14, 14, 14, 14, 14, 26, 14, 8, 18, 24, 14, 14, 22] as const;

/** Zero-based columns of the facts sheet that formulas speak of. */
export const factColumns = { indicator: 2, column: 4, value: 6, numerator: 8, denominator: 9, pairedNumerator: 10, pairedDenominator: 11, baselineNumerator: 12, baselineDenominator: 13, ownValue: 19, corrected: 20, group: 21 } as const;

const sheetPrefix = `'${workbookWords.sheets.facts}'!`;

/** Absolute reference to a column of the facts, over all rows or over one block (positions, both included). */
export function factRange(column: number, first: number, last: number): string {
  const name = columnName(column);
  return `${sheetPrefix}$${name}$${listFirstRow + first + 1}:$${name}$${listFirstRow + last + 1}`;
}

/** Reference to the value of the fact at a position. */
export function factValueReference(position: number): string {
  return `${sheetPrefix}$${columnName(factColumns.value)}$${listFirstRow + position + 1}`;
}

function factCells(row: FactRow, context: SummaryContext): ListRow {
  const { fact, contribution, pairedBaseline } = row;
  const { styles } = context;
  const indicator = context.indicatorOf(row.indicator);
  const value: CellModel = { value: fact?.value ?? null, style: styles.use("number", amountFormat(indicator?.decimals ?? 0)) };
  return [
    row.unit,
    context.unitName(row.unit),
    row.indicator,
    indicator?.label ?? context.ownLabel(row.unit, row.indicator),
    row.column,
    fact === null ? words.derived : workbookWords.factState[fact.state],
    value,
    fact?.text ?? null,
    contribution?.numerator ?? null,
    contribution?.denominator ?? null,
    pairedBaseline === null ? null : (contribution?.numerator ?? null),
    pairedBaseline === null ? null : (contribution?.denominator ?? null),
    pairedBaseline?.numerator ?? null,
    pairedBaseline?.denominator ?? null,
    fact?.source.file ?? null,
    fact?.source.sheet ?? null,
    fact?.source.cell ?? null,
    fact?.raw ?? null,
    fact?.conversion ?? null,
    row.ownValue,
    row.corrected,
    context.groupOf(row.unit),
  ];
}

/** Sheet "Dữ liệu": one row per unit, indicator and column, with its source and its contribution to the Khối's total. */
export function factsSheet(context: SummaryContext): SheetModel {
  const { table, plan, styles, footer } = context;
  for (const decimals of new Set([0, ...plan.indicators.map((indicator) => indicator.decimals)])) styles.use("number", amountFormat(decimals));
  const columns = words.columns.map((heading, index): ListColumn => {
    const isNumber = index === factColumns.value || (index >= factColumns.numerator && index <= factColumns.baselineDenominator) || index === factColumns.ownValue || index === factColumns.corrected;
    return { heading, width: widths[index] ?? 12, style: isNumber ? "number" : "oneLine" };
  });
  return listSheet({
    name: workbookWords.sheets.facts,
    title: words.title,
    explanation: table.rows.length === 0 ? workbookWords.lists.empty : words.explanation,
    columns,
    rows: { [Symbol.iterator]: function* () { for (const row of table.rows) yield factCells(row, context); } },
    rowCount: table.rows.length,
    footRows: [],
    wraps: false,
    frozenColumns: 4,
    footer,
    styles,
  });
}
