import type { FindingFacts } from "../domain/findings";
import type { Indicator } from "../domain/plan";
import { blocCode, targetColumn } from "../domain/plan";
import { appendixRows } from "../model/appendixRows";
import { cellAddress } from "../model/area";
import { indicatorIndex } from "./indicatorIndex";
import { report } from "./reading";
import type { SettledRows } from "./settleRows";
import type { TableReading } from "./tableReading";

type Change = FindingFacts["structureChanged"]["changes"][number];

/** A change of the form with the cell that shows it first. */
interface Difference {
  readonly change: Change;
  readonly cell: string;
}

/** The first of the positions that is not after the one before it. */
function firstOutOfOrder(positions: readonly number[]): number | undefined {
  return positions.find((position, index) => index > 0 && position < (positions[index - 1] ?? 0));
}

/** Columns of the id row in another order than they were printed in, or with others between them. */
function columnDifferences({ reading, table }: TableReading): readonly Difference[] {
  const headingRow = table.firstRow - 1;
  const positions = [targetColumn, ...reading.plan.periods.map(({ id }) => id)].flatMap((id) => table.columns.get(id) ?? []);
  const moved = firstOutOfOrder(positions);
  const known = new Set([...table.idColumns.values()].flat());
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const inserted = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset).find((column) => !known.has(column));
  return [
    ...(moved === undefined ? [] : [{ change: "columnsMoved", cell: cellAddress(headingRow, moved) } as const]),
    ...(inserted === undefined ? [] : [{ change: "columnsInserted", cell: cellAddress(headingRow, inserted) } as const]),
  ];
}

/** Rows with an id in another order than they were printed in, or with another label. */
function rowDifferences({ reading, table, unit }: TableReading, asked: readonly Indicator[], { rowOf }: SettledRows): readonly Difference[] {
  const { plan } = reading;
  const printed = appendixRows(plan, unit === blocCode ? plan.indicators : asked, null).flatMap((row) => (row.kind === "indicator" ? [row.indicator.code] : []));
  const rows = printed.flatMap((code) => {
    const row = rowOf.get(code);
    return row === undefined || row.id !== code ? [] : [row];
  });
  const index = indicatorIndex(plan);
  const moved = firstOutOfOrder(rows.map(({ row }) => row));
  const changed = rows.find(({ id, label }) => id !== null && label.key !== "" && !index.keysOf(id).includes(label.key));
  const column = table.labelColumns[0];
  return [
    ...(moved === undefined ? [] : [{ change: "rowsMoved", cell: cellAddress(moved, column) } as const]),
    ...(changed === undefined ? [] : [{ change: "labelsChanged", cell: cellAddress(changed.row, column) } as const]),
  ];
}

/** Of our own form, by its ids: that its columns or rows are not as printed. One finding a file, at the first cell that shows it. */
export function noteStructure(context: TableReading, asked: readonly Indicator[], settled: SettledRows): void {
  const { reading, table, unit, ownForm } = context;
  if (!ownForm || table.idColumns.size === 0) return;
  const differences = [...columnDifferences(context), ...rowDifferences(context, asked, settled)];
  const [first] = differences;
  if (first === undefined) return;
  report(reading, "structureChanged", { unit, sheet: table.view.grid.name, cell: first.cell }, { changes: differences.map(({ change }) => change) });
}
