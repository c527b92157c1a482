import type { Fact } from "../domain/facts";
import type { Comparator, Indicator, Period } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { isAskedIn } from "../domain/planQueries";
import { cellAddress } from "../model/area";
import type { GridCell } from "../model/grid";
import type { CellReading } from "./cellReading";
import { blankReading, unreadable } from "./cellReading";
import { checkFormula } from "./formulaFindings";
import { questionFractions } from "./fractionDoubt";
import { askMerged, mergedInput } from "./mergedInput";
import { report } from "./reading";
import { storedText } from "./sheetView";
import type { IndicatorRow, TableReading } from "./tableReading";
import { cellPlace } from "./tableReading";
import { cleanText } from "./matchKey";
import { saysSomething } from "./numberText";
import type { HiddenBound } from "./targetCell";
import { readTargetCell } from "./targetCell";
import { readValueCell } from "./valueCell";

const comparators: readonly Comparator[] = [">=", ">", "<=", "<", "between"];

/** A fact of a row or column the form does not have, or whose place waits for an answer. */
export function absentFact({ reading, table, unit }: TableReading, indicator: string, column: string, state: "blank" | "unreadable"): Fact {
  const { value, text, conversion, comparator, upper } = blankReading;
  return { unit, indicator, column, state, value, text, comparator, upper, source: { file: reading.file, sheet: table.view.grid.name, cell: null }, raw: null, conversion };
}

function toFact({ reading, table, unit }: TableReading, indicator: string, columnId: string, row: number, column: number, read: CellReading): Fact {
  const { state, value, text, conversion, comparator, upper } = read;
  const stored = storedText(table.view.grid, row, column);
  const raw = state === "blank" || stored === "" ? null : stored;
  return { unit, indicator, column: columnId, state, value, text, comparator, upper, source: { file: reading.file, sheet: table.view.grid.name, cell: cellAddress(row, column) }, raw, conversion };
}

/** Where the content of an input stands, or what replaces it while a merge over several inputs is open. */
function locate(context: TableReading, rows: ReadonlySet<number>, indicator: string, columnId: string, row: number, column: number): { row: number; column: number } | CellReading {
  const merge = mergedInput(context, rows, row, column);
  if (merge === null) {
    const own = context.table.view.mergeAt(row, column);
    return own === undefined ? { row, column } : { row: own.firstRow, column: own.firstColumn };
  }
  const first = { row: merge.firstRow, column: merge.firstColumn };
  const content = context.table.view.cell(first.row, first.column);
  const text = cleanText(context.table.view.text(first.row, first.column));
  const isInput = [...context.table.columns.values()].includes(merge.firstColumn);
  // Words that run over the inputs from the left, such as a label, are nobody's figure.
  if (content === undefined || text === "" || (!isInput && !/\d/.test(text))) return blankReading;
  const answer = askMerged(context, merge, indicator, cellPlace(context, indicator, first.row, first.column, columnId));
  if (answer === "each") return first;
  const isFirst = row === [...rows].filter((candidate) => candidate >= merge.firstRow).sort((left, right) => left - right)[0] && column === firstInput(context, merge.firstColumn);
  return answer === "first" ? (isFirst ? first : blankReading) : unreadable;
}

function firstInput({ table }: TableReading, from: number): number {
  return Math.min(...[...table.columns.values()].filter((column) => column >= from));
}

function readPeriod(context: TableReading, indicatorRow: IndicatorRow, period: Period, column: number, rows: ReadonlySet<number>): Fact {
  const { indicator, row } = indicatorRow;
  const { reading } = context;
  const at = locate(context, rows, indicator.code, period.id, row.row, column);
  if ("state" in at) return toFact(context, indicator.code, period.id, row.row, column, at);
  const cell = context.table.view.cell(at.row, at.column);
  const where = cellPlace(context, indicator.code, at.row, at.column, period.id);
  if (cell !== undefined && cell.formula !== null && context.calculator.isCircular(context.table.view.grid, at.row, at.column)) {
    report(reading, "noCachedValue", where, { formula: `=${cell.formula}` });
    return toFact(context, indicator.code, period.id, at.row, at.column, unreadable);
  }
  const computed = cell === undefined || cell.formula === null ? undefined : context.calculator.compute(context.table.view.grid, at.row, at.column);
  const read = readValueCell(context, indicatorRow, cell, computed, where);
  if (cell !== undefined) checkFormula(context, indicator, period, cell, computed, where);
  return toFact(context, indicator.code, period.id, at.row, at.column, read);
}

