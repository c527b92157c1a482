import type { Area } from "./area";

/** What a cell shows. Text is always text: a renderer never lets it become a formula. */
export type CellValue = number | string | null;

export interface CellModel {
  readonly value: CellValue;
  /** In en-US without "="; `value` is then its computed value ("" for an empty text). */
  readonly formula?: string;
  /** A name in the workbook's style table. */
  readonly style: string;
  /** Link to a place in the same workbook: "'Dữ liệu'!A1". */
  readonly link?: string;
}

export interface RowModel {
  /** Cells from column 0; null leaves a cell without value or style. */
  readonly cells: readonly (CellModel | null)[];
  /** Points; absent: automatic. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Outline level from 1. */
  readonly outlineLevel?: number;
}

export interface ColumnModel {
  /** Characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface ValidationModel {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly options: readonly string[] }
    /** The texts of a range of cells: "'Chỉ tiêu'!$A$4:$A$90". */
    | { readonly kind: "range"; readonly reference: string }
    /** A formula that must be true, written for the area's first cell. */
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

export interface ConditionalFormatModel {
  readonly area: Area;
  /** Written for the area's first cell. */
  readonly formula: string;
  readonly style: string;
}

export interface PageModel {
  readonly orientation: "landscape" | "portrait";
  /** Shrinks the print to one page in width; else `scale`, in percent, counts. */
  readonly fitToWidth: boolean;
  readonly scale?: number;
  /** Rows repeated on each page, zero-based, both included. */
  readonly titleRows: readonly [number, number] | null;
  /** Columns repeated on each page, zero-based, both included. */
  readonly titleColumns?: readonly [number, number];
  /** Columns that start a new printed page, zero-based. */
  readonly columnBreaks?: readonly number[];
  /** Rows that start a new printed page, zero-based. */
  readonly rowBreaks?: readonly number[];
  readonly printArea: Area | null;
  /** "&P" is the page, "&N" the number of pages; any other "&" is printed. Longer than 255 characters in all is cut. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** Cells that a chart shows, with what they hold: an absolute reference such as "'Dữ liệu'!$B$4:$B$9". */
export interface ChartCells<Value> {
  readonly reference: string;
  readonly values: readonly Value[];
}

export interface ChartSeries {
  readonly name: string;
  /** Null leaves a gap. */
  readonly numbers: ChartCells<number | null>;
  /** RGB such as "2E75B6": one for each point, or one for all. */
  readonly colors: readonly string[];
}

/** A chart over the cells of the workbook. Horizontal bars stand in the order of the cells, the first on top. */
export interface ChartModel {
  readonly kind: "bar" | "doughnut";
  readonly title: string;
  /** What a person who cannot see it is told. */
  readonly description: string;
  readonly categories: ChartCells<string>;
  /** A doughnut has one. */
  readonly series: readonly ChartSeries[];
  /** Of the values written at bars or sectors. */
  readonly numberFormat: string;
  /** Ends of the value axis; null where the values decide. */
  readonly axis: { readonly lowest: number | null; readonly highest: number | null };
  /** The cells it covers. About 16 points of height a bar keep long names legible. */
  readonly anchor: Area;
}

/** A sheet as it shall look, as data. The waist every output passes. Rows may be a generator: long sheets are streamed. */
export interface SheetModel {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly columns: readonly ColumnModel[];
  /** Generated rows are consumed once and have no outline levels; give an array where rows are grouped. */
  readonly rows: Iterable<RowModel>;
  readonly merges: readonly Area[];
  /** Rows above and columns left of the frozen edge. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly filter: Area | null;
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  /** True: protected without password; only cells whose style is unlocked take input; formatting and copying stay allowed. */
  readonly protected: boolean;
  readonly page: PageModel | null;
  readonly charts?: readonly ChartModel[];
}

export interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean; readonly color?: string };
  /** RGB such as "FFF2CC". */
  readonly fill?: string;
  readonly border?: "thin";
  readonly align?: { readonly horizontal?: "left" | "center" | "right"; readonly vertical?: "top" | "center"; readonly wrap?: boolean; readonly indent?: number };
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Workbook names to absolute references: "'Phụ biểu'!$A$9:$S$60". */
  readonly names: Readonly<Record<string, string>>;
  readonly properties: { readonly title: string; readonly keywords: string };
}
