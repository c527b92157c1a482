import { lowVerdicts } from "../domain/attainment";
import { shownComparedExpression } from "../domain/comparisonExpressions";
import type { Contributions } from "../domain/coverage";
import type { Expression } from "../domain/expression";
import { allNumbers, binary, constant, nothing, reference, when } from "../domain/expressions";
import { factKey } from "../domain/facts";
import type { JudgedCell, JudgedRow } from "../domain/judgedCells";
import { valueCell } from "../domain/judgedCells";
import type { DecidedAssessment } from "../domain/overrides";
import type { Indicator, Period, ReviewPlan } from "../domain/plan";
import { judgedPeriods } from "../domain/planQueries";
import type { Needed } from "../domain/stillNeeded";
import { neededEachYear, shortfall } from "../domain/stillNeeded";
import { weighingUnits } from "../domain/weighingUnits";
import { workbookWords } from "../messages/workbookWords.vi";
import { columnIds } from "../model/passport";
import type { SheetModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import type { AppendixContent } from "./appendixSheet";
import { attainmentLine, attainmentSection, countsSection } from "./attainmentSections";
import { blocRowCells } from "./blocRowCells";
import { judgementWords } from "./formWords";
import type { ListRow } from "./listSheet";
import { amountFormat } from "./numberFormats";
import type { ListSection } from "./sectionedSheet";
import { sectionedSheet } from "./sectionedSheet";
import type { SummaryContext } from "./summaryContext";
import { blockRows } from "./totalCells";
import { weighingText } from "./weighingText";

const words = workbookWords.lists.low;
const mostUnits = 3;
/** Decimals of points and percentages where the row itself prints none. */
const percentDecimals = 1;

/** 100 × first half / year for a flow whose half-year has a column of its own. */
function halfOfYear({ plan, indicator, period }: JudgedRow): Expression<JudgedCell> {
  const half = plan.periods.find(({ span, year, id }) => span === "firstHalf" && year === period.year && !indicator.notAskedIn.includes(id));
  if (half === undefined || indicator.nature !== "flow") return nothing;
  const [part, whole] = [valueCell(half), valueCell(period)];
  const share = binary<JudgedCell>(binary(constant(100), "*", reference(part)), "/", reference(whole));
  return when(allNumbers([part, whole]), when(binary(reference(whole), ">", constant(0)), share, nothing), nothing);
}

function neededFormat({ measure }: Needed, { decimals }: Indicator, each: boolean): string {
  if (measure === "amount") return amountFormat(decimals);
  const suffix = measure === "points" ? words.points : words.percent;
  return `${amountFormat(Math.max(percentDecimals, decimals))}"${suffix}${each ? words.eachYear : ""}"`;
}

/** The years of the term after the last column, e.g. "2019 - 2020"; empty when the term is over. */
function remainingYears(plan: ReviewPlan): string {
  const first = (judgedPeriods(plan).at(-1)?.year ?? plan.term.lastYear) + 1;
  if (first > plan.term.lastYear) return "";
  return first === plan.term.lastYear ? String(first) : `${first} - ${plan.term.lastYear}`;
}

function lowSection(context: SummaryContext, layout: AppendixLayout, content: AppendixContent): ListSection {
  const { plan, consolidation, styles, indicatorOf, totalOf, shown } = context;
  const low = [...shown.values()].filter(({ verdict }) => lowVerdicts.has(verdict));
  const lowRows = new Set(low.map(({ indicator }) => indicator));
  const assessments = new Map(consolidation.assessments.filter(({ indicator }) => lowRows.has(indicator)).map((assessment) => [factKey(assessment.scope, assessment.indicator, assessment.column), assessment]));
  const weighed = (indicator: Indicator, period: Period): string => {
    const contributions = (of: Period): Contributions =>
      new Map(blockRows(context, indicator, of).flatMap(({ unit, contribution }) => (contribution === null ? [] : [[unit, contribution] as const])));
    const weighing = weighingUnits({ plan, indicator, period, contributions, assessmentOf: (unit) => assessments.get(factKey(unit, indicator.code, period.id)) }, mostUnits);
    return weighing === null ? "" : weighingText(weighing, indicator, context.unitName);
  };
  const listRow = (assessment: DecidedAssessment, index: number): ListRow => {
    const indicator = indicatorOf(assessment.indicator);
    if (indicator === undefined || assessment.verdict === null) throw new Error(`The plan has no judged row ${assessment.indicator}`);
    const cells = blocRowCells(plan, indicator, layout, content);
    const { row } = cells;
    const total = totalOf(indicator.code, row.period.id);
    const target = content.targetCell(indicator);
    const [lacking, each] = [shortfall(row), neededEachYear(row)];
    const counted = total === undefined || total.unitsExpected === 0 ? "" : workbookWords.coverage(total.unitsCounted, total.unitsExpected);
    return [
      index + 1, indicator.label, indicator.measure,
      cells.shown("target", target.value, target.style),
      cells.computed(shownComparedExpression(row), styles.use("number", amountFormat(indicator.decimals))),
      cells.computed(lacking.expression, styles.use("number", neededFormat(lacking, indicator, false))),
      cells.computed(each.expression, styles.use("number", neededFormat(each, indicator, true))),
      cells.computed(halfOfYear(row), styles.use("number", '#,##0.0"%"')),
      cells.shown(columnIds.verdict, judgementWords(plan).verdict(assessment.verdict, row), styles.use("verdict")),
      total?.provisional === true && counted !== "" ? `${counted}, ${workbookWords.provisional}` : counted,
      weighed(indicator, row.period),
    ];
  };
  return {
    title: words.lowTitle,
    headings: words.lowColumns(judgedPeriods(plan).at(-1)?.year ?? plan.term.lastYear, remainingYears(plan)),
    rows: () => low.map(listRow),
    empty: words.noneLow,
  };
}

/** Sheet "Chỉ tiêu đạt thấp": how many rows stand where, which are low and what is still needed, and all of them beside their targets. */
export function lowSheet(context: SummaryContext, layout: AppendixLayout, content: AppendixContent): SheetModel {
  const widths = [5, 38, 17, 13, 13, 13, 15, 12, 15, 14, 62];
  const styles = ["ordinal", "label", "measure", "number", "number", "number", "number", "number", "centered", "centered", "note"];
  return sectionedSheet({
    name: workbookWords.sheets.low,
    title: words.title,
    explanation: attainmentLine(context),
    columns: widths.map((width, index) => ({ width, style: styles[index] ?? "note" })),
    sections: [
      countsSection(context, layout),
      lowSection(context, layout, content),
      attainmentSection(context, layout, content, "percent"),
      attainmentSection(context, layout, content, "points"),
    ],
    footer: context.footer,
    styles: context.styles,
  });
}
