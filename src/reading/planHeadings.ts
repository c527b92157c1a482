import type { Grid } from "../model/grid";
import { cellAt, gridPosition } from "../model/grid";
import { cellText } from "../model/planCellText";
import type { PlanField, PlanTable } from "../model/planSheetFields";
import { faultHeading } from "../model/planSheetFields";

/** Zero-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface PlacedText extends Position {
  readonly text: string;
}

export function headingKey(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Every text of a sheet, row by row. */
export function placedTexts(grid: Grid): readonly PlacedText[] {
  return [...grid.cells.keys()]
    .sort((left, right) => left - right)
    .flatMap((key) => {
      const text = cellText(grid.cells.get(key));
      return text === undefined ? [] : [{ ...gridPosition(key), text }];
    });
}

/** Columns that an office may add for itself, and the sheet's own word on each row. */
const ownHeadings: ReadonlySet<string> = new Set(["ghi chú", "tt", "stt", headingKey(faultHeading)]);

export interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<PlanField, number>;
  readonly unknown: readonly PlacedText[];
  /** Headings that stand there a second time. */
  readonly repeated: readonly PlacedText[];
}

/** The rows of a sheet that hold anything, each with its columns from the left. */
export function rowsOf(grid: Grid, firstRow: number, end: number): readonly (readonly [number, readonly number[]])[] {
  const rows = new Map<number, number[]>();
  for (const key of grid.cells.keys()) {
    const { row, column } = gridPosition(key);
    if (row < firstRow || row >= end) continue;
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  return [...rows].sort(([left], [right]) => left - right).map(([row, columns]) => [row, columns.sort((left, right) => left - right)]);
}

/** The heading row of a table: the first row from `firstRow` with two of its headings; of a table of two columns with one. */
export function findHeadings(grid: Grid, { fields }: PlanTable, firstRow: number, end: number): Headings | null {
  const byHeading = new Map(fields.map((field) => [headingKey(field.heading), field]));
  for (const [row, cells] of rowsOf(grid, firstRow, end)) {
    const columns = new Map<PlanField, number>();
    const unknown: PlacedText[] = [];
    const repeated: PlacedText[] = [];
    for (const column of cells) {
      const text = cellText(cellAt(grid, row, column));
      if (text === undefined) continue;
      const field = byHeading.get(headingKey(text));
      if (field === undefined) {
        if (!ownHeadings.has(headingKey(text))) unknown.push({ row, column, text });
      } else if (columns.has(field)) repeated.push({ row, column, text });
      else columns.set(field, column);
    }
    if (columns.size > (fields.length > 2 ? 1 : 0)) return { row, columns, unknown, repeated };
  }
  return null;
}

/** Where a table below `above` starts: at its title in the same column, else at its explanations or headings. Null when its headings are not there. */
export function findTableStart(grid: Grid, table: PlanTable, above: Position): number | null {
  const texts = placedTexts(grid).filter(({ row }) => row > above.row);
  const title = texts.find(({ text, column }) => column === above.column && headingKey(text) === headingKey(table.title));
  if (title !== undefined) return title.row;
  const headings = findHeadings(grid, table, above.row + 1, Infinity);
  if (headings === null) return null;
  const explanations = new Set(table.fields.map(({ explanation }) => headingKey(explanation)));
  const isExplained = texts.some(({ row, text }) => row === headings.row - 1 && explanations.has(headingKey(text)));
  return isExplained ? headings.row - 1 : headings.row;
}
