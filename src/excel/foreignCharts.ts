import { isExtraSupported } from "./capabilities";
import { officeCode } from "./hostErrors";
import type { Requests } from "./requests";
import { objectCost, textCost } from "./requests";
import { namesSheet, splitReference } from "./sheetReferences";
import type { SurveyedSheet } from "./survey";

/** Cells of a replaced sheet that a chart shows which stands on a sheet that stays. */
export interface ForeignChartSource {
  /** Id of the sheet the chart stands on. */
  readonly sheet: string;
  /** Positions: of the chart on its sheet, of the series in the chart. */
  readonly chart: number;
  readonly series: number;
  readonly seriesName: string;
  readonly shows: "numbers" | "categories";
  /** "'Phụ lục'!$B$4:$B$9". */
  readonly reference: string;
}

type Dimension = "Categories" | "Values" | "XValues" | "YValues";

const cellsOfSheet = /^=?((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u;

/** What a series of a kind calls its numbers and its categories; bubbles have sizes too, which nobody can ask for alone. */
function dimensionsOf(chartType: string): readonly (readonly [ForeignChartSource["shows"], Dimension])[] {
  if (chartType.startsWith("Bubble")) return [];
  return chartType.startsWith("XYScatter") ? [["numbers", "YValues"], ["categories", "XValues"]] : [["numbers", "Values"], ["categories", "Categories"]];
}

interface Place {
  readonly sheet: string;
  readonly chart: number;
}

export interface ForeignCharts {
  readonly sources: readonly ForeignChartSource[];
  /** Sheets with charts that may show a replaced sheet, but Excel does not tell, or does not let it be changed. */
  readonly unsure: readonly SurveyedSheet[];
}

interface Told {
  readonly sources: readonly ForeignChartSource[];
  /** Ids of sheets with charts of which Excel did not tell everything. */
  readonly unsure: readonly string[];
}

/** Charts of the sheets. */
async function chartsOf(context: Excel.RequestContext, sheets: readonly SurveyedSheet[]): Promise<readonly (Place & { readonly isProtected: boolean })[]> {
  const loaded = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { id, protection: sheet.protection.load("protected"), charts: sheet.charts.load("items/id") };
  });
  await context.sync();
  return loaded.flatMap(({ id, protection, charts: { items } }) => items.map((_, chart) => ({ sheet: id, chart, isProtected: protection.protected })));
}

async function readSources(context: Excel.RequestContext, places: readonly Place[], names: ReadonlySet<string>): Promise<Told> {
  const charts = places.map((place) => ({ place, series: context.workbook.worksheets.getItem(place.sheet).charts.getItemAt(place.chart).series.load("items/name,items/chartType") }));
  await context.sync();
  const asked = charts.flatMap(({ place, series: { items } }) =>
    items.flatMap((one, series) =>
      dimensionsOf(one.chartType).map(([shows, dimension]) => ({ source: { ...place, series, seriesName: one.name, shows }, answer: one.getDimensionDataSourceString(dimension) })),
    ),
  );
  if (asked.length > 0) await context.sync();
  const unsure = charts.filter(({ series: { items } }) => items.some(({ chartType }) => dimensionsOf(chartType).length === 0)).map(({ place }) => place.sheet);
  const sources: ForeignChartSource[] = [];
  for (const { source, answer } of asked) {
    if (!namesSheet(answer.value, names)) continue;
    const reference = cellsOfSheet.exec(answer.value)?.[1];
    if (reference === undefined) unsure.push(source.sheet);
    else sources.push({ ...source, reference });
  }
  return { sources, unsure };
}

/** All sources in two requests. Excel refuses to tell them of some kinds of charts: those are found by halves. */
async function readWhatIsTold(context: Excel.RequestContext, places: readonly Place[], names: ReadonlySet<string>): Promise<Told> {
  const [first] = places;
  if (first === undefined) return { sources: [], unsure: [] };
  try {
    return await readSources(context, places, names);
  } catch (error) {
    if (officeCode(error) === null) throw error;
    if (places.length === 1) return { sources: [], unsure: [first.sheet] };
    const middle = Math.ceil(places.length / 2);
    const halves = [await readWhatIsTold(context, places.slice(0, middle), names), await readWhatIsTold(context, places.slice(middle), names)];
    return { sources: halves.flatMap(({ sources }) => sources), unsure: halves.flatMap(({ unsure }) => unsure) };
  }
}

/**
 * Charts follow a sheet that is renamed, as formulas do. Finds what charts of the person show of sheets that are replaced, where
 * Excel can tell it; where it cannot, as in an older Excel and in kinds of charts that have no such cells, the sheets they stand on.
 */
export async function findForeignCharts(context: Excel.RequestContext, staying: readonly SurveyedSheet[], replaced: readonly SurveyedSheet[]): Promise<ForeignCharts> {
  const names = new Set(replaced.map(({ name }) => name.toLowerCase()));
  const charts = await chartsOf(context, staying);
  const tells = isExtraSupported("1.15", Excel.ChartSeries.prototype, "getDimensionDataSourceString");
  const { sources, unsure } = tells ? await readWhatIsTold(context, charts, names) : { sources: [], unsure: charts.map(({ sheet }) => sheet) };
  const locked = new Set(charts.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet));
  const told = new Set([...unsure, ...sources.map(({ sheet }) => sheet).filter((sheet) => locked.has(sheet))]);
  return { sources: sources.filter(({ sheet }) => !locked.has(sheet)), unsure: staying.filter(({ id }) => told.has(id)) };
}

/** Lets the charts show the same cells of what has the sheet's name now. */
export async function writeForeignChartSources(requests: Requests, sources: readonly ForeignChartSource[]): Promise<void> {
  const { worksheets } = requests.context.workbook;
  for (const { sheet, chart, series, seriesName, shows, reference } of sources) {
    await requests.spend(5 * objectCost + textCost(seriesName) + textCost(reference));
    const { sheet: shown, address } = splitReference(reference);
    const cells = worksheets.getItem(shown).getRange(address);
    const own = worksheets.getItem(sheet).charts.getItemAt(chart).series.getItemAt(series);
    if (shows === "numbers") own.setValues(cells);
    else own.setXAxisValues(cells);
    // A name may be a cell of the replaced sheet, which Excel tells to nobody, and would be lost with it.
    own.name = seriesName;
  }
}
