import { areaAddress } from "../../../src/model/area";
import { HostFailure, calling, isHostObject, objectOf, property, reading } from "../hostObject";
import type { HostObject, HostType, Member } from "../hostObject";
import type { AreasPart, SheetPart } from "../runtime";
import { refuseProtected } from "../workbook/editCells";
import { parseArea } from "../workbook/hostAreas";
import { freshId } from "../workbook/hostWorkbook";
import type { HostChart, HostSeries } from "../workbook/hostWorkbook";
import { printSheetName } from "../workbook/references";
import { areaMembers, axisMembers, labelMembers, legendMembers, titleMembers } from "./chartMembers";
import type { Looking } from "./chartMembers";

interface SeriesPart extends Looking {
  readonly kind: string;
  readonly series: HostSeries;
}

const kinds = ["BarClustered", "Doughnut"];

function absolute(value: unknown): string {
  if (!isHostObject(value)) throw new HostFailure("InvalidArgument", "A range is needed");
  const { sheet, areas } = value.self as AreasPart;
  return `=${printSheetName(sheet.name)}!${areas.map((area) => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")).join(",")}`;
}

const fillType: HostType<Looking> = {
  name: "ChartFill",
  members: {
    setSolidColor: calling("1.1", ({ look, prefix }, color) => {
      if (!/^#[0-9a-f]{6}$/i.test(String(color))) throw new HostFailure("InvalidArgument", "No such colour");
      look.set(`${prefix}fill`, color);
    }),
  },
};
const fillOf = ({ look, prefix }: Looking): HostObject => objectOf(fillType, { look, prefix });
const filledType: HostType<Looking> = { name: "ChartSeriesFormat", members: { fill: reading("1.1", fillOf) } };

const pointType: HostType<Looking> = { name: "ChartPoint", members: { format: reading("1.1", (self) => objectOf(filledType, self)) } };
const pointsType: HostType<HostSeries> = {
  name: "ChartPointsCollection",
  members: {
    getItemAt: calling("1.1", (series, index) => {
      const [, address = ""] = /!(.+)$/.exec(series.values ?? "") ?? [];
      const area = parseArea(address);
      const count = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
      if (typeof index !== "number" || index < 0 || index >= count) throw new HostFailure("InvalidArgument", "No such point");
      const look = series.points.get(index) ?? new Map<string, unknown>();
      series.points.set(index, look);
      return objectOf(pointType, { look, prefix: "" });
    }),
  },
};

const look = (since: string, name: string): Member<SeriesPart> => property(since, (self) => self.look.get(name) ?? null, (self, value) => void self.look.set(name, value));
const seriesType: HostType<SeriesPart> = {
  name: "ChartSeries",
  members: {
    name: property("1.1", ({ series }) => series.name, ({ series }, value) => void (series.name = String(value))),
    format: reading("1.1", (self) => objectOf(filledType, self)),
    points: reading("1.1", ({ series }) => objectOf(pointsType, series)),
    dataLabels: reading("1.8", (self) => objectOf({ name: "ChartDataLabels", members: labelMembers }, { look: self.look, prefix: "labels/" })),
    hasDataLabels: look("1.7", "hasDataLabels"),
    gapWidth: look("1.7", "gapWidth"),
    doughnutHoleSize: look("1.7", "doughnutHoleSize"),
    invertIfNegative: look("1.8", "invertIfNegative"),
    chartType: reading("1.7", ({ kind }) => kind),
    getDimensionDataSourceString: calling("1.15", ({ kind, series }, dimension) => {
      const dimensions = kind === "Waterfall" ? [] : kind.startsWith("XYScatter") ? ["YValues", "XValues"] : ["Values", "Categories"];
      const at = dimensions.indexOf(String(dimension));
      if (at < 0) throw new HostFailure("InvalidArgument", `A ${kind} has no ${String(dimension)}`);
      return ((at === 0 ? series.values : series.categories) ?? "").replace(/^=/, "");
    }),
    setValues: calling("1.7", ({ series }, range) => void (series.values = absolute(range))),
    setXAxisValues: calling("1.7", ({ series }, range) => void (series.categories = absolute(range))),
  },
};
const partOf = ({ kind }: HostChart, series: HostSeries): HostObject => objectOf(seriesType, { kind, series, look: series.look, prefix: "" });

const newSeries = (name: string, values: string | null): HostSeries => ({ name, values, categories: null, look: new Map(), points: new Map() });
const seriesCollectionType: HostType<HostChart> = {
  name: "ChartSeriesCollection",
  members: {
    getItemAt: calling("1.1", (chart, index) => {
      const found = chart.series[Number(index)];
      if (found === undefined) throw new HostFailure("InvalidArgument", "No such series");
      return partOf(chart, found);
    }),
    add: calling("1.7", (chart, name) => {
      const added = newSeries(String(name), null);
      chart.series.push(added);
      return partOf(chart, added);
    }),
  },
  items: (chart) => chart.series.map((series) => partOf(chart, series)),
};

const chartProperty = (since: string, name: string): Member<HostChart> => property(since, (chart) => chart.look.get(name) ?? null, (chart, value) => void chart.look.set(name, value));
const inner = (since: string, name: string, members: HostType<Looking>["members"], prefix: string): Member<HostChart> => reading(since, (chart) => objectOf({ name, members }, { look: chart.look, prefix }));

const chartType: HostType<HostChart> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: reading("1.7", ({ id }) => id),
    name: property("1.1", (chart) => chart.name, (chart, value) => void (chart.name = String(value))),
    title: inner("1.1", "ChartTitle", titleMembers, "title/"),
    legend: inner("1.1", "ChartLegend", legendMembers, "legend/"),
    format: inner("1.1", "ChartAreaFormat", areaMembers, "area/"),
    axes: reading("1.1", (chart) => objectOf({ name: "ChartAxes", members: {
      categoryAxis: inner("1.1", "ChartAxis", axisMembers, "category/"),
      valueAxis: inner("1.1", "ChartAxis", axisMembers, "value/"),
    } }, chart)),
    series: reading("1.1", (chart) => objectOf(seriesCollectionType, chart)),
    plotVisibleOnly: chartProperty("1.8", "plotVisibleOnly"),
    displayBlanksAs: chartProperty("1.8", "displayBlanksAs"),
    setPosition: calling("1.1", (chart, first, last) => {
      const from = parseArea(String(first));
      const to = parseArea(String(last));
      chart.anchor = { firstRow: from.firstRow, firstColumn: from.firstColumn, lastRow: to.lastRow, lastColumn: to.lastColumn };
    }),
  },
};

