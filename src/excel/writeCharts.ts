import { cellAddress } from "../model/area";
import type { ChartModel, ChartSeries } from "../model/sheetModel";
import type { Requests } from "./requests";
import { objectCost, settingCost } from "./requests";
import { splitReference } from "./sheetReferences";

const fontName = "Times New Roman";
const titleSize = 13;
const textSize = 10;
const lineColor = "#D9D9D9";
const lineWeight = 0.5;
const textColor = "#262626";

function setFont(font: Excel.ChartFont, size: number, bold: boolean): void {
  font.name = fontName;
  font.size = size;
  font.bold = bold;
  font.color = textColor;
}

/** The value axis runs below, though the categories run downwards, as the first cell stands on top. */
function writeAxes({ axes }: Excel.Chart, { axis, numberFormat }: ChartModel): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  if (axis.lowest !== null) valueAxis.minimum = axis.lowest;
  if (axis.highest !== null) valueAxis.maximum = axis.highest;
  valueAxis.numberFormat = numberFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = lineColor;
  for (const one of [categoryAxis, valueAxis]) {
    one.majorTickMark = "None";
    one.minorTickMark = "None";
    one.format.line.color = lineColor;
    one.format.line.weight = lineWeight;
    setFont(one.format.font, textSize, false);
  }
}

function writeSeries(series: Excel.ChartSeries, chart: ChartModel, model: ChartSeries, rangeOf: (reference: string) => Excel.Range): void {
  series.name = model.name;
  series.setValues(rangeOf(model.numbers.reference));
  series.setXAxisValues(rangeOf(chart.categories.reference));
  const [first, ...others] = model.colors;
  if (first !== undefined) series.format.fill.setSolidColor(`#${first}`);
  if (others.length > 0) model.numbers.values.forEach((_, point) => series.points.getItemAt(point).format.fill.setSolidColor(`#${model.colors[point] ?? model.colors[0] ?? ""}`));
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.showCategoryName = false;
  labels.showSeriesName = false;
  labels.showPercentage = false;
  labels.showLegendKey = false;
  labels.numberFormat = chart.numberFormat;
  setFont(labels.format.font, textSize, false);
  if (chart.kind === "bar") {
    series.gapWidth = 45;
    series.invertIfNegative = false;
  } else series.doughnutHoleSize = 55;
}

/** Charts as files have them. Office.js knows no description for those who cannot see a chart. `rangeOf` finds the cells of a reference. */
export async function writeCharts(requests: Requests, sheet: Excel.Worksheet, charts: readonly ChartModel[], rangeOf: (sheet: string, address: string) => Excel.Range): Promise<void> {
  const cells = (reference: string): Excel.Range => {
    const { sheet: name, address } = splitReference(reference);
    return rangeOf(name, address);
  };
  for (const model of charts) {
    const first = model.series[0];
    if (first === undefined) continue;
    const points = model.series.reduce((sum, { numbers }) => sum + numbers.values.length, 0);
    await requests.spend((12 + 6 * model.series.length + 3 * points) * objectCost + 40 * settingCost);
    const chart = sheet.charts.add(model.kind === "bar" ? "BarClustered" : "Doughnut", cells(first.numbers.reference), first.numbers.values.length > 1 && isRow(first.numbers.reference) ? "Rows" : "Columns");
    chart.name = model.title;
    chart.title.text = model.title;
    chart.title.overlay = false;
    setFont(chart.title.format.font, titleSize, true);
    setFont(chart.format.font, textSize, false);
    chart.format.fill.setSolidColor("#FFFFFF");
    chart.format.border.color = lineColor;
    chart.plotVisibleOnly = false;
    chart.displayBlanksAs = "NotPlotted";
    chart.legend.visible = model.kind === "doughnut" || model.series.length > 1;
    if (model.kind === "doughnut" || model.series.length > 1) {
      chart.legend.position = model.kind === "doughnut" ? "Right" : "Bottom";
      setFont(chart.legend.format.font, textSize, false);
    }
    const shown = model.kind === "doughnut" ? model.series.slice(0, 1) : model.series;
    shown.forEach((series, index) => writeSeries(index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name), model, series, cells));
    if (model.kind === "bar") writeAxes(chart, model);
    const { firstRow, firstColumn, lastRow, lastColumn } = model.anchor;
    chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
  }
}

/** True for cells side by side in one row. */
function isRow(reference: string): boolean {
  return /^[A-Z]+(\d+):[A-Z]+\1$/.test(splitReference(reference).address);
}
