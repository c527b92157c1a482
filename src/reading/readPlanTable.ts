import type { Grid } from "../model/grid";
import { cellAt } from "../model/grid";
import { cellText, readPlanCell } from "../model/planCellText";
import type { PlanField, PlanTable } from "../model/planSheetFields";
import type { Headings, Position } from "./planHeadings";
import { findHeadings, rowsOf } from "./planHeadings";

export interface PlanEntries {
  readonly headings: Headings;
  readonly list: readonly unknown[];
  /** The cell of every field of every entry, by its path in the plan. */
  readonly places: ReadonlyMap<string, Position>;
  /** Blank headings over filled cells, between the table's headings. */
  readonly blankHeadings: readonly Position[];
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

function isBlank(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return cell === undefined || (cell.content.kind === "text" && cell.content.value.trim() === "");
}

/** The entries of a table between two rows, or null when its headings are not there. Blank rows are passed over, hidden ones are not. */
export function readPlanTable(grid: Grid, table: PlanTable, firstRow: number, end: number): PlanEntries | null {
  const headings = findHeadings(grid, table, firstRow, end);
  if (headings === null) return null;
  // In the order of the table, so that a lower bound is read before its upper one wherever the columns stand.
  const columns = new Map(table.fields.flatMap((field) => {
    const column = headings.columns.get(field);
    return column === undefined ? [] : [[field, column] as const];
  }));
  const used = new Set(columns.values());
  const [left, right] = [Math.min(...used), Math.max(...used)];
  const list: unknown[] = [];
  const places = new Map<string, Position>([[table.list, { row: headings.row, column: left }]]);
  const unnamed = new Set<number>();
  for (const [row, cells] of rowsOf(grid, headings.row + 1, end)) {
    for (const column of cells) {
      const isInside = left < column && column < right && cellText(cellAt(grid, headings.row, column)) === undefined;
      if (isInside && !isBlank(grid, row, column)) unnamed.add(column);
    }
    if (!cells.some((column) => used.has(column) && !isBlank(grid, row, column))) continue;
    const entry: Record<string, unknown> = {};
    for (const [field, column] of columns) setField(entry, field, readPlanCell(field.kind, cellAt(grid, row, column)));
    placeFields(places, `${table.list}[${list.length}]`, row, columns);
    list.push(entry);
  }
  return { headings, list, places, blankHeadings: [...unnamed].sort((one, other) => one - other).map((column) => ({ row: headings.row, column })) };
}
