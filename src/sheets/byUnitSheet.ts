import { judgedPeriods } from "../domain/planQueries";
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

const shownVerdicts: readonly Verdict[] = ["exceeded", "met", "onTrack", "behind", "low", "notMet", "unknown"];

/** Sheet "Tổng hợp theo đơn vị": verdicts counted per unit in the last whole-year column, and x/y. */
export function byUnitSheet({ plan, consolidation, styles, footer }: SummaryContext): SheetModel {
  const last = judgedPeriods(plan).at(-1);
  const counts = new Map<string, number>();
  for (const { scope, column, verdict } of consolidation.assessments) {
    if (column === last?.id && verdict !== null) counts.set(`${scope}\u0000${verdict}`, (counts.get(`${scope}\u0000${verdict}`) ?? 0) + 1);
  }
  const rows = consolidation.units.map((result, index): ListRow => {
    const unit = plan.units[index];
    const heard = result.file !== null;
    return [
      index + 1, result.unit, unit?.name ?? "", unit?.group ?? "", unit?.responsible ?? "", describeUnitStatus(result.status, "vi"),
      ...shownVerdicts.map((verdict) => (heard ? (counts.get(`${result.unit}\u0000${verdict}`) ?? 0) : null)),
      heard ? result.met : null, heard ? result.judged : null,
    ];
  });
  const firstCount = 6;
  const sums = words.byUnit.columns.slice(firstCount).map((_, index): CellModel => {
    const column = firstCount + index;
    const value = rows.reduce((sum, row) => sum + (typeof row[column] === "number" ? row[column] : 0), 0);
    const [first, end] = [cellAddress(listFirstRow, column), cellAddress(listFirstRow + rows.length - 1, column)];
    return { value, formula: `SUM(${first}:${end})`, style: styles.use("numberBold", "#,##0") };
  });
  return listSheet({
    name: workbookWords.sheets.byUnit,
    title: words.byUnit.title,
    explanation: explanationOf(rows.length, words.byUnit.explanation(last === undefined ? "" : describePeriod(last, "sentence", "vi"))),
    columns: columnsOf(words.byUnit.columns, [5, 8, 38, 22, 36, 15, 8, 8, 10, 10, 8, 8, 10, 10, 10], ["ordinal", "ordinal", "label", "note", "note", "centered", ...shownVerdicts.map(() => "number"), "number", "number"]),
    rows,
    rowCount: rows.length,
    footRows: rows.length === 0 ? [] : [[null, null, { value: words.byUnit.total, style: styles.use("sectionOrdinal") }, null, null, null, ...sums]],
    wraps: true,
    frozenColumns: 3,
    footer,
    styles,
  });
}
