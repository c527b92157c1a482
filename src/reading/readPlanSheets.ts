import { planSchemaId } from "../domain/planSchemaParts";
import { cellAddress } from "../model/area";
import type { Grid, GridBook } from "../model/grid";
import { cellAt } from "../model/grid";
import { readPlanCell } from "../model/planCellText";
import type { PlanTable } from "../model/planSheetFields";
import { planHeadFields, planHeadTables, planSheetName, planSheetTables } from "../model/planSheetFields";
import type { PlanCell } from "./readPlanTable";
import { findHeadings, headingKey, readPlanTable, setField, textPositions } from "./readPlanTable";

export interface PlanSheets {
  /** What `parsePlan` takes; the sheets have no rules of their own. */
  readonly json: unknown;
  /** The cell that a fault's path speaks of, or null when no cell does. */
  readonly cellOf: (path: string) => PlanCell | null;
}

/** So many of the plan's own fields make a sheet a plan sheet. */
const fewestFields = 3;

interface HeadSheet {
  readonly grid: Grid;
  readonly labels: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

function findHeadSheet(book: GridBook): HeadSheet | null {
  const named = (grid: Grid): boolean => headingKey(grid.name) === headingKey(planSheetName);
  const candidates = [...book.grids.filter(named), ...book.grids.filter((grid) => !named(grid))];
  for (const grid of candidates) {
    const positions = textPositions(grid);
    const labels = new Map(
      planHeadFields.flatMap(({ heading }) => {
        const position = positions.get(headingKey(heading));
        return position === undefined ? [] : [[heading, position] as const];
      }),
    );
    if (labels.size >= fewestFields) return { grid, labels };
  }
  return null;
}

function findTableSheet(book: GridBook, table: PlanTable): Grid | null {
  const named = book.grids.find(({ name }) => headingKey(name) === headingKey(table.sheet));
  const isTable = (grid: Grid): boolean => findHeadings(grid, table, 0, Infinity)?.complete === true;
  return named ?? book.grids.find(isTable) ?? null;
}

/** Labels of the first sheet that the plan does not know, between its first field and its first table. */
function unknownLabels({ grid, labels }: HeadSheet, end: number): { readonly text: string; readonly row: number; readonly column: number }[] {
  const known = new Set(planHeadFields.map(({ heading }) => headingKey(heading)));
  const placed = [...labels.values()];
  const first = Math.min(...placed.map(({ row }) => row));
  const columns = new Set(placed.map(({ column }) => column));
  return [...textPositions(grid).entries()].flatMap(([key, { row, column, text }]) => (row > first && row < end && columns.has(column) && !known.has(key) ? [{ text, row, column }] : []));
}

/**
 * Reads the plan sheets of a workbook as the written form `so-ket/plan@1`, or gives null when it has none.
 * Sheets and columns are found by their headings, so rows and columns may be added and moved;
 * a heading that the plan does not know becomes an unknown field, never silence.
 */
export function readPlanSheets(book: GridBook): PlanSheets | null {
  const head = findHeadSheet(book);
  if (head === null) return null;
  const json: Record<string, unknown> = { schema: planSchemaId };
  const places = new Map<string, PlanCell>();
  const place = (path: string, grid: Grid, row: number, column: number): void => {
    if (!places.has(path)) places.set(path, { sheet: grid.name, cell: cellAddress(row, column) });
  };

  const titles = planHeadTables.map(({ title }) => textPositions(head.grid).get(headingKey(title))?.row ?? null);
  const firstTitle = Math.min(...titles.map((row) => row ?? Infinity));
  for (const field of planHeadFields) {
    const label = head.labels.get(field.heading);
    if (label === undefined) continue;
    setField(json, field, readPlanCell(field.kind, cellAt(head.grid, label.row, label.column + 1)));
    place(field.path, head.grid, label.row, label.column + 1);
    place(field.path.split(".")[0] ?? "", head.grid, label.row, label.column + 1);
  }

  const unknown = (grid: Grid, text: string, row: number, column: number): void => {
    const key = `${grid.name}: ${text}`.slice(0, 80);
    json[key] = true;
    place(key, grid, row, column);
  };
  const addTable = (table: PlanTable, grid: Grid, start: number, end: number): void => {
    const entries = readPlanTable(grid, table, start, end);
    if (entries === null) return;
    // Without any section the plan has the usual ones.
    if (entries.list.length > 0 || table.list !== "sections") json[table.list] = entries.list;
    for (const [path, { row, column }] of entries.places) place(path, grid, row, column);
    for (const { text, row, column } of entries.unknownHeadings) unknown(grid, text, row, column);
  };
  for (const { text, row, column } of unknownLabels(head, firstTitle)) unknown(head.grid, text, row, column);
  planHeadTables.forEach((table, index) => {
    const start = titles[index] ?? null;
    if (start !== null) addTable(table, head.grid, start, Math.min(...titles.map((row) => (row !== null && row > start ? row : Infinity))));
  });
  for (const table of planSheetTables) {
    const grid = findTableSheet(book, table);
    if (grid !== null) addTable(table, grid, 0, Infinity);
  }

  const cellOf = (path: string): PlanCell | null => {
    const found = places.get(path);
    if (found !== undefined) return found;
    const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
    return cut > 0 ? cellOf(path.slice(0, cut)) : null;
  };
  return { json, cellOf };
}
