import type { Grid, GridBook } from "../model/grid";
import type { PlanField } from "../model/planSheetFields";
import { planHeadFields, planHeadTables, planSheetName } from "../model/planSheetFields";
import type { PlacedText, Position } from "./planHeadings";
import { findTableStart, headingKey, placedTexts } from "./planHeadings";

/** So many of the plan's own fields make a sheet a plan sheet. */
const fewestFields = 3;

/** The sheet of the plan's own fields: their labels one below the other, each value to the right of its label. */
export interface PlanHead {
  readonly grid: Grid;
  readonly labels: ReadonlyMap<PlanField, Position>;
  readonly unknown: readonly PlacedText[];
  /** Labels that stand there a second time. */
  readonly repeated: readonly PlacedText[];
  /** The first row of each table below the fields; null for one whose headings are not there. */
  readonly tableStarts: readonly (number | null)[];
}

const byLabel: ReadonlyMap<string, PlanField> = new Map(planHeadFields.map((field) => [headingKey(field.heading), field]));

/** The texts of the column that holds most of the labels; null when it holds too few of them. */
function labelColumn(grid: Grid): readonly PlacedText[] | null {
  const columns = new Map<number, PlacedText[]>();
  for (const placed of placedTexts(grid)) columns.set(placed.column, [...(columns.get(placed.column) ?? []), placed]);
  const knownIn = (texts: readonly PlacedText[]): number => new Set(texts.flatMap(({ text }) => byLabel.get(headingKey(text)) ?? [])).size;
  const [best] = [...columns.values()].sort((left, right) => knownIn(right) - knownIn(left));
  return best === undefined || knownIn(best) < fewestFields ? null : best;
}

function readHead(grid: Grid): PlanHead | null {
  const texts = labelColumn(grid);
  const first = texts?.find(({ text }) => byLabel.has(headingKey(text)));
  if (texts === null || first === undefined) return null;
  const tableStarts = planHeadTables.map((table) => findTableStart(grid, table, first));
  const end = Math.min(...tableStarts.map((row) => row ?? Infinity));
  const labels = new Map<PlanField, Position>();
  const unknown: PlacedText[] = [];
  const repeated: PlacedText[] = [];
  for (const placed of texts.filter(({ row }) => first.row <= row && row < end)) {
    const field = byLabel.get(headingKey(placed.text));
    if (field === undefined) unknown.push(placed);
    else if (labels.has(field)) repeated.push(placed);
    else labels.set(field, placed);
  }
  return { grid, labels, unknown, repeated, tableStarts };
}

/** The first sheet of a plan, by its name and else by its labels; null when the workbook has none. */
export function findPlanHead(book: GridBook): PlanHead | null {
  const isNamed = (grid: Grid): boolean => headingKey(grid.name) === headingKey(planSheetName);
  for (const grid of [...book.grids.filter(isNamed), ...book.grids.filter((other) => !isNamed(other))]) {
    const head = readHead(grid);
    if (head !== null) return head;
  }
  return null;
}
