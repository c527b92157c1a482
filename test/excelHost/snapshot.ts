import type { CellModel, CellStyle, RowModel, SheetModel, WorkbookModel } from "../../src/model/sheetModel";
import { gridKey } from "../../src/model/grid";
import type { Runtime } from "./runtime";
import { contentOf } from "./objects/rangeTypes";
import { chartOf, charactersOf, pageOf, sizeOf, validationOf } from "./snapshotParts";
import { conditionalStyleOf, styleOf } from "./snapshotStyle";
import type { HostSheet } from "./workbook/hostWorkbook";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** Characters of a column nobody gave a width. */
const standardWidth = 64 / 7;

interface Styles {
  nameOf(style: CellStyle): string;
  table(): Readonly<Record<string, CellStyle>>;
}

function createStyles(): Styles {
  const names = new Map<string, string>();
  const table: Record<string, CellStyle> = {};
  return {
    nameOf: (style) => {
      const key = JSON.stringify(style);
      const name = names.get(key) ?? `style ${names.size + 1}`;
      names.set(key, name);
      table[name] = style;
      return name;
    },
    table: () => table,
  };
}

function cellModel(runtime: Runtime, sheet: HostSheet, row: number, column: number, styles: Styles): CellModel | null {
  const key = gridKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell === undefined) return null;
  const content = contentOf({ runtime, sheet, areas: [] }, row, column);
  if (content !== null && content.kind !== "number" && content.kind !== "text") throw new Error(`${sheet.name} ${row + 1}:${column + 1} holds ${JSON.stringify(content)}`);
  const link = sheet.links.get(key);
  return { value: content?.value ?? null, ...(cell.formula !== null && { formula: cell.formula.slice(1) }), style: styles.nameOf(styleOf(cell.look)), ...(link !== undefined && { link }) };
}

function rowModels(runtime: Runtime, sheet: HostSheet, styles: Styles): RowModel[] {
  const widths = new Map<number, number>();
  for (const key of sheet.cells.keys()) {
    const row = Math.floor(key / 16384);
    widths.set(row, Math.max(widths.get(row) ?? 0, (key % 16384) + 1));
  }
  return Array.from({ length: sizeOf(sheet).rows }, (_, row): RowModel => {
    const line = sheet.rows.get(row);
    const cells = Array.from({ length: widths.get(row) ?? 0 }, (__, column) => cellModel(runtime, sheet, row, column, styles));
    return { cells, ...(line !== undefined && line.size !== null && { height: line.size }), ...(line?.hidden === true && { hidden: true }), ...(line !== undefined && line.outlineLevel > 0 && { outlineLevel: line.outlineLevel }) };
  });
}

function sheetModel(runtime: Runtime, sheet: HostSheet, styles: Styles): SheetModel {
  const columns = Array.from({ length: sizeOf(sheet).columns }, (_, column) => sheet.columns.get(column));
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    columns: columns.map((line) => ({ width: line === undefined || line.size === null ? standardWidth : charactersOf(line.size), ...(line?.hidden === true && { hidden: true }) })),
    rows: rowModels(runtime, sheet, styles),
    merges: sheet.merges,
    freeze: sheet.frozen,
    filter: sheet.filter,
    validations: sheet.validations.map((validation) => validationOf(runtime, validation)),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, look }) => ({ area: areas[0]!, formula: formula.slice(1), style: styles.nameOf(conditionalStyleOf(look)) })),
    protected: sheet.protection !== null,
    page: pageOf(sheet.page),
    charts: sheet.charts.map((chart) => chartOf(runtime, chart)),
  };
}

/** The workbook of the stand-in as a model: to compare it with what was written, or to render it as a file. */
export function snapshot(runtime: Runtime): WorkbookModel {
  const { workbook } = runtime;
  const styles = createStyles();
  const sheets = workbook.sheets.filter(({ kind }) => kind === "worksheet").map((sheet) => sheetModel(runtime, sheet, styles));
  return {
    sheets,
    styles: styles.table(),
    names: Object.fromEntries([...workbook.names].map(([name, formula]) => [name, formula.slice(1)])),
    properties: { title: workbook.properties.get("title") ?? "", keywords: workbook.properties.get("keywords") ?? "" },
  };
}
