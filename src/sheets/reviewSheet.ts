import { rankedFindings } from "../domain/findingOrder";
import type { FindingPlace } from "../domain/findings";
import { severityOf } from "../domain/findings";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import { describeSeverity } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import type { CellModel, SheetModel } from "../model/sheetModel";
import { columnsOf, explanationOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists.review;

/** Sheet "Rà soát": open questions first, then every finding: what must be mended first, by effect on the Khối's total. */
export function reviewSheet(context: SummaryContext): SheetModel {
  const { plan, consolidation, styles, footer, unitName } = context;
  const describe = { plan };
  const percent = styles.use("number", "0.0%");
  const effectCell = (effect: number | null): CellModel => ({ value: effect, style: percent });
  const placeCells = ({ file, sheet, cell, indicator, column }: FindingPlace): ListRow => [file, sheet, cell, indicator, column];
  const questions = consolidation.questions.map((question): ListRow => {
    const { message, evidence } = describeQuestion(question, describe, "vi");
    return [words.question, unitName(question.place.unit), evidence === "" ? message : `${message} ${evidence}`, effectCell(null), null, ...placeCells(question.place), question.id];
  });
  const findings = rankedFindings(plan, consolidation).map(({ finding, effect, explanation }): ListRow => [
    describeSeverity(severityOf[finding.code], "vi"), unitName(finding.place.unit), describeFinding(finding, describe, "vi"),
    effectCell(effect), explanation, ...placeCells(finding.place), null,
  ]);
  const rows = [...questions, ...findings].map((row, index): ListRow => [index + 1, ...row]);
  return listSheet({
    name: workbookWords.sheets.review,
    title: words.title,
    explanation: explanationOf(rows.length, words.explanation),
    columns: columnsOf(
      words.columns,
      [5, 13, 30, 76, 11, 32, 26, 13, 7, 10, 9, 18],
      ["ordinal", "centered", "note", "label", "number", "note", "note", "note", "centered", "centered", "centered", "note"],
    ),
    rows,
    rowCount: rows.length,
    footRows: [],
    wraps: true,
    frozenColumns: 3,
    footer,
    styles,
  });
}