function hiddenBound({ table }: TableReading, row: number): HiddenBound {
  const written = table.comparatorColumn === null ? "" : cleanText(table.view.text(row, table.comparatorColumn));
  const upper = table.upperColumn === null ? undefined : table.view.cell(row, table.upperColumn)?.content;
  return { comparator: comparators.find((comparator) => comparator === written) ?? null, upper: upper?.kind === "number" ? upper.value : null };
}

/** A formula saved without a value, with the value it computes to. */
function withComputed(context: TableReading, cell: GridCell | undefined, row: number, column: number): GridCell | undefined {
  if (cell?.content.kind !== "uncomputed") return cell;
  const computed = context.calculator.compute(context.table.view.grid, row, column);
  if (typeof computed === "number") return { ...cell, content: { kind: "number", value: computed } };
  return typeof computed === "string" ? { ...cell, content: { kind: "text", value: computed } } : cell;
}

function readTarget(context: TableReading, indicatorRow: IndicatorRow, column: number, rows: ReadonlySet<number>): Fact {
  const { indicator, row } = indicatorRow;
  const at = locate(context, rows, indicator.code, targetColumn, row.row, column);
  if ("state" in at) return toFact(context, indicator.code, targetColumn, row.row, column, at);
  const cell = withComputed(context, context.table.view.cell(at.row, at.column), at.row, at.column);
  const read = readTargetCell(context, indicatorRow, cell, hiddenBound(context, row.row), cellPlace(context, indicator.code, at.row, at.column, targetColumn));
  return toFact(context, indicator.code, targetColumn, at.row, at.column, read);
}

function checkNotAsked(context: TableReading, indicator: Indicator, row: number, periods: readonly Period[]): void {
  for (const period of periods) {
    const column = context.table.columns.get(period.id);
    const raw = column === undefined ? "" : (storedText(context.table.view.grid, row, column) ?? "");
    if (column !== undefined && saysSomething(raw)) report(context.reading, "notAsked", cellPlace(context, indicator.code, row, column, period.id), { raw });
  }
}

/** The facts of one asked row that the form has: every period asked, then the target. `rows` are the rows of all indicators. */
export function readRowFacts(context: TableReading, indicatorRow: IndicatorRow, rows: ReadonlySet<number>): readonly Fact[] {
  const { indicator, row } = indicatorRow;
  const { reading, table } = context;
  const asked = reading.plan.periods.filter((period) => isAskedIn(indicator, period));
  const isConflict = (id: string): boolean => table.conflicts.some((conflict) => conflict.id === id);
  const absent = (id: string): Fact => absentFact(context, indicator.code, id, isConflict(id) ? "unreadable" : "blank");
  const figures = asked.map((period) => {
    const column = table.columns.get(period.id);
    return column === undefined ? absent(period.id) : readPeriod(context, indicatorRow, period, column, rows);
  });
  checkNotAsked(context, indicator, row.row, reading.plan.periods.filter((period) => !isAskedIn(indicator, period)));
  const column = table.columns.get(targetColumn);
  const target = column === undefined ? absent(targetColumn) : readTarget(context, indicatorRow, column, rows);
  return [...questionFractions(reading, indicator, figures), target];
}

/** A row that is not asked of this unit but was filled: told once, with what it holds. */
export function checkRowNotAsked(context: TableReading, indicator: Indicator, row: number): void {
  const { reading, table } = context;
  const filled = reading.plan.periods.flatMap(({ id }) => {
    const column = table.columns.get(id);
    const raw = column === undefined ? "" : (storedText(table.view.grid, row, column) ?? "");
    return column !== undefined && saysSomething(raw) ? [{ column, raw }] : [];
  });
  const [first] = filled;
  if (first === undefined) return;
  report(reading, "notAsked", cellPlace(context, indicator.code, row, first.column, null), { raw: filled.map(({ raw }) => raw).join("; ") });
}
