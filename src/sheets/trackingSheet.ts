import type { DocumentKind } from "../domain/received";
import { firstReceived } from "../domain/received";
import { describeUnitStatus } from "../messages/describeStatus";
import { formatDate } from "../messages/formatDate";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellValue, SheetModel } from "../model/sheetModel";
import { columnsOf, explanationOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listFirstRow, listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists;

/** Sheet "Theo dõi gửi báo cáo": what came in from whom and when, and who is late. */
export function trackingSheet({ plan, consolidation, received, styles, footer }: SummaryContext): SheetModel {
  const rounds = new Map(consolidation.files.map(({ file, round }) => [file, round]));
  const date = (unit: string, document: DocumentKind): CellValue => {
    const iso = firstReceived(received, unit, document);
    return iso === null ? null : formatDate(iso, "vi");
  };
  const rows = consolidation.units.map((result, index): ListRow => {
    const unit = plan.units[index];
    return [
      index + 1, result.unit, unit?.name ?? "", unit?.responsible ?? "", describeUnitStatus(result.status, "vi"),
      date(result.unit, "appendix"), result.daysLate, date(result.unit, "report"), date(result.unit, "resolution"),
      result.file === null ? null : (rounds.get(result.file) ?? null), result.file,
    ];
  });
  const statusColumn = 4;
  const statuses = [...new Set(consolidation.units.map(({ status }) => status))];
  const area = `${cellAddress(listFirstRow, statusColumn)}:${cellAddress(listFirstRow + rows.length - 1, statusColumn)}`;
  const footRows = statuses.map((status): ListRow => {
    const word = describeUnitStatus(status, "vi");
    const value = consolidation.units.filter((result) => result.status === status).length;
    return [null, null, `${words.tracking.counts}: ${word}`, null, { value, formula: `COUNTIFS(${area},"${word}")`, style: styles.use("numberBold", "#,##0") }];
  });
  return listSheet({
    name: workbookWords.sheets.tracking,
    title: words.tracking.title,
    explanation: explanationOf(rows.length, words.tracking.explanation(formatDate(plan.deadlines.appendix, "vi"))),
    columns: columnsOf(words.tracking.columns, [5, 8, 38, 36, 15, 13, 9, 13, 13, 8, 40], ["ordinal", "ordinal", "label", "note", "centered", "centered", "number", "centered", "centered", "centered", "note"]),
    rows,
    rowCount: rows.length,
    footRows,
    wraps: true,
    frozenColumns: 3,
    footer,
    styles,
  });
}
