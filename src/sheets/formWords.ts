import { verdictPeriod } from "../domain/lastAskedPeriod";
import type { Period, ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { baselinePeriod, judgedPeriods } from "../domain/planQueries";
import type { Verdict } from "../domain/verdict";
import { describePeriod } from "../messages/describePeriod";
import { describeVerdict } from "../messages/describeVerdict";
import { workbookWords } from "../messages/workbookWords.vi";
import { columnIds } from "../model/passport";
import type { AppendixHeading } from "./appendixHeadRows";
import type { JudgementWords } from "./judgementCells";

const words = workbookWords.form;

/** Words of the judging columns; a verdict of an earlier year than the last one says its year. */
export function judgementWords(plan: ReviewPlan): JudgementWords {
  const lastYear = judgedPeriods(plan).at(-1)?.year;
  return {
    verdict: (verdict, { period, target }) => {
      const word = describeVerdict(verdict, target?.kind ?? null, "vi");
      return period.year === lastYear ? word : `${word}${workbookWords.lists.low.inYear(period.year)}`;
    },
    baselineRemark: (remark) => words.baselineRemark(remark, baselinePeriod(plan).year),
    percentPerYear: words.percentPerYear,
  };
}

/** A verdict as a verdict column may print it, of whichever kind of target and in whichever year a row is judged. */
export function printedVerdicts(plan: ReviewPlan, verdict: Verdict): readonly string[] {
  const last = judgedPeriods(plan).at(-1)?.year;
  const years = new Set(plan.indicators.map((indicator) => verdictPeriod(plan, indicator).year).filter((year) => year !== last));
  const suffixes = ["", ...[...years].map(workbookWords.lists.low.inYear)];
  const plain = new Set([describeVerdict(verdict, null, "vi"), describeVerdict(verdict, "cumulative", "vi")]);
  return [...plain].flatMap((word) => suffixes.map((suffix) => `${word}${suffix}`));
}

/** Headings by column id, as printed in the table's header. */
export function columnHeadings(plan: ReviewPlan): Readonly<Record<string, string>> {
  const years = judgedPeriods(plan).map(({ year }) => year);
  const { columns } = words;
  return {
    [columnIds.ordinal]: columns.ordinal,
    [columnIds.label]: columns.label,
    [columnIds.measure]: columns.measure,
    [targetColumn]: columns.target(plan.term.label),
    ...Object.fromEntries(plan.periods.map((period: Period) => [period.id, describePeriod(period, "heading", "vi")])),
    [columnIds.cumulative]: columns.cumulative(years[0] ?? plan.term.firstYear, years.at(-1) ?? plan.term.firstYear),
    [columnIds.againstTarget]: columns.againstTarget,
    [columnIds.againstBaseline]: columns.againstBaseline(baselinePeriod(plan).year),
    [columnIds.verdict]: columns.verdict,
    [columnIds.note]: columns.note,
  };
}

/** The letterhead and title of a form: of one unit (its name in capitals), or of the Khối. */
export function formHeading(plan: ReviewPlan, unitName: string | null, round: AppendixHeading["round"], legend: string): AppendixHeading {
  const { bloc, term } = plan;
  return {
    superior: unitName === null ? bloc.superior : (bloc.partyBody ?? bloc.name),
    name: unitName === null ? bloc.name : unitName.toUpperCase(),
    party: words.party,
    placeAndDate: words.date(bloc.place),
    title: unitName === null ? words.blocTitle : words.unitTitle,
    tableTitle: plan.tableTitle ?? words.tableTitle(bloc.congress, term.label),
    attachment: words.attachment,
    round,
    legend,
    columns: columnHeadings(plan),
    comparisonGroup: words.columns.comparison,
  };
}
