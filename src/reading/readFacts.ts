import type { Fact } from "../domain/facts";
import type { Indicator } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { askedIndicators, isAskedIn, isFormulaRow, partsOf } from "../domain/planQueries";
import { decideDash } from "./dashMeaning";
import { createCalculator } from "./calculator";
import { decideLocale } from "./fileLocale";
import { inputCells } from "./inputCells";
import { matchRows } from "./matchRows";
import { readOwnRows } from "./ownRows";
import { absentFact, checkRowNotAsked, readRowFacts } from "./rowFacts";
import { report } from "./reading";
import type { Reading } from "./reading";
import { rowMeasure } from "./rowMeasure";
import { questionScale } from "./scaleDoubt";
import type { SettledRows } from "./settleRows";
import { settleRows } from "./settleRows";
import { findSheetMeasure } from "./sheetMeasure";
import type { AppendixTable } from "./table";
import { noteStructure } from "./structureNote";
import { isEmptyForm, noteAddedRows, noteTable } from "./tableNotes";
import type { TableReading } from "./tableReading";
import { readTableRows } from "./tableRows";
import type { GridBook } from "../model/grid";

function absentRow(context: TableReading, indicator: Indicator, settled: SettledRows): readonly Fact[] {
  const { reading, table, unit } = context;
  const waits = settled.waiting.has(indicator.code);
  const partsAreThere = isFormulaRow(indicator) && partsOf(indicator.aggregation).every((code) => settled.rowOf.has(code));
  // A form of ours had the row, so somebody deleted it; a table typed by hand need not have what is not required.
  const mayBeAbsent = partsAreThere || (!indicator.required && (isFormulaRow(indicator) || !context.ownForm));
  if (!waits && !mayBeAbsent) report(reading, "rowMissing", { unit, sheet: table.view.grid.name, indicator: indicator.code }, {});
  const columns = [...reading.plan.periods.filter((period) => isAskedIn(indicator, period)).map(({ id }) => id), targetColumn];
  // A column that the table does not have at all holds nothing to wait for.
  const isThere = (id: string): boolean => table.columns.has(id) || table.conflicts.some((conflict) => conflict.id === id);
  return columns.map((column) => absentFact(context, indicator.code, column, waits && isThere(column) ? "unreadable" : "blank"));
}

/** The facts of one unit's table, in plan order, own rows last; null when the form is empty. */
export function readFacts(reading: Reading, book: GridBook, table: AppendixTable, unit: string, ownForm: boolean): readonly Fact[] | null {
  const { plan } = reading;
  const asked = askedIndicators(plan, unit);
  const rows = readTableRows(table, plan);
  const settled = settleRows(reading, table, matchRows(rows, plan, asked), unit);
  const inputs = inputCells(plan, table, asked, settled);
  const locale = decideLocale(reading, table, inputs, unit);
  const dash = decideDash(reading, table, inputs, unit);
  const context: TableReading = { reading, book, table, unit, calculator: createCalculator(book), locale, dash, ownForm };
  const ofSheet = findSheetMeasure(table);
  const inputRows = new Set([...[...settled.rowOf.values()], ...settled.ownRows].map(({ row }) => row));
  const asTyped = asked.flatMap((indicator) => {
    const row = settled.rowOf.get(indicator.code);
    return row === undefined ? absentRow(context, indicator, settled) : readRowFacts(context, { indicator, row, measure: rowMeasure(indicator, row.measure, ofSheet) }, inputRows);
  });
  const facts = questionScale(reading, asked, asTyped);
  const askedCodes = new Set(asked.map(({ code }) => code));
  for (const indicator of plan.indicators) {
    const row = settled.rowOf.get(indicator.code);
    if (row !== undefined && !askedCodes.has(indicator.code)) checkRowNotAsked(context, indicator, row.row);
  }
  const own = readOwnRows(context, settled.ownRows, inputRows);
  noteAddedRows(context, settled);
  noteTable(context);
  noteStructure(context, asked, settled);
  return isEmptyForm(context, rows, settled, facts) ? null : [...facts, ...own];
}
