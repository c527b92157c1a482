import type { Finding, Severity } from "../domain/findings";
import { severityOf } from "../domain/findings";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import { describeSeverity } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import type { SheetModel } from "../model/sheetModel";
import { columnsOf, explanationOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists;

const severityOrder: readonly Severity[] = ["block", "warn", "note"];

/** Sheet "Rà soát": open questions first, then every finding, from what must be mended to what is only worth knowing. */
export function reviewSheet({ plan, consolidation, styles, footer, unitName }: SummaryContext): SheetModel {
  const describe = { plan };
  const bySeverity = (finding: Finding): number => severityOrder.indexOf(severityOf[finding.code]);
  const findings = [...consolidation.findings].sort((left, right) => bySeverity(left) - bySeverity(right));
  const entries: { word: string; message: string; place: Finding["place"]; id: string | null }[] = [
    ...consolidation.questions.map((question) => {
      const { message, evidence } = describeQuestion(question, describe, "vi");
      return { word: words.review.question, message: evidence === "" ? message : `${message} ${evidence}`, place: question.place, id: question.id };
    }),
    ...findings.map((finding) => ({ word: describeSeverity(severityOf[finding.code], "vi"), message: describeFinding(finding, describe, "vi"), place: finding.place, id: null })),
  ];
  const rows = entries.map(({ word, message, place, id }, index): ListRow => [
    index + 1, word, unitName(place.unit), message, place.file, place.sheet, place.cell, place.indicator, place.column, id,
  ]);
  return listSheet({
    name: workbookWords.sheets.review,
    title: words.review.title,
    explanation: explanationOf(rows.length, words.review.explanation),
    columns: columnsOf(words.review.columns, [5, 14, 32, 80, 28, 14, 7, 10, 9, 18], ["ordinal", "centered", "note", "label", "note", "note", "centered", "centered", "centered", "note"]),
    rows,
    rowCount: rows.length,
    footRows: [],
    wraps: true,
    frozenColumns: 3,
    footer,
    styles,
  });
}
