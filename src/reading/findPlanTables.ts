import type { Grid, GridBook } from "../model/grid";
import type { PlanTable } from "../model/planSheetFields";
import { planSheetTables } from "../model/planSheetFields";
import { findHeadings, headingKey } from "./planHeadings";

/** How much of a table's headings a sheet has, from 0 to 1. */
function likeness(grid: Grid, table: PlanTable): number {
  return (findHeadings(grid, table, 0, Infinity)?.columns.size ?? 0) / table.fields.length;
}

/** Less than half of the headings make no table. */
const leastLikeness = 0.5;

/** The sheet of each table of the plan: by its name, else the one that has its headings more than those of any other table. */
export function findPlanTables(book: GridBook, head: Grid): ReadonlyMap<PlanTable, Grid> {
  const found = new Map<PlanTable, Grid>();
  for (const table of planSheetTables) {
    const named = book.grids.find(({ name }) => headingKey(name) === headingKey(table.sheet));
    if (named !== undefined) found.set(table, named);
  }
  for (const table of planSheetTables) {
    const taken = new Set([head, ...found.values()]);
    const isOfTable = (grid: Grid): boolean => planSheetTables.every((other) => other === table || likeness(grid, other) < likeness(grid, table));
    const [best] = book.grids.filter((grid) => !taken.has(grid) && likeness(grid, table) >= leastLikeness && isOfTable(grid)).sort((left, right) => likeness(right, table) - likeness(left, table));
    if (!found.has(table) && best !== undefined) found.set(table, best);
  }
  return found;
}
