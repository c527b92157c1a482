import type { DashMeaning, Indicator } from "../domain/plan";
import { cellAddress } from "../model/area";
import type { GridBook } from "../model/grid";
import type { Calculator } from "./calculator";
import type { NumberLocale } from "./numberText";
import type { PartialPlace, Reading } from "./reading";
import type { RowMeasure } from "./rowMeasure";
import type { AppendixTable } from "./table";
import type { TableRow } from "./tableRows";

/** Reading the cells of one table of a known unit. */
export interface TableReading {
  readonly reading: Reading;
  readonly book: GridBook;
  readonly table: AppendixTable;
  readonly unit: string;
  readonly calculator: Calculator;
  readonly locale: NumberLocale | null;
  /** What a typed dash means; null while that is asked. */
  readonly dash: DashMeaning | null;
  /** True for our own form: cells that should hold a formula are known. */
  readonly ownForm: boolean;
}

/** One row of a known indicator. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly row: TableRow;
  readonly measure: RowMeasure;
}

/** Where a cell of a row is, for findings and questions. */
export function cellPlace({ table, unit }: TableReading, indicator: string, row: number, column: number, columnId: string | null): PartialPlace {
  return { unit, sheet: table.view.grid.name, cell: cellAddress(row, column), indicator, column: columnId };
}
