import { severityOf } from "../domain/findings";
import type { Finding, Severity } from "../domain/findings";
import { judgedPeriods } from "../domain/planQueries";
import { firstReceived } from "../domain/received";
import type { Verdict } from "../domain/verdict";
import { describeFinding } from "../messages/describeFinding";
import { describeFileVerdict, describeSeverity, describeUnitStatus } from "../messages/describeStatus";
import { describePeriod } from "../messages/describePeriod";
import { describeQuestion } from "../messages/describeQuestion";
import { formatDate } from "../messages/formatDate";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellModel, CellValue, SheetModel } from "../model/sheetModel";
import type { ListColumn, ListRow } from "./listSheet";
import { listFirstRow, listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists;

function columnsOf(headings: readonly string[], widths: readonly number[], styles: readonly string[]): readonly ListColumn[] {
  return headings.map((heading, index) => ({ heading, width: widths[index] ?? 12, style: styles[index] ?? "note" }));
}

function explanationOf(rowCount: number, explanation: string): string {
  return rowCount === 0 ? words.empty : explanation;
}

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
    columns: columnsOf(words.byUnit.columns, [5, 8, 38, 16, 24, 16, 8, 8, 10, 10, 8, 8, 10, 10, 10], ["ordinal", "ordinal", "label", "note", "note", "centered", ...shownVerdicts.map(() => "number"), "number", "number"]),
    rows,
    rowCount: rows.length,
    footRows: rows.length === 0 ? [] : [[null, null, { value: words.byUnit.total, style: styles.use("sectionOrdinal") }, null, null, null, ...sums]],
    frozenColumns: 3,
    footer,
    styles,
  });
}

/** Sheet "Theo dõi gửi báo cáo": what came in from whom and when, and who is late. */
export function trackingSheet({ plan, consolidation, received, styles, footer }: SummaryContext): SheetModel {
  const rounds = new Map(consolidation.files.map(({ file, round }) => [file, round]));
  const date = (unit: string, document: "appendix" | "report" | "resolution"): CellValue => {
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
    columns: columnsOf(words.tracking.columns, [5, 8, 38, 24, 16, 13, 9, 13, 13, 8, 32], ["ordinal", "ordinal", "label", "note", "centered", "centered", "number", "centered", "centered", "centered", "note"]),
    rows,
    rowCount: rows.length,
    footRows,
    frozenColumns: 3,
    footer,
    styles,
  });
}

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
    frozenColumns: 3,
    footer,
    styles,
  });
}

/** What the sheet of sources says about the run itself. */
export interface RunFacts {
  readonly fingerprint: string;
  readonly version: string;
  readonly time: string;
}

/** Sheet "Nguồn số liệu": every file with what became of it and its fingerprint. */
export function sourcesSheet({ plan, consolidation, styles, footer, unitName }: SummaryContext, run: RunFacts): SheetModel {
  const findingOf = new Map(consolidation.findings.map((finding) => [`${finding.place.file}\u0000${finding.code}`, finding]));
  const rows = consolidation.files.map((result, index): ListRow => {
    const finding = result.reason === null ? undefined : findingOf.get(`${result.file}\u0000${result.reason}`);
    return [
      index + 1, result.file, unitName(result.unit), describeFileVerdict(result.verdict, "vi"),
      finding === undefined ? null : describeFinding(finding, { plan }, "vi"),
      result.identifiedBy === null ? null : words.sources.identifiedBy[result.identifiedBy],
      result.round, result.contentHash,
    ];
  });
  return listSheet({
    name: workbookWords.sheets.sources,
    title: words.sources.title,
    explanation: words.sources.explanation(plan.id, run.fingerprint, run.version, run.time),
    columns: columnsOf(words.sources.columns, [5, 34, 36, 20, 50, 18, 8, 66], ["ordinal", "note", "note", "centered", "note", "note", "centered", "note"]),
    rows,
    rowCount: rows.length,
    footRows: [],
    frozenColumns: 2,
    footer,
    styles,
  });
}
