import { attainmentOf } from "../domain/attainment";
import { shownComparedExpression, targetComparison } from "../domain/comparisonExpressions";
import { yearsBelongTogether } from "../domain/judgedCells";
import { verdictPeriod } from "../domain/lastAskedPeriod";
import type { DecidedAssessment } from "../domain/overrides";
import type { Verdict } from "../domain/verdict";
import { verdicts } from "../domain/verdict";
import { attainmentWords, describeAttainment, furtherVerdicts } from "../messages/describeAttainment";
import { describeVerdict } from "../messages/describeVerdict";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import { columnIds } from "../model/passport";
import type { CellModel, ChartModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import { appendixHead } from "./appendixLayout";
import type { AppendixContent } from "./appendixSheet";
import { blocFormReference, blocRowCells } from "./blocRowCells";
import { judgementWords, printedVerdicts } from "./formWords";
import type { ListRow } from "./listSheet";
import { amountFormat, differenceFormat } from "./numberFormats";
import type { ListSection, SectionRows } from "./sectionedSheet";
import { besideList, firstSectionRow } from "./sectionedSheet";
import { chartColors } from "./styles";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists.low;
const sheetPrefix = `'${workbookWords.sheets.low}'!`;
/** Columns of the sheet: the first count of the first section, and what the charts show and where they stand. */
const firstCountColumn = 2;
const chartCells = { label: 1, number: 5, first: 7, last: 10 } as const;

/** Section 1: how many rows of the Khối have each verdict, counted in the first sheet; the one row is `firstSectionRow`. */
export function countsSection(context: SummaryContext, layout: AppendixLayout): ListSection {
  const { counts } = attainmentOf([...context.shown.values()]);
  const column = layout.columnOf(columnIds.verdict);
  const range = `${blocFormReference(appendixHead.firstRow, column)}:${blocFormReference(layout.lastRow, column).split("!")[1] ?? ""}`;
  const cells = verdicts.map((verdict): CellModel => ({
    value: counts[verdict],
    formula: printedVerdicts(context.plan, verdict).map((word) => `COUNTIFS(${range},"${word}")`).join("+"),
    style: context.styles.use("numberBold", "#,##0"),
  }));
  return {
    title: words.counts,
    headings: ["", words.countsHeading, ...verdicts.map((verdict) => describeVerdict(verdict, null, "vi"))],
    rows: () => [[null, words.countsRow, ...cells]],
    empty: words.noTarget,
  };
}

/** "Đạt và vượt 12/15 chỉ tiêu (vượt 4); có khả năng đạt 2; …" as a formula over the counts. */
export function attainmentLine({ shown, styles }: Pick<SummaryContext, "shown" | "styles">): CellModel {
  const attainment = attainmentOf([...shown.values()]);
  const count = (verdict: Verdict): string => cellAddress(firstSectionRow, firstCountColumn + verdicts.indexOf(verdict));
  const sumOf = (list: readonly Verdict[]): string => `SUM(${list.map(count).join(",")})`;
  const { lead, counted } = attainmentWords.vi;
  const [before, middle, end] = lead;
  return {
    value: describeAttainment(attainment, "vi"),
    formula:
      `"${before}"&${sumOf(["met", "exceeded"])}&"/"&${sumOf(["exceeded", "met", "onTrack", "behind", "low", "notMet"])}&"${middle}"&${count("exceeded")}&"${end}"` +
      furtherVerdicts.map((verdict) => `&IF(${count(verdict)}>0,"; ${counted[verdict]} "&${count(verdict)},"")`).join(""),
    style: styles.use("statement"),
  };
}

/** The first sheet's own line of the same: it shows this sheet's. */
export function attainmentFootnote(context: Pick<SummaryContext, "shown" | "styles">): CellModel {
  return { ...attainmentLine(context), formula: `${sheetPrefix}$A$2`, style: context.styles.use("footnote") };
}

function colorOf(verdict: Verdict | null): string {
  if (verdict === "exceeded" || verdict === "met" || verdict === "onTrack") return chartColors.good;
  if (verdict === "behind") return chartColors.warning;
  return verdict === "low" || verdict === "notMet" ? chartColors.bad : chartColors.neutral;
}

type Comparison = "percent" | "points";

/** Rows beside whose target a percentage, or a difference in points, can be set. */
function comparedRows({ shown, indicatorOf, plan }: SummaryContext, comparison: Comparison): readonly DecidedAssessment[] {
  return [...shown.values()].filter((assessment) => {
    const indicator = indicatorOf(assessment.indicator);
    if (indicator === undefined) return false;
    const row = { plan, indicator, target: indicator.target, period: verdictPeriod(plan, indicator), scope: "bloc" } as const;
    const inPoints = indicator.nature === "ratio" || indicator.target?.kind === "averageGrowth";
    return targetComparison(row) === comparison && (comparison === "percent" || inPoints);
  });
}

function comparisonOf({ percentOfTarget, pointsFromTarget }: DecidedAssessment, comparison: Comparison): number | null {
  return comparison === "percent" ? percentOfTarget : pointsFromTarget;
}

/** Sections 3 and 4: each row beside its target, in % of it or in points, with a chart in the colours of the verdicts. */
export function attainmentSection(context: SummaryContext, layout: AppendixLayout, content: AppendixContent, comparison: Comparison): ListSection {
  const { plan, styles, indicatorOf } = context;
  const assessments = comparedRows(context, comparison);
  const listRow = (assessment: DecidedAssessment, index: number): ListRow => {
    const indicator = indicatorOf(assessment.indicator);
    if (indicator === undefined) throw new Error(`The plan has no row ${assessment.indicator}`);
    const { row, shown, computed } = blocRowCells(plan, indicator, layout, content);
    const target = content.targetCell(indicator);
    const format = comparison === "percent" ? '#,##0.0"%"' : differenceFormat(indicator.decimals);
    const verdict = assessment.verdict === null ? "" : judgementWords(plan).verdict(assessment.verdict, row);
    const style = styles.use("number", format);
    // A reference to an empty cell would show 0.
    const beside = yearsBelongTogether(row) ? shown(columnIds.againstTarget, comparisonOf(assessment, comparison) ?? "", style) : { value: null, style };
    return [
      index + 1, indicator.label, indicator.measure,
      shown("target", target.value, target.style),
      computed(shownComparedExpression(row), styles.use("number", amountFormat(indicator.decimals))),
      beside,
      shown(columnIds.verdict, verdict, styles.use("verdict")),
    ];
  };
  return {
    title: words.attainmentTitle[comparison],
    headings: words.attainmentColumns(words.attainmentNumber[comparison]),
    rows: () => assessments.map(listRow),
    empty: words.noneCompared,
    charts: (rows) => [attainmentChart(context, assessments, comparison, rows)],
  };
}

function attainmentChart({ indicatorOf }: SummaryContext, assessments: readonly DecidedAssessment[], comparison: Comparison, rows: SectionRows): ChartModel {
  const range = (column: number): string => {
    const [first, last] = [rows.first, rows.last].map((row) => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2"));
    return `${sheetPrefix}${first ?? ""}:${last ?? ""}`;
  };
  return {
    kind: "bar",
    title: words.attainmentTitle[comparison],
    description: words.chartDescription,
    categories: { reference: range(chartCells.label), values: assessments.map(({ indicator }) => indicatorOf(indicator)?.label ?? indicator) },
    series: [{
      name: words.attainmentNumber[comparison],
      numbers: { reference: range(chartCells.number), values: assessments.map((assessment) => comparisonOf(assessment, comparison)) },
      colors: assessments.map(({ verdict }) => colorOf(verdict)),
    }],
    numberFormat: comparison === "percent" ? '0.0"%"' : "+0.0;-0.0;0.0",
    axis: { lowest: comparison === "percent" ? 0 : null, highest: null },
    anchor: besideList(rows, chartCells.first, chartCells.last),
  };
}