export const chartsType: HostType<SheetPart> = {
  name: "ChartCollection",
  members: {
    getItemAt: calling("1.1", ({ sheet }, index) => {
      const found = sheet.charts[Number(index)];
      if (found === undefined) throw new HostFailure("InvalidArgument", "No such chart");
      return objectOf(chartType, found);
    }),
    add: calling("1.1", (part, kind, source, seriesBy) => {
      refuseProtected(part);
      if (!kinds.includes(String(kind))) throw new HostFailure("ApiNotFound", `Chart ${String(kind)}`);
      const reference = absolute(source);
      const { areas } = (source as HostObject).self as AreasPart;
      const area = areas[0]!;
      const count = seriesBy === "Rows" ? area.lastRow - area.firstRow + 1 : area.lastColumn - area.firstColumn + 1;
      if (count !== 1) throw new HostFailure("ApiNotFound", "The stand-in makes charts of one series, others are added");
      const chart: HostChart = { id: freshId(part.runtime.workbook), name: `Chart ${part.sheet.charts.length + 1}`, kind: String(kind), anchor: null, series: [newSeries("Series1", reference)], look: new Map() };
      part.sheet.charts.push(chart);
      return objectOf(chartType, chart);
    }),
  },
  items: ({ sheet }) => sheet.charts.map((chart) => objectOf(chartType, chart)),
  item: ({ sheet }, id) => {
    const found = sheet.charts.find((chart) => chart.id === id || chart.name === id);
    return found === undefined ? null : objectOf(chartType, found);
  },
};
