import type { ReviewPlan } from "../domain/plan";
import type { Heading } from "./heading";
import { parseFixedHeading, parseHeading } from "./heading";
import { indicatorIndex } from "./indicatorIndex";
import { parseRowLabel } from "./rowLabel";
import type { SheetView } from "./sheetView";

const deepestHeading = 200;
const widestSearch = 40;
const searchedAbove = 8;

/** The rows of a table's heading and what each column holds. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The columns of the label, more than one when its heading is merged over them. */
  readonly labelColumns: readonly [first: number, last: number];
  readonly headings: ReadonlyMap<number, Heading>;
  /** Written texts of a column's heading, for showing. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A cell's text in a heading row. In rows without any merge a text also stands over the blank cells to its right. */
function levelText(view: SheetView, row: number, column: number, below: number | null): string {
  const own = view.text(row, column);
  if (own !== "" || below === null || view.grid.merges.some((merge) => merge.firstRow <= row && row <= merge.lastRow)) return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = view.text(row, left);
    if (text === "") continue;
    // Only a text that itself has something below it is a group's title.
    return view.text(below, left) === "" ? "" : text;
  }
  return own;
}

/** The texts above a column, top first, each merge once; a merge that also covers the label is a title, not a heading. */
function levelsOf(view: SheetView, firstRow: number, lastRow: number, column: number, labelColumn: number): readonly string[] {
  const levels: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge !== undefined && column !== labelColumn && merge.firstColumn <= labelColumn && labelColumn <= merge.lastColumn) continue;
    if (merge !== undefined && row > firstRow && merge.firstRow < row) continue;
    const below = row < lastRow && view.text(row + 1, column) !== "" ? row + 1 : null;
    const text = levelText(view, row, column, below);
    if (text !== "") levels.push(text);
  }
  return levels;
}

function readBlock(view: SheetView, plan: ReviewPlan, firstRow: number, lastRow: number, labelRow: number, labelColumn: number): HeaderBlock {
  const headings = new Map<number, Heading>();
  const texts = new Map<number, string>();
  for (let column = 0; column < view.columnCount; column += 1) {
    const levels = levelsOf(view, firstRow, lastRow, column, labelColumn);
    if (levels.length === 0) continue;
    headings.set(column, column === labelColumn ? { kind: "label" } : parseHeading(levels, plan));
    texts.set(column, levels.join(" / "));
  }
  const merge = view.mergeAt(labelRow, labelColumn);
  return { firstRow, lastRow, labelColumns: [labelColumn, merge?.lastColumn ?? labelColumn], headings, texts };
}

/** How many different periods have exactly one column. */
function certainPeriods(block: HeaderBlock): number {
  const counts = new Map<string, number>();
  for (const heading of block.headings.values()) if (heading.kind === "period") counts.set(heading.period, (counts.get(heading.period) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === 1).length;
}

function targets(block: HeaderBlock): number {
  return [...block.headings.values()].filter(({ kind }) => kind === "target").length === 1 ? 1 : 0;
}

/**
 * The heading block around a label heading in `row`: up to two rows above (groups) and three below (leaves), the smallest
 * one that makes most periods certain. Null when it does not name two periods.
 */
export function readHeaderAt(view: SheetView, plan: ReviewPlan, row: number, labelColumn: number): HeaderBlock | null {
  const merge = view.mergeAt(row, labelColumn);
  const deepest = Math.max(row, merge?.lastRow ?? row);
  let best: HeaderBlock | null = null;
  let bestScore = 1;
  for (const above of [0, 1, 2]) {
    for (const below of [0, 1, 2]) {
      const firstRow = row - above;
      const lastRow = deepest + below;
      if (firstRow < 0 || lastRow >= view.grid.rowCount) continue;
      if (below > 0 && view.text(lastRow, labelColumn) !== "") continue;
      const block = readBlock(view, plan, firstRow, lastRow, row, labelColumn);
      const periods = certainPeriods(block);
      const score = periods < Math.min(2, plan.periods.length) ? 0 : periods + targets(block) / 2;
      if (score > bestScore || (best === null && score >= 1)) {
        best = block;
        bestScore = score;
      }
    }
  }
  return best;
}

/** The column in which most indicators of the plan are named, at least two; `firstRow` is the first of them. */
function columnOfLabels(view: SheetView, plan: ReviewPlan): { readonly column: number; readonly firstRow: number } | null {
  const { byKey } = indicatorIndex(plan);
  let best: { column: number; firstRow: number; count: number } | null = null;
  for (let column = 0; column < Math.min(view.columnCount, widestSearch); column += 1) {
    const named = view.rows.filter((row) => {
      const content = view.cell(row, column)?.content;
      return content?.kind === "text" && byKey.has(parseRowLabel(content.value).key);
    });
    const [firstRow] = named;
    if (firstRow !== undefined && named.length > Math.max(1, best?.count ?? 0)) best = { column, firstRow, count: named.length };
  }
  return best;
}

/**
 * The heading block of a sheet: a row with a label heading and period headings around it. Where the indicators are named in
 * another column ("Nội dung các chỉ tiêu Nghị quyết" is no certain heading), the block above that column.
 */
export function findHeader(view: SheetView, plan: ReviewPlan): HeaderBlock | null {
  const byHeading = findByHeading(view, plan);
  const labels = columnOfLabels(view, plan);
  if (labels === null || (byHeading !== null && byHeading.labelColumns[0] <= labels.column && labels.column <= byHeading.labelColumns[1])) return byHeading;
  for (let row = labels.firstRow - 1; row >= Math.max(0, labels.firstRow - searchedAbove); row -= 1) {
    if (view.text(row, labels.column) === "") continue;
    const block = readHeaderAt(view, plan, row, labels.column);
    if (block !== null && block.lastRow < labels.firstRow) return block;
  }
  return byHeading;
}

function findByHeading(view: SheetView, plan: ReviewPlan): HeaderBlock | null {
  const searched = Math.min(view.grid.rowCount, deepestHeading);
  for (let row = 0; row < searched; row += 1) {
    for (let column = 0; column < Math.min(view.columnCount, widestSearch); column += 1) {
      const merge = view.mergeAt(row, column);
      if (merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
      const text = view.cell(row, column)?.content.kind === "text" ? view.text(row, column) : "";
      if (text === "" || parseFixedHeading(text)?.kind !== "label") continue;
      const block = readHeaderAt(view, plan, row, column);
      if (block !== null) return block;
    }
  }
  return null;
}

/** True for a heading row repeated inside the table on each printed page. */
function isRepeatedHeader(view: SheetView, block: HeaderBlock, row: number): boolean {
  const [labelColumn] = block.labelColumns;
  return row > block.lastRow && view.cell(row, labelColumn) !== undefined && parseFixedHeading(view.text(row, labelColumn))?.kind === "label";
}

/** The headings repeated below the first, each read by itself: a second table may have its columns in another order. */
export function repeatedHeaders(view: SheetView, plan: ReviewPlan, block: HeaderBlock): readonly HeaderBlock[] {
  return view.rows.filter((row) => isRepeatedHeader(view, block, row)).flatMap((row) => readHeaderAt(view, plan, row, block.labelColumns[0]) ?? []);
}
