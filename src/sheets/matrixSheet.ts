import type { Indicator, Period } from "../domain/plan";
import { askedIndicators, isAskedIn } from "../domain/planQueries";
import { totalExpression } from "../domain/totals";
import { hasGroups, unitGroups } from "../domain/unitGroups";
import { describePeriod } from "../messages/describePeriod";
import { describeUnitStatus } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import type { Area } from "../model/area";
import type { CellModel, RowModel, SheetModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import { blocFormReference } from "./blocRowCells";
import { factColumns, factRange, factValueReference } from "./factsSheet";
import { amountFormat } from "./numberFormats";
import type { SummaryContext } from "./summaryContext";
import { allCounted, blockRows, totalCell } from "./totalCells";

const words = workbookWords.lists.matrix;
const leadColumns = 3;
const firstRow = 5;
/** Characters of a figure's column, and the print scale and figures at which unit names and figures fill an A4 page. */
const figureWidth = 10.5;
const printScale = 62;
const figuresPerPage = 10;

interface MatrixColumn {
  readonly indicator: Indicator;
  readonly period: Period;
}

/** The figures shown: every numeric or level row some unit is asked for, in every period it is asked in. */
function matrixColumns({ plan }: SummaryContext): readonly MatrixColumn[] {
  const asked = new Set(plan.units.flatMap(({ code }) => askedIndicators(plan, code).map((indicator) => indicator.code)));
  return plan.indicators
    .filter((indicator) => asked.has(indicator.code) && indicator.nature !== "text")
    .flatMap((indicator) => plan.periods.filter((period) => isAskedIn(indicator, period)).map((period) => ({ indicator, period })));
}

function unitCell(context: SummaryContext, unit: string, { indicator, period }: MatrixColumn): CellModel {
  const { table, styles } = context;
  const position = table.positionOf(unit, indicator.code, period.id);
  const fact = position === null ? null : (table.rows[position]?.fact ?? null);
  const style = styles.use("number", amountFormat(indicator.decimals));
  if (position === null || fact === null || fact.state === "blank") return { value: null, style };
  if (fact.state === "number" && fact.value !== null) {
    const level = indicator.levels?.[fact.value];
    return level === undefined ? { value: fact.value, formula: factValueReference(position), style } : { value: level, style: styles.use("note") };
  }
  return { value: fact.raw ?? workbookWords.factState[fact.state], style: styles.use("notAsked") };
}

/** The Khối's figure of a column, referring to the summary's first sheet. */
function totalOfBloc(context: SummaryContext, layout: AppendixLayout, { indicator, period }: MatrixColumn): CellModel {
  const style = context.styles.use("numberBold", amountFormat(indicator.decimals));
  const value = context.totalOf(indicator.code, period.id)?.value ?? null;
  const row = layout.rowOf(indicator.code);
  if (value === null || row === undefined) return { value: null, style };
  return { value, formula: blocFormReference(row, layout.columnOf(period.id)), style };
}

/** A criterion of SUMIFS that one text alone meets. */
function exactly(text: string): string {
  return `"=${text.replace(/[~*?]/g, "~$&").replaceAll('"', '""')}"`;
}

/** The figure of a group by the Khối's own rule of merging; the least and the greatest are given for the whole Khối only. */
function totalOfGroup(context: SummaryContext, group: string, { indicator, period }: MatrixColumn): CellModel {
  const { styles, table, groupOf } = context;
  const style = styles.use("numberBold", amountFormat(indicator.decimals));
  const block = table.blockOf(indicator.code, period.id);
  const { method } = indicator.aggregation;
  if (block === null || method === "min" || method === "max") return { value: null, style };
  const rows = blockRows(context, indicator, period).filter(({ unit }) => groupOf(unit) === group);
  const over = (column: number): string => factRange(column, block[0], block[1]);
  return totalCell(totalExpression(indicator.aggregation), rows, allCounted, {
    sumOf: (column) => `SUMIFS(${over(column)},${over(factColumns.group)},${exactly(group)})`,
    extremeOf: (name) => {
      throw new Error(`A group has no ${name}`);
    },
  }, style);
}

/** What stands behind the name of a unit whose figures are not in the totals. */
function absence({ consolidation }: SummaryContext): (unit: string) => string {
  const statuses = new Map(consolidation.units.map(({ unit, status }) => [unit, status]));
  return (unit) => {
    const status = statuses.get(unit);
    if (status === "missing" || status === "question" || status === "exempt") return words.absent(describeUnitStatus(status, "vi").toLowerCase());
    return consolidation.leftOut.has(unit) ? words.leftOut : "";
  };
}

function* matrixRows(context: SummaryContext, layout: AppendixLayout, columns: readonly MatrixColumn[]): Generator<RowModel> {
  const { plan, styles } = context;
  const heading = styles.use("heading");
  const form = workbookWords.form.columns;
  yield { cells: [{ value: words.title, style: styles.use("subtitle") }], height: 22 };
  yield { cells: [{ value: columns.length === 0 ? workbookWords.lists.empty : words.explanation, style: styles.use("caption") }], height: 18 };
  const lead = [form.ordinal, workbookWords.lists.byUnit.columns[1], workbookWords.lists.byUnit.columns[2]];
  yield {
    cells: [
      ...lead.map((value): CellModel => ({ value, style: heading })),
      ...columns.map(({ indicator }, index): CellModel => ({ value: columns[index - 1]?.indicator === indicator ? null : `${indicator.label} (${indicator.measure})`, style: heading })),
    ],
    height: 64,
  };
  yield { cells: [...lead.map((): CellModel => ({ value: null, style: heading })), ...columns.map(({ period }): CellModel => ({ value: describePeriod(period, "heading", "vi"), style: heading }))], height: 48 };
  const bold = styles.use("section");
  const totalRow = (label: string, cellOf: (column: MatrixColumn) => CellModel): RowModel => ({
    cells: [{ value: null, style: bold }, { value: null, style: bold }, { value: label, style: bold }, ...columns.map(cellOf)],
  });
  yield totalRow(words.total, (column) => totalOfBloc(context, layout, column));
  const absenceOf = absence(context);
  let ordinal = 0;
  for (const { name, units } of unitGroups(plan)) {
    const group = name ?? workbookWords.lists.noGroup;
    if (hasGroups(plan)) yield totalRow(group, (column) => totalOfGroup(context, group, column));
    for (const unit of units) {
      ordinal += 1;
      yield {
        cells: [
          { value: ordinal, style: styles.use("ordinal") },
          { value: unit.code, style: styles.use("ordinal") },
          { value: unit.name + absenceOf(unit.code), style: styles.use("label") },
          ...columns.map((column) => unitCell(context, unit.code, column)),
        ],
      };
    }
  }
}

function headingMerges(columns: readonly MatrixColumn[]): readonly Area[] {
  const merges: Area[] = [];
  for (let start = 0; start < columns.length; ) {
    let end = start;
    while (columns[end + 1]?.indicator === columns[start]?.indicator) end += 1;
    if (end > start) merges.push({ firstRow: 2, lastRow: 2, firstColumn: leadColumns + start, lastColumn: leadColumns + end });
    start = end + 1;
  }
  return merges;
}

/** Columns that start a page: an indicator is never torn apart. */
function pageStarts(columns: readonly MatrixColumn[]): readonly number[] {
  const starts: number[] = [];
  let pageStart = 0;
  columns.forEach(({ indicator }, index) => {
    if (columns[index - 1]?.indicator === indicator) return;
    const width = columns.filter((column) => column.indicator === indicator).length;
    if (index > pageStart && index + width - pageStart > figuresPerPage) {
      starts.push(leadColumns + index);
      pageStart = index;
    }
  });
  return starts;
}

/** Sheet "Kết quả từng đơn vị": units down by group, indicators and periods across; each figure refers to its fact. */
export function matrixSheet(context: SummaryContext, layout: AppendixLayout): SheetModel {
  const { plan, styles, footer } = context;
  const columns = matrixColumns(context);
  for (const style of ["heading", "subtitle", "caption", "section", "ordinal", "label", "note", "notAsked"]) styles.use(style);
  for (const { indicator } of columns) for (const base of ["number", "numberBold"]) styles.use(base, amountFormat(indicator.decimals));
  const leadMerges = Array.from({ length: leadColumns }, (_, column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column }));
  const titleMerges = [0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: leadColumns + 6 }));
  return {
    name: workbookWords.sheets.matrix,
    visibility: "visible",
    columns: [{ width: 5 }, { width: 8 }, { width: 36 }, ...columns.map(() => ({ width: figureWidth }))],
    rows: { [Symbol.iterator]: () => matrixRows(context, layout, columns) },
    merges: [...titleMerges, ...leadMerges, ...headingMerges(columns)],
    freeze: { rows: firstRow, columns: leadColumns },
    filter: null,
    validations: [],
    conditionalFormats: [],
    protected: false,
    page: {
      orientation: "landscape",
      fitToWidth: false,
      scale: printScale,
      titleRows: [2, 4],
      titleColumns: [0, leadColumns - 1],
      columnBreaks: pageStarts(columns),
      printArea: { firstRow: 0, firstColumn: 0, lastRow: firstRow + plan.units.length + (hasGroups(plan) ? unitGroups(plan).length : 0) - 1, lastColumn: leadColumns + columns.length - 1 },
      footer: { left: footer, center: "", right: "&P/&N" },
    },
  };
}
