import type { ChartModel, ChartSeries } from "../model/sheetModel";
import { escapeXml } from "./escapeXml";

const fontName = "Times New Roman";
const titleSize = 1300;
const textSize = 1000;
const lineColor = "D9D9D9";
const textColor = "262626";
const categoryAxis = 111;
const valueAxis = 112;

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Size in hundredths of a point. */
function runProperties(element: "a:defRPr" | "a:rPr", size: number, bold: boolean): string {
  return `<${element} ${element === "a:rPr" ? 'lang="vi-VN" ' : ""}sz="${size}" b="${bold ? 1 : 0}">${fill(textColor)}<a:latin typeface="${fontName}"/><a:cs typeface="${fontName}"/></${element}>`;
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("a:defRPr", size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("a:defRPr", titleSize, true)}</a:pPr>` +
    `<a:r>${runProperties("a:rPr", titleSize, true)}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

function categoriesXml({ categories }: ChartModel): string {
  const points = categories.values.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:cat><c:strRef><c:f>${escapeXml(categories.reference)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef></c:cat>`;
}

function numbersXml({ numbers }: ChartSeries, format: string): string {
  const points = numbers.values.map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`));
  return (
    `<c:val><c:numRef><c:f>${escapeXml(numbers.reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${numbers.values.length}"/>${points.join("")}</c:numCache></c:numRef></c:val>`
  );
}

function labelsXml(format: string): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(textSize)}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** The elements of a series in the order of the schema. Points are only told apart where their colours differ. */
function seriesXml(chart: ChartModel, series: ChartSeries, index: number): string {
  const [first = textColor] = series.colors;
  const isBar = chart.kind === "bar";
  const points = series.colors.length < 2 ? [] : series.numbers.values.map((_, point) => {
    const color = series.colors[point] ?? first;
    return `<c:dPt><c:idx val="${point}"/>${isBar ? '<c:invertIfNegative val="0"/>' : ""}<c:bubble3D val="0"/><c:spPr>${fill(color)}</c:spPr></c:dPt>`;
  });
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx><c:spPr>${fill(first)}</c:spPr>` +
    `${isBar ? '<c:invertIfNegative val="0"/>' : ""}${points.join("")}${labelsXml(chart.numberFormat)}${categoriesXml(chart)}${numbersXml(series, chart.numberFormat)}</c:ser>`
  );
}

function scaling({ lowest, highest }: ChartModel["axis"], orientation: "minMax" | "maxMin"): string {
  const end = (name: "max" | "min", value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  return `<c:scaling><c:orientation val="${orientation}"/>${end("max", highest)}${end("min", lowest)}</c:scaling>`;
}

/** Horizontal bars: the category axis runs downwards, so that the first cell is on top. */
function barPlot(chart: ChartModel): string {
  const line = `<c:spPr><a:ln w="6350">${fill(lineColor)}</a:ln></c:spPr>`;
  const series = chart.series.map((one, index) => seriesXml(chart, one, index)).join("");
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="45"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    `<c:catAx><c:axId val="${categoryAxis}"/>${scaling({ lowest: null, highest: null }, "maxMin")}<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textProperties(textSize)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${valueAxis}"/>${scaling(chart.axis, "minMax")}<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>${line}</c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(chart.numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${textProperties(textSize)}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function doughnutPlot(chart: ChartModel): string {
  const series = chart.series.slice(0, 1).map((one, index) => seriesXml(chart, one, index)).join("");
  return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
}

/** A chart as a DrawingML part (ECMA-376 part 1, chapter 21); texts are escaped and never formulas. */
export function chartXml(chart: ChartModel): string {
  const hasLegend = chart.kind === "doughnut" || chart.series.length > 1;
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${chart.kind === "bar" ? barPlot(chart) : doughnutPlot(chart)}</c:plotArea>` +
    `${hasLegend ? `<c:legend><c:legendPos val="${chart.kind === "doughnut" ? "r" : "b"}"/><c:overlay val="0"/>${textProperties(textSize)}</c:legend>` : ""}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${fill("FFFFFF")}<a:ln w="6350">${fill(lineColor)}</a:ln></c:spPr>${textProperties(textSize)}` +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>'
  );
}
