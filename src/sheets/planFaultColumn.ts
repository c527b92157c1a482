import type { Scalar } from "../domain/expression";
import { evaluate } from "../domain/evaluate";
import { areaAddress, cellAddress } from "../model/area";
import { fieldKey } from "../model/planSheetFields";
import type { PlanTable } from "../model/planSheetFields";
import type { CellModel, CellValue, ConditionalFormatModel } from "../model/sheetModel";
import type { PlanReference } from "./planRowRules";
import { firstFault, markOf, planRowRules } from "./planRowRules";
import { printFormula } from "./printFormula";

/** Where the rows of a plan's list stand, and what their cells show. Zero-based, spare rows included. */
export interface PlacedTable {
  readonly table: PlanTable;
  readonly firstRow: number;
  readonly rows: readonly (readonly CellValue[])[];
}

export type PlacedTables = Readonly<Record<PlanTable["list"], PlacedTable>>;

function columnOf({ fields }: PlanTable, field: string): number {
  const column = fields.findIndex((candidate) => fieldKey(candidate) === field);
  if (column < 0) throw new Error(`The plan's sheets have no field ${field}`);
  return column;
}

/** Absolute reference to the cells of a column of a list, from its first row to its last spare one. */
export function columnReference({ table, firstRow, rows }: PlacedTable, field: string): string {
  const column = columnOf(table, field);
  const area = areaAddress({ firstRow, lastRow: firstRow + rows.length - 1, firstColumn: column, lastColumn: column });
  return `'${table.sheet}'!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** How references of a rule are written for one row. */
function writer(tables: PlacedTables, { table }: PlacedTable, row: number): { readonly reference: (reference: PlanReference) => string; readonly text: (text: string) => string } {
  return {
    reference: (target) => (target.of === "row" ? `$${cellAddress(row, columnOf(table, target.field))}` : columnReference(tables[target.list], target.field)),
    text: (text) => text,
  };
}

/** What a rule sees in the cells of one row and of the lists. */
function valuesOf(tables: PlacedTables, { table, rows }: PlacedTable, position: number): { readonly one: (reference: PlanReference) => Scalar; readonly all: (reference: PlanReference) => readonly Scalar[] } {
  const one = (target: PlanReference): Scalar => rows[position]?.[columnOf(table, target.field)] ?? null;
  return {
    one,
    all: (target) => (target.of === "row" ? [one(target)] : tables[target.list].rows.map((cells) => cells[columnOf(tables[target.list].table, target.field)] ?? null)),
  };
}

/** The cell of "Cần sửa" in a row: the first fault that formulas can see, live. */
export function faultCell(tables: PlacedTables, placed: PlacedTable, position: number): CellModel {
  const expression = firstFault(planRowRules[placed.table.list] ?? []);
  const { one, all } = valuesOf(tables, placed, position);
  const value = evaluate(expression, one, all);
  if (typeof value !== "string") throw new Error(`A rule of ${placed.table.sheet} gave no text`);
  return { value, formula: printFormula(expression, writer(tables, placed, placed.firstRow + position)), style: "planFault" };
}

/** Cells are marked while what stands in them is at fault. */
export function faultMarks(tables: PlacedTables, placed: PlacedTable): readonly ConditionalFormatModel[] {
  const rules = planRowRules[placed.table.list] ?? [];
  const { firstRow, rows, table } = placed;
  return table.fields.flatMap((field, column): ConditionalFormatModel[] => {
    const mark = markOf(rules, fieldKey(field));
    if (mark === null) return [];
    return [{ area: { firstRow, lastRow: firstRow + rows.length - 1, firstColumn: column, lastColumn: column }, formula: printFormula(mark, writer(tables, placed, firstRow)), style: "planFaultMark" }];
  });
}
