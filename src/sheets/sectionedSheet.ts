import type { Area } from "../model/area";
import type { CellModel, ChartModel, RowModel, SheetModel } from "../model/sheetModel";
import type { ListColumn, ListRow } from "./listSheet";
import { listCells, listRowHeight } from "./listSheet";
import type { StyleRegistry } from "./styleRegistry";

/** Rows of a section's list on the sheet, zero-based, both included. */
export interface SectionRows {
  readonly first: number;
  readonly last: number;
}

/** One list of a sheet that holds several: its own headings over the shared columns. */
export interface ListSection {
  readonly title: string;
  readonly headings: readonly string[];
  /** The list, given the row in which it starts. */
  readonly rows: (firstRow: number) => readonly ListRow[];
  /** Said in place of the list when it has no rows. */
  readonly empty: string;
  /** Charts beside the list. */
  readonly charts?: (rows: SectionRows) => readonly ChartModel[];
}

export interface SectionedSheetInput {
  readonly name: string;
  readonly title: string;
  readonly explanation: CellModel;
  /** Widths and styles are shared by all sections; each has its own headings. */
  readonly columns: readonly Omit<ListColumn, "heading">[];
  readonly sections: readonly ListSection[];
  readonly footer: string;
  readonly styles: StyleRegistry;
}

const leadRows = 2;
/** First row of the first section's list: after the lead, the section's title and its headings. */
export const firstSectionRow = leadRows + 2;
const leastHeadingHeight = 34;
const leastRowHeight = 18;
/** Rows beside a chart are as tall as its bars need for long names, and so many at least. */
const chartRowHeight = 36;
const chartRows = 5;

/** What A4 landscape holds within Excel's margins, and how wide a character of a column's width is (7 pixels, Calibri 11), in points. */
const [printedHeight, printedWidth, characterPoints] = [487, 741, 5.25];

/** First rows of the sections that start a page, so that none with a chart is torn apart where it would fit a page. */
function pageBreaks(rows: readonly RowModel[], starts: readonly { readonly row: number; readonly keepTogether: boolean }[], width: number): readonly number[] {
  const page = printedHeight / Math.min(1, printedWidth / (width * characterPoints));
  const heightOf = (first: number, end: number): number => rows.slice(first, end).reduce((sum, { height = leastRowHeight }) => sum + height, 0);
  const breaks: number[] = [];
  let pageStart = 0;
  starts.forEach(({ row, keepTogether }, index) => {
    if (!keepTogether || heightOf(pageStart, starts[index + 1]?.row ?? rows.length) <= page) return;
    breaks.push(row);
    pageStart = row;
  });
  return breaks;
}

/** Several titled lists below one another, each with its own header or its word that it is empty. */
export function sectionedSheet({ name, title, explanation, columns, sections, footer, styles }: SectionedSheetInput): SheetModel {
  const lastColumn = columns.length - 1;
  const rows: RowModel[] = [
    { cells: [{ value: title, style: styles.use("subtitle") }], height: 22 },
    { cells: [explanation], height: 20 },
  ];
  const charts: ChartModel[] = [];
  const wide = (row: number): Area => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn });
  const merges = Array.from({ length: leadRows }, (_, row) => wide(row));
  const listColumns = columns.map((column): ListColumn => ({ ...column, heading: "" }));
  const starts: { readonly row: number; readonly keepTogether: boolean }[] = [];
  sections.forEach((section, index) => {
    starts.push({ row: rows.length, keepTogether: section.charts !== undefined });
    merges.push(wide(rows.length));
    rows.push({ cells: [{ value: `${index + 1}. ${section.title}`, style: styles.use("sectionTitle") }], height: 24 });
    const list = section.rows(rows.length + 1);
    if (list.length === 0) {
      merges.push(wide(rows.length));
      rows.push({ cells: [{ value: section.empty, style: styles.use("caption") }], height: 18 });
      return;
    }
    const headings = section.headings.map((heading): CellModel => ({ value: heading, style: styles.use("heading") }));
    rows.push({ cells: headings, height: Math.max(leastHeadingHeight, listRowHeight(headings, listColumns)) });
    const first = rows.length;
    const least = section.charts === undefined ? leastRowHeight : chartRowHeight;
    for (const row of list) {
      const cells = listCells(row, listColumns.slice(0, section.headings.length), styles);
      rows.push({ cells, height: Math.max(least, listRowHeight(cells, listColumns)) });
    }
    const own = section.charts?.({ first, last: rows.length - 1 }) ?? [];
    charts.push(...own);
    for (let row = list.length; own.length > 0 && row < chartRows; row += 1) rows.push({ cells: [], height: chartRowHeight });
    rows.push({ cells: [] });
  });
  return {
    name,
    visibility: "visible",
    columns: columns.map(({ width }) => ({ width })),
    rows,
    merges,
    freeze: { rows: leadRows, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    protected: false,
    charts,
    page: { orientation: "landscape", fitToWidth: true, titleRows: null, rowBreaks: pageBreaks(rows, starts, columns.reduce((sum, { width }) => sum + width, 0)), printArea: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn }, footer: { left: footer, center: "", right: "&P/&N" } },
  };
}

/** The area of a chart beside a list: from its headings down, at least as tall as a chart must be. */
export function besideList({ first, last }: SectionRows, firstColumn: number, lastColumn: number): Area {
  return { firstRow: first - 1, lastRow: Math.max(last, first + chartRows - 1), firstColumn, lastColumn };
}
