import type { Attainment } from "../domain/attainment";
import { attainmentOf } from "../domain/attainment";
import type { UnitResult } from "../domain/consolidation";
import type { DecidedAssessment } from "../domain/overrides";
import type { Unit } from "../domain/plan";
import { judgedPeriods } from "../domain/planQueries";
import { hasGroups, unitGroups } from "../domain/unitGroups";
import type { Verdict } from "../domain/verdict";
import { describePeriod } from "../messages/describePeriod";
import { describeUnitStatus } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellModel, SheetModel } from "../model/sheetModel";
import { columnsOf, explanationOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listFirstRow, listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists;
const codeColumn = 1;
const firstCount = 6;
const shownVerdicts: readonly Verdict[] = ["exceeded", "met", "onTrack", "behind", "low", "notMet", "unknown"];

/** Verdicts of each unit in the last whole-year column, the one in which x/y is counted. */
function attainmentByUnit({ plan, consolidation }: SummaryContext): (unit: string) => Attainment {
  const last = judgedPeriods(plan).at(-1)?.id;
  const byScope = new Map<string, DecidedAssessment[]>();
  for (const assessment of consolidation.assessments) {
    if (assessment.column !== last) continue;
    const own = byScope.get(assessment.scope);
    if (own === undefined) byScope.set(assessment.scope, [assessment]);
    else own.push(assessment);
  }
  return (unit) => attainmentOf(byScope.get(unit) ?? []);
}

function countsOf({ met, judged }: UnitResult, { counts }: Attainment): readonly number[] {
  return [...shownVerdicts.map((verdict) => counts[verdict]), met, judged];
}

/** Sheet "Tổng hợp theo đơn vị": verdicts counted per unit in the last whole-year column, and x/y, with subtotals by group. */
export function byUnitSheet(context: SummaryContext): SheetModel {
  const { plan, consolidation, styles, footer } = context;
  const last = judgedPeriods(plan).at(-1);
  const attainment = attainmentByUnit(context);
  const results = new Map(consolidation.units.map((result) => [result.unit, result]));
  const heard = (unit: Unit): readonly number[] | null => {
    const result = results.get(unit.code);
    return result === undefined || result.file === null ? null : countsOf(result, attainment(unit.code));
  };
  const rows: ListRow[] = [];
  const unitRow = (unit: Unit, ordinal: number): ListRow => {
    const status = results.get(unit.code)?.status;
    const counts = heard(unit) ?? words.byUnit.columns.slice(firstCount).map(() => null);
    return [ordinal, unit.code, unit.name, unit.group, unit.responsible, status === undefined ? null : describeUnitStatus(status, "vi"), ...counts];
  };
  const bold = (value: string | null): CellModel => ({ value, style: styles.use("section") });
  const sumRow = (label: string, units: readonly Unit[], sumOf: (column: number) => string): ListRow => {
    const counted = units.flatMap((unit) => [heard(unit) ?? []]);
    const sums = words.byUnit.columns.slice(firstCount).map((_, index): CellModel => ({
      value: counted.reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
      formula: sumOf(firstCount + index),
      style: styles.use("numberBold", "#,##0"),
    }));
    return [bold(null), bold(null), bold(label), bold(null), bold(null), bold(null), ...sums];
  };
  const range = (column: number, first: number, end: number): string => `${cellAddress(first, column)}:${cellAddress(end, column)}`;
  let ordinal = 0;
  for (const { name, units } of unitGroups(plan)) {
    const first = listFirstRow + rows.length;
    for (const unit of units) rows.push(unitRow(unit, (ordinal += 1)));
    const end = listFirstRow + rows.length - 1;
    if (hasGroups(plan)) rows.push(sumRow(words.byUnit.group(name ?? words.noGroup), units, (column) => `SUM(${range(column, first, end)})`));
  }
  const end = listFirstRow + rows.length - 1;
  const codes = range(codeColumn, listFirstRow, end).replace(/([A-Z]+)(\d+)/g, "$$$1$2");
  return listSheet({
    name: workbookWords.sheets.byUnit,
    title: words.byUnit.title,
    explanation: explanationOf(rows.length, words.byUnit.explanation(last === undefined ? "" : describePeriod(last, "sentence", "vi"))),
    columns: columnsOf(words.byUnit.columns, [5, 8, 38, 22, 36, 15, 8, 8, 10, 10, 8, 8, 10, 10, 10], ["ordinal", "ordinal", "label", "note", "note", "centered", ...shownVerdicts.map(() => "number"), "number", "number"]),
    rows,
    rowCount: rows.length,
    // Rows of subtotals have no code, so that nothing is counted twice.
    footRows: rows.length === 0 ? [] : [sumRow(words.byUnit.total, plan.units, (column) => `SUMIFS(${range(column, listFirstRow, end)},${codes},"<>")`)],
    wraps: true,
    frozenColumns: 3,
    footer,
    styles,
  });
}
