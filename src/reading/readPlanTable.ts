import type { Grid } from "../model/grid";
import { cellAt, gridPosition } from "../model/grid";
import { cellText, readPlanCell } from "../model/planCellText";
import type { PlanField, PlanTable } from "../model/planSheetFields";
import { faultHeading } from "../model/planSheetFields";

export interface PlanCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

export interface PlanEntries {
  readonly list: readonly unknown[];
  /** The cell of every field of every entry, by its path in the plan. */
  readonly places: ReadonlyMap<string, Position>;
  readonly unknownHeadings: readonly (Position & { readonly text: string })[];
}

export function headingKey(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The first place of each text of a sheet, from the top left. */
export function textPositions(grid: Grid): ReadonlyMap<string, Position & { readonly text: string }> {
  const positions = new Map<string, Position & { readonly text: string }>();
  for (const key of [...grid.cells.keys()].sort((left, right) => left - right)) {
    const position = gridPosition(key);
    const text = cellText(grid.cells.get(key));
    if (text !== undefined && !positions.has(headingKey(text))) positions.set(headingKey(text), { ...position, text });
  }
  return positions;
}

/** Columns that an office may add for itself, and the sheet's own word on each row. */
const ownHeadings: ReadonlySet<string> = new Set(["ghi chú", "tt", "stt", headingKey(faultHeading)]);

interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<PlanField, number>;
  readonly unknown: readonly (Position & { readonly text: string })[];
  /** True when no heading of the table is missing. */
  readonly complete: boolean;
}

function rowsOf(grid: Grid, firstRow: number, end: number): readonly (readonly [number, readonly number[]])[] {
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

/** The heading row of a table: the first row from `firstRow` that holds its first heading and at least one other. */
export function findHeadings(grid: Grid, table: PlanTable, firstRow: number, end: number): Headings | null {
  const byHeading = new Map(table.fields.map((field) => [headingKey(field.heading), field]));
  for (const [row, cells] of rowsOf(grid, firstRow, end)) {
    const columns = new Map<PlanField, number>();
    const unknown: (Position & { text: string })[] = [];
    for (const column of cells) {
      const text = cellText(cellAt(grid, row, column));
      if (text === undefined) continue;
      const field = byHeading.get(headingKey(text));
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
      else if (!ownHeadings.has(headingKey(text))) unknown.push({ row, column, text });
    }
    const first = table.fields[0];
    if (first !== undefined && columns.has(first) && columns.size > 1) return { row, columns, unknown, complete: columns.size === table.fields.length };
  }
  return null;
}

/** Writes a field into an entry; an upper bound joins the lower one that was read before it. */
export function setField(entry: Record<string, unknown>, { path, kind }: PlanField, value: unknown): void {
  if (value === undefined) return;
  const names = path.split(".");
  const last = names.pop() ?? "";
  let target = entry;
  for (const name of names) {
    const inner = (target[name] ?? {}) as Record<string, unknown>;
    target[name] = inner;
    target = inner;
  }
  target[last] = kind === "upper" ? [target[last] ?? null, value] : value;
}

/** The places of one entry's fields; a group of fields stands at the first of them. */
function placeFields(places: Map<string, Position>, entryPath: string, row: number, columns: ReadonlyMap<PlanField, number>): void {
  const place = (path: string, column: number): void => {
    if (!places.has(path)) places.set(path, { row, column });
  };
  for (const [{ path, kind }, column] of columns) {
    place(kind === "upper" ? `${entryPath}.${path}[1]` : `${entryPath}.${path}`, column);
    const group = path.lastIndexOf(".");
    if (group > 0) place(`${entryPath}.${path.slice(0, group)}`, column);
    place(entryPath, column);
  }
}

/** The entries of a table between two rows, or null when its headings are not there. Blank rows are passed over. */
export function readPlanTable(grid: Grid, table: PlanTable, firstRow: number, end: number): PlanEntries | null {
  const headings = findHeadings(grid, table, firstRow, end);
  if (headings === null) return null;
  // In the order of the table, so that a lower bound is read before its upper one wherever the columns stand.
  const columns = new Map(table.fields.flatMap((field) => {
    const column = headings.columns.get(field);
    return column === undefined ? [] : [[field, column] as const];
  }));
  const used = new Set(columns.values());
  const list: unknown[] = [];
  const places = new Map<string, Position>([[table.list, { row: headings.row, column: Math.min(...used) }]]);
  for (const [row, cells] of rowsOf(grid, headings.row + 1, end)) {
    if (!cells.some((column) => used.has(column) && !isBlank(grid, row, column))) continue;
    const entry: Record<string, unknown> = {};
    for (const [field, column] of columns) setField(entry, field, readPlanCell(field.kind, cellAt(grid, row, column)));
    placeFields(places, `${table.list}[${list.length}]`, row, columns);
    list.push(entry);
  }
  return { list, places, unknownHeadings: headings.unknown };
}

function isBlank(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return cell === undefined || (cell.content.kind === "text" && cell.content.value.trim() === "");
}
