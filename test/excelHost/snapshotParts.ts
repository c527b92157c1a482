import type { CellContent } from "../../src/model/grid";
import type { ChartCells, ChartModel, PageModel, ValidationModel } from "../../src/model/sheetModel";
import type { Runtime } from "./runtime";
import { contentOf } from "./objects/rangeTypes";
import { parseArea, splitReference } from "./workbook/hostAreas";
import { sheetCalled } from "./workbook/hostWorkbook";
import type { HostChart, HostPage, HostSeries, HostSheet, HostValidation } from "./workbook/hostWorkbook";

function contentsOf(runtime: Runtime, reference: string): readonly (CellContent | null)[] {
  const { sheet: name, address } = splitReference(reference);
  const sheet = sheetCalled(runtime.workbook, name ?? "");
  if (sheet === undefined) throw new Error(`${reference} refers to no sheet`);
  const area = parseArea(address);
  const contents: (CellContent | null)[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) for (let column = area.firstColumn; column <= area.lastColumn; column += 1) contents.push(contentOf({ runtime, sheet, areas: [area] }, row, column));
  return contents;
}

const asText = (content: CellContent | null): string => (content === null || content.kind === "uncomputed" ? "" : String(content.value));
const without = (formula: string): string => formula.replace(/^=/, "");

function cellsOf<Value>(runtime: Runtime, reference: string | null, read: (content: CellContent | null) => Value): ChartCells<Value> {
  if (reference === null) throw new Error("A chart without cells");
  return { reference: without(reference), values: contentsOf(runtime, reference).map(read) };
}

export function chartOf(runtime: Runtime, chart: HostChart): ChartModel {
  const { look, series, anchor } = chart;
  const [first] = series;
  if (first === undefined || anchor === null) throw new Error("A chart without series or place");
  const number = (name: string): number | null => (look.has(name) ? Number(look.get(name)) : null);
  const colors = ({ look: own, points, values }: HostSeries): string[] =>
    (points.size === 0 ? [own.get("fill")] : contentsOf(runtime, values ?? "").map((_, index) => points.get(index)?.get("fill"))).map((color) => String(color).slice(1));
  return {
    kind: chart.kind === "Doughnut" ? "doughnut" : "bar",
    title: String(look.get("title/text")),
    description: "",
    categories: cellsOf(runtime, first.categories, asText),
    series: series.map((one) => ({ name: one.name, numbers: cellsOf(runtime, one.values, (content) => (content?.kind === "number" ? content.value : null)), colors: colors(one) })),
    numberFormat: String(first.look.get("labels/numberFormat")),
    axis: { lowest: number("value/minimum"), highest: number("value/maximum") },
    anchor,
  };
}

export function validationOf(runtime: Runtime, validation: HostValidation): ValidationModel {
  const { list, custom } = validation.rule as { list?: { source: string }; custom?: { formula: string } };
  const texts = (value: Readonly<Record<string, unknown>> | null): ValidationModel["prompt"] => ({ title: String(value?.["title"] ?? ""), text: String(value?.["message"] ?? "") });
  const listRule = (source: string): ValidationModel["rule"] => {
    if (!source.startsWith("=")) return { kind: "list", options: source.split(",") };
    if (source.includes("_SoKet_List")) return { kind: "list", options: contentsOf(runtime, source).map(asText) };
    return { kind: "range", reference: without(source) };
  };
  const rule = list === undefined ? { kind: "custom" as const, formula: without(custom?.formula ?? "") } : listRule(list.source);
  return { area: validation.areas[0]!, rule, prompt: texts(validation.prompt), error: texts(validation.errorAlert) };
}

export function pageOf({ set, printArea, titleRows, titleColumns, footer, rowBreaks, columnBreaks }: HostPage): PageModel | null {
  if (!set.has("orientation")) return null;
  const zoom = set.get("zoom") as { horizontalFitToPages?: number; scale?: number } | undefined;
  const part = (name: string): string => (footer.get(name) ?? "").replaceAll("&&", "&");
  const rows = titleRows === null ? null : parseArea(titleRows);
  const columns = titleColumns === null ? null : parseArea(titleColumns);
  return {
    orientation: set.get("orientation") === "Landscape" ? "landscape" : "portrait",
    fitToWidth: zoom?.horizontalFitToPages === 1,
    ...(zoom?.scale !== undefined && { scale: zoom.scale }),
    titleRows: rows === null ? null : [rows.firstRow, rows.lastRow],
    ...(columns !== null && { titleColumns: [columns.firstColumn, columns.lastColumn] as const }),
    ...(rowBreaks.size > 0 && { rowBreaks: [...rowBreaks] }),
    ...(columnBreaks.size > 0 && { columnBreaks: [...columnBreaks] }),
    printArea: printArea === null ? null : parseArea(printArea),
    footer: { left: part("leftFooter"), center: part("centerFooter"), right: part("rightFooter") },
  };
}

/** Characters of a column of so many points. */
export function charactersOf(points: number): number {
  return points / 0.75 / 7;
}

export function sizeOf(sheet: HostSheet): { readonly rows: number; readonly columns: number } {
  const rows = [...sheet.cells.keys()].map((key) => Math.floor(key / 16384) + 1);
  const last = (values: Iterable<number>): number => [...values].reduce((most, value) => Math.max(most, value), 0);
  return { rows: Math.max(last(rows), last([...sheet.rows.keys()].map((row) => row + 1))), columns: last([...sheet.columns.keys()].map((column) => column + 1)) };
}
