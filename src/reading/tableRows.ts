import type { ReviewPlan } from "../domain/plan";
import { ownSectionId } from "../domain/planQueries";
import { cleanText } from "./matchKey";
import type { RowLabel } from "./rowLabel";
import { parseRowLabel } from "./rowLabel";
import type { SectionMark } from "./sectionMark";
import { parseSectionMark } from "./sectionMark";
import type { AppendixTable } from "./table";

/** One row below the headings, before it is matched to an indicator. */
export interface TableRow {
  readonly row: number;
  /** Content of the hidden id column. */
  readonly id: string | null;
  readonly label: RowLabel;
  /** Section the row stands in; null when not known. */
  readonly section: string | null;
  /** Written measure: of the ĐVT column (repeated by ditto marks) or behind the label. */
  readonly measure: string | null;
  /** True when a period or target cell holds anything. */
  readonly filled: boolean;
  /** For a part ("trong đó") or a bulleted row: the last row above that is neither. */
  readonly whole: TableRow | null;
}

function labelText({ view, labelColumns, ordinalColumn, header }: AppendixTable, row: number): string {
  // Indented labels may stand in columns of their own, without a heading, to the right of the label's.
  const isLabelColumn = (column: number): boolean => column <= labelColumns[1] || (header !== null && column < view.columnCount && !header.headings.has(column));
  for (let column = labelColumns[0]; isLabelColumn(column); column += 1) {
    const text = view.text(row, column);
    if (cleanText(text) !== "") return text;
  }
  const ordinal = ordinalColumn === null ? "" : view.text(row, ordinalColumn);
  return /\p{L}{2}.*\p{L}{2}/u.test(ordinal) ? ordinal : "";
}

function isFilled(table: AppendixTable, row: number): boolean {
  return [...table.columns.values()].some((column) => {
    const content = table.view.cell(row, column)?.content;
    return content !== undefined && (content.kind !== "text" || cleanText(content.value) !== "");
  });
}

/** "(1) (2) (3)" or "1 2 3" below the headings: column numbers, not data. */
function isColumnNumbers(table: AppendixTable, row: number, label: string): boolean {
  if (!/^\(?(?:\d{1,2}|[A-Z])\)?$/.test(cleanText(label))) return false;
  return [...table.columns.values()].every((column) => /^\(?\d{0,2}\)?(?:\s*=.*)?$|^[A-Z]$/.test(cleanText(table.view.text(row, column))));
}

const signatory = /^(?:người\s+lập|lập\s+biểu|nơi\s+nhận|t\/m[\s.]|tm\.|k\/t[\s.]|xác\s+nhận\s+của|thủ\s+trưởng)/iu;

/** The row of the signatories: what follows is no longer in the section above. */
function isSignature({ view }: AppendixTable, row: number): boolean {
  for (let column = 0; column < view.columnCount; column += 1) {
    const content = view.cell(row, column)?.content;
    if (content?.kind === "text" && signatory.test(`${cleanText(content.value)} `)) return true;
  }
  return false;
}

const ditto = /^(?:["”“″'’]+|-?\s*(?:nt|như trên)\s*-?)$/iu;

/** Every row of the table with a label, an id or a figure; headings repeated on each page and column numbers are left out. */
export function readTableRows(table: AppendixTable, plan: ReviewPlan): readonly TableRow[] {
  const { view, idColumn, measureColumn, ordinalColumn } = table;
  const rows: TableRow[] = [];
  let section: SectionMark | null = null;
  let whole: TableRow | null = null;
  let measureAbove: string | null = null;
  for (const row of view.rows) {
    if (row < table.firstRow || table.repeatedHeaders.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)) continue;
    if (isSignature(table, row)) {
      section = null;
      whole = null;
      continue;
    }
    const text = labelText(table, row);
    const id = idColumn === null ? "" : cleanText(view.text(row, idColumn));
    const filled = isFilled(table, row);
    if ((text === "" && id === "" && !filled) || isColumnNumbers(table, row, text)) continue;
    const mark = filled || id !== "" ? null : parseSectionMark(text, ordinalColumn === null ? "" : view.text(row, ordinalColumn), plan);
    if (mark !== null) {
      section = mark;
      whole = null;
      continue;
    }
    const label = parseRowLabel(text);
    const written = measureColumn === null ? "" : cleanText(view.text(row, measureColumn));
    const measure: string | null = ditto.test(written) ? measureAbove : /^[-–—x]?$/i.test(written) ? label.measure : written;
    measureAbove = measure;
    const read: TableRow = { row, id: id === "" ? null : id, label, section: section?.section ?? null, measure, filled, whole: label.isPart || label.isBulleted ? whole : null };
    if (!label.isPart && !label.isBulleted) whole = read;
    rows.push(read);
  }
  return rows;
}

/** True for rows of the open section of the unit's own indicators. */
export function isOwnRow(row: TableRow, plan: ReviewPlan): boolean {
  return row.section === ownSectionId(plan);
}
