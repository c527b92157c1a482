import type { UnitResult } from "../domain/consolidation";
import type { Unit } from "../domain/plan";
import { daysLate, receivedRounds } from "../domain/received";
import { unitsByResponsible } from "../domain/unitGroups";
import { describeUnitStatus } from "../messages/describeStatus";
import { formatDate } from "../messages/formatDate";
import { workbookWords } from "../messages/workbookWords.vi";
import type { Area } from "../model/area";
import type { CellModel, CellValue, SheetModel } from "../model/sheetModel";
import { columnsOf, explanationOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listFirstRow, listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";
import { countsText, statusChart, statusCounts, trackingColumns } from "./trackingCounts";

const words = workbookWords.lists.tracking;
const lastColumn = words.columns.length - 1;

/** The later of the dates that are there. */
function latest(dates: readonly (string | null)[]): string | null {
  return dates.flatMap((date) => date ?? []).sort().at(-1) ?? null;
}

/** One unit: what came in when, in both rounds, and how late against the deadlines. */
function unitRow({ plan, received, styles }: SummaryContext, unit: Unit, result: UnitResult | undefined, ordinal: number, round: number | null): ListRow {
  const { first, second } = receivedRounds(received, unit.code);
  const { appendix, conference } = plan.deadlines;
  const date = (iso: string | null): CellValue => (iso === null ? null : formatDate(iso, "vi"));
  const late = (iso: string | null, deadline: string | null): CellModel => ({
    value: deadline === null ? null : daysLate(iso, deadline),
    style: styles.use("centered", words.lateFormat),
  });
  return [
    ordinal, unit.code, unit.name, result === undefined ? null : describeUnitStatus(result.status, "vi"),
    date(first.appendix), { value: result?.daysLate ?? null, style: styles.use("centered", words.lateFormat) },
    date(first.report), late(first.report, appendix),
    date(second.appendix), date(second.report), date(second.resolution),
    late(latest([second.report, second.resolution]), conference),
    round, result?.file ?? null,
  ];
}

/** Sheet "Theo dõi gửi báo cáo": what came in from whom and when, in both rounds, by responsible member; who is late or missing. */
export function trackingSheet(context: SummaryContext): SheetModel {
  const { plan, consolidation, styles, footer } = context;
  const results = new Map(consolidation.units.map((result) => [result.unit, result]));
  const rounds = new Map([...consolidation.storedFiles, ...consolidation.files].map(({ file, round }) => [file, round]));
  const groups = unitsByResponsible(plan);
  const first = listFirstRow + 1;
  const last = listFirstRow + groups.length + plan.units.length;
  const bold = styles.use("section");
  const headRow = (label: string, counts: Pick<CellModel, "value" | "formula">): ListRow =>
    words.columns.map((_, column): CellModel => ({ value: null, ...(column === trackingColumns.name ? { value: label } : column === trackingColumns.status ? counts : {}), style: bold }));

  const rows: ListRow[] = plan.units.length === 0 ? [] : [headRow(words.whole, countsText(consolidation.units, first, last))];
  const headRows = rows.map(() => listFirstRow);
  let ordinal = 0;
  for (const { name, units } of groups) {
    const head = listFirstRow + rows.length;
    headRows.push(head);
    const own = units.flatMap(({ code }) => results.get(code) ?? []);
    rows.push(headRow(name === null ? workbookWords.lists.noResponsible : words.member(name), countsText(own, head + 1, head + units.length)));
    for (const unit of units) {
      const result = results.get(unit.code);
      rows.push(unitRow(context, unit, result, (ordinal += 1), rounds.get(result?.file ?? "") ?? null));
    }
  }
  const blank: CellModel = { value: null, style: styles.use("plain") };
  const counts = statusCounts(consolidation.units, first, last);
  const footRow = (label: CellModel, count: CellModel): ListRow => words.columns.map((_, column) => (column === trackingColumns.name ? label : column === trackingColumns.status ? count : blank));
  const foot = [
    footRow({ value: words.counts, style: styles.use("sectionTitle") }, blank),
    ...counts.map(({ status, count, formula }) => footRow({ value: describeUnitStatus(status, "vi"), style: styles.use("label") }, { value: count, formula, style: styles.use("numberBold", "#,##0") })),
  ];
  const conference = plan.deadlines.conference;
  return listSheet({
    name: workbookWords.sheets.tracking,
    title: words.title,
    explanation: explanationOf(rows.length, words.explanation(formatDate(plan.deadlines.appendix, "vi"), conference === null ? null : formatDate(conference, "vi"))),
    columns: columnsOf(
      words.columns,
      [5, 8, 38, 14, 12, 13, 12, 13, 12, 12, 12, 13, 7, 34],
      ["ordinal", "ordinal", "label", "centered", "centered", "centered", "centered", "centered", "centered", "centered", "centered", "centered", "centered", "note"],
    ),
    rows,
    rowCount: rows.length,
    footRows: rows.length === 0 ? [] : foot,
    wraps: true,
    frozenColumns: 3,
    footer,
    merges: headRows.map((row): Area => ({ firstRow: row, lastRow: row, firstColumn: trackingColumns.status, lastColumn })),
    footOnNewPage: true,
    charts: counts.length === 0 ? [] : [statusChart(counts, listFirstRow + rows.length + 1)],
    styles,
  });
}
