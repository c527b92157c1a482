import type { Grid, GridCell } from "../../src/model/grid";
import type { CellStyle, ConditionalFormatModel, RowModel, SheetModel, WorkbookModel } from "../../src/model/sheetModel";
import { footerCode } from "../../src/xlsx/footer";
import { replaceSheets } from "../excelHost/workbook/references";

/** Excel drops the quotation marks of sheet names that need none. */
export function plainQuotes(formula: string): string {
  return replaceSheets(formula, (name) => name);
}

const clip = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);

function comparableRow({ cells, height, hidden, outlineLevel = 0 }: RowModel, styles: WorkbookModel["styles"]): unknown {
  const models = cells.map((cell) => {
    if (cell === null) return null;
    const style = styles[cell.style]!;
    const { value, formula, link } = cell;
    return { value: formula === undefined && value === "" ? null : value, formula: formula === undefined ? null : plainQuotes(formula), style: sorted(style), link: link ?? null };
  });
  while (models.length > 0 && models.at(-1) === null) models.pop();
  return { cells: models, height: height ?? null, hidden: hidden === true, outlineLevel };
}

/** The style without what says nothing. */
function sorted({ font, fill, border, align, numberFormat, unlocked }: CellStyle): unknown {
  const parts = { font, fill, border, align: align ?? {}, numberFormat, unlocked };
  return JSON.parse(JSON.stringify(parts, (_, value: unknown) => (value === false ? undefined : value)));
}

function comparableFormat({ area, formula, style }: ConditionalFormatModel, styles: WorkbookModel["styles"]): unknown {
  const { font, fill, border } = styles[style]!;
  const { bold, italic, underline, color } = font;
  return JSON.parse(JSON.stringify({ area, formula: plainQuotes(formula), bold, italic, underline, color, fill, border }));
}

/** All that a sheet says, in a form in which a model and what Excel holds are the same. */
export function comparableSheet(sheet: SheetModel, styles: WorkbookModel["styles"]): unknown {
  const rows = [...sheet.rows].map((row) => comparableRow(row, styles));
  const isEmpty = (row: unknown): boolean => JSON.stringify(row) === JSON.stringify({ cells: [], height: null, hidden: false, outlineLevel: 0 });
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
  const { page } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    columns: sheet.columns.map(({ width, hidden }) => [Math.round(width * 7), hidden === true]),
    rows,
    merges: sheet.merges,
    // Excel freezes nothing on a sheet nobody sees.
    freeze: sheet.freeze === null || sheet.freeze.rows + sheet.freeze.columns === 0 || sheet.visibility !== "visible" ? null : sheet.freeze,
    filter: sheet.filter,
    validations: sheet.validations.map(({ area, rule, prompt, error }) => ({
      area,
      rule: rule.kind === "list" ? rule : rule.kind === "range" ? { ...rule, reference: plainQuotes(rule.reference) } : { ...rule, formula: plainQuotes(rule.formula) },
      prompt: { title: clip(prompt.title, 32), text: clip(prompt.text, 255) },
      error: { title: clip(error.title, 32), text: clip(error.text, 255) },
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => comparableFormat(format, styles)),
    protected: sheet.protected,
    page: page === null ? null : {
      ...page, footer: footerCode(page.footer), scale: page.fitToWidth ? null : (page.scale ?? null), titleColumns: page.titleColumns ?? null,
      rowBreaks: page.rowBreaks ?? [], columnBreaks: page.columnBreaks ?? [],
    },
    charts: (sheet.charts ?? []).map((chart) => ({
      ...chart, description: "", categories: plainQuotes(chart.categories.reference),
      series: chart.series.map(({ name, numbers, colors }) => ({ name, numbers: plainQuotes(numbers.reference), colors: numbers.values.map((_, index) => colors[index] ?? colors[0]) })),
    })),
  };
}

/** The cells of a grid with the formulas as Excel prints them; `formats` where they are to be compared too. */
export function comparableGrid({ name, visibility, rowCount, columnCount, cells, merges, hiddenRows, hiddenColumns, filtered }: Grid, formats: boolean): unknown {
  const plain = ([key, { content, formula, format }]: readonly [number, GridCell]): readonly unknown[] => [key, content, formula === null ? null : plainQuotes(formula), formats ? format : null];
  const byPlace = [...merges].sort((left, right) => left.firstRow - right.firstRow || left.firstColumn - right.firstColumn);
  return { name, visibility, rowCount, columnCount, cells: [...cells].sort(([left], [right]) => left - right).map(plain), merges: byPlace, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], filtered };
}
