import type { Contributions } from "../domain/coverage";
import { explanationKey } from "../domain/decisions";
import { effectOnTotal, rankFindings } from "../domain/findingOrder";
import type { Finding, FindingPlace } from "../domain/findings";
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

/** What the unit explained about each finding, as long as the figure is the explained one. */
function explanationsOf({ consolidation }: SummaryContext): (finding: Finding) => string | null {
  const texts = new Map(
    consolidation.explanations.filter(({ status }) => status === "applied").map(({ explanation }) => [explanationKey(explanation), explanation.text]),
  );
  return ({ code, place: { unit, indicator, column } }) => (unit === null ? null : (texts.get(explanationKey({ unit, code, indicator, column })) ?? null));
}

/** What the units add to a row and column; each is gathered once. */
function contributionsOf({ table }: SummaryContext): (indicator: string, column: string) => Contributions {
  const gathered = new Map<string, Contributions>();
  return (indicator, column) => {
    const key = JSON.stringify([indicator, column]);
    const block = table.blockOf(indicator, column);
    const own = gathered.get(key) ?? new Map((block === null ? [] : table.rows.slice(block[0], block[1] + 1)).flatMap(({ unit, contribution }) => (contribution === null ? [] : [[unit, contribution] as const])));
    gathered.set(key, own);
    return own;
  };
}

/** Sheet "Rà soát": open questions first, then every finding: what must be mended first, by effect on the Khối's total. */
export function reviewSheet(context: SummaryContext): SheetModel {
  const { plan, consolidation, styles, footer, unitName } = context;
  const describe = { plan };
  const explanationFor = explanationsOf(context);
  const periods = plan.periods.map(({ id }) => id);
  const contributions = contributionsOf(context);
  const effects = new Map(consolidation.findings.map((finding) => [finding, effectOnTotal(finding, periods, contributions)]));
  const effectOf = (finding: Finding): number | null => effects.get(finding) ?? null;
  const percent = styles.use("number", "0.0%");
  const effectCell = (effect: number | null): CellModel => ({ value: effect, style: percent });
  const placeCells = ({ file, sheet, cell, indicator, column }: FindingPlace): ListRow => [file, sheet, cell, indicator, column];
  const questions = consolidation.questions.map((question): ListRow => {
    const { message, evidence } = describeQuestion(question, describe, "vi");
    return [words.question, unitName(question.place.unit), evidence === "" ? message : `${message} ${evidence}`, effectCell(null), null, ...placeCells(question.place), question.id];
  });
  const findings = rankFindings(consolidation.findings, effectOf, (finding) => explanationFor(finding) !== null).map((finding): ListRow => [
    describeSeverity(severityOf[finding.code], "vi"), unitName(finding.place.unit), describeFinding(finding, describe, "vi"),
    effectCell(effectOf(finding)), explanationFor(finding), ...placeCells(finding.place), null,
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
