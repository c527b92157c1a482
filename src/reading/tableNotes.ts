import { cellAddress } from "../model/area";
import { isAskedIn, isFormulaRow } from "../domain/planQueries";
import { blocCode, targetColumn } from "../domain/plan";
import type { Fact } from "../domain/facts";
import { parseNumberText } from "./numberText";
import { report } from "./reading";
import type { SettledRows } from "./settleRows";
import { rowValues } from "./settleRows";
import type { TableReading } from "./tableReading";
import type { TableRow } from "./tableRows";

/** Sheet names our own forms have. */
const formSheets = { unit: "Phụ biểu", bloc: "Phụ lục" } as const;

function isFigure(text: string): boolean {
  const { kind } = parseNumberText(text, null);
  return kind === "number" || kind === "ambiguous";
}

/** Rows with figures that are nobody's, and rows nobody sees. */
export function noteAddedRows(context: TableReading, { added, ownRows }: SettledRows): void {
  const { reading, table, unit } = context;
  const { grid } = table.view;
  const withFigures = added.filter((row) => rowValues(table, row).some(isFigure));
  for (const row of withFigures) {
    report(reading, "rowAdded", { unit, sheet: grid.name, cell: cellAddress(row.row, table.labelColumns[0]) }, { label: row.label.text });
  }
  const hidden = [...withFigures, ...ownRows.filter(({ filled }) => filled)].map(({ row }) => row).filter((row) => grid.hiddenRows.has(row));
  const filteredAway = grid.filtered ? [...grid.hiddenRows].filter((row) => row >= table.firstRow).sort((left, right) => left - right) : [];
  if (hidden.length > 0 || grid.filtered) {
    report(reading, "hiddenRows", { unit, sheet: grid.name }, { rows: [...new Set([...hidden, ...filteredAway])].sort((left, right) => left - right) });
  }
}

/** What the table as a whole has to say: a legacy encoding, another sheet name, periods without a certain column. */
export function noteTable(context: TableReading): void {
  const { reading, table, unit, ownForm } = context;
  const { grid, encoding } = table.view;
  const at = { unit, sheet: grid.name };
  if (encoding !== null) report(reading, "textDecoded", at, { encoding });
  const expected = unit === blocCode ? formSheets.bloc : formSheets.unit;
  if (ownForm && grid.name !== expected) report(reading, "sheetRenamed", at, { found: grid.name, expected });
  for (const { id } of reading.plan.periods) {
    if (table.columns.has(id)) continue;
    report(reading, "columnMissing", { ...at, column: id }, { headings: table.conflicts.find((conflict) => conflict.id === id)?.headings ?? [] });
  }
  const target = table.conflicts.find(({ id }) => id === targetColumn);
  if (target !== undefined) report(reading, "columnMissing", { ...at, column: targetColumn }, { headings: target.headings });
}

/**
 * True when nobody gave a figure: the form's own formulas, targets, and baselines that the plan itself printed do not count.
 * Where it is not certain whose a column is, nothing is certainly empty. `facts` are those of the asked rows.
 */
export function isEmptyForm({ reading, table, unit }: TableReading, rows: readonly TableRow[], settled: SettledRows, facts: readonly Fact[]): boolean {
  const printed = new Set(
    reading.plan.assignments.filter((assignment) => assignment.unit === unit && assignment.baseline !== null).map(({ indicator, baseline }) => `${indicator} ${baseline ?? ""}`),
  );
  const codeOfRow = new Map([...settled.rowOf].map(([code, { row }]) => [row, code]));
  if (table.conflicts.some(({ id }) => id !== targetColumn)) return false;
  return rows.every(({ row }) =>
    reading.plan.periods.every((period) => {
      const column = table.columns.get(period.id);
      const cell = column === undefined ? undefined : table.view.cell(row, column);
      if (column === undefined || cell === undefined) return true;
      const code = codeOfRow.get(row);
      const indicator = reading.plan.indicators.find((candidate) => candidate.code === code);
      if (cell.formula !== null && indicator !== undefined && isFormulaRow(indicator)) return true;
      if (cell.content.kind !== "uncomputed" && table.view.text(row, column).trim() === "") return true;
      if (indicator !== undefined && !isAskedIn(indicator, period)) return true;
      const fact = facts.find((candidate) => candidate.indicator === code && candidate.column === period.id);
      return period.status === "baseline" && fact?.value !== null && printed.has(`${code ?? ""} ${fact?.value ?? ""}`);
    }),
  );
}
