import type { Indicator } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import type { GridBook } from "../../src/model/grid";
import type { CellValue } from "../../src/model/sheetModel";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { shippedPlan } from "../sheets/shippedPlan";
import { readBook } from "../xlsx/readGrid";

export const plan = shippedPlan();
export const unit = plan.units[0]!;

/** What the unit types: the target, then 2015, 2016, 2017, the first half and the estimate of 2018. Rows left out are formulas. */
const typed: Readonly<Record<string, readonly CellValue[]>> = {
  KT01: [4, 1150.5, 1234.5, 1310.2, 640.8, 1402.6],
  KT03: [null, 80.4, 86.1, 90.3, 45.6, 97.2],
  KT05: [300.5, 52.1, 55.3, 58.7, 29.9, 61.4],
  KT06: [null, 1210, 1225, 1240, 1236, 1250],
  KT07: [5, 7.25, 7.6, 8.05, 8.3, 8.45],
  KT08: [null, 4.2, 4.5, 4.8, 5, 5.1],
  KT09: [null, 21.5, 22.4, 23.6, 24.2, 25],
  KT10: [null, 4, 4, 5, 5, 5],
  KT11: [null, 3, 4, 4, 5, 5],
  XD01: [150, 112, 118, 125, 128, 133],
  XD02: [30, 5, 6, 7, 4, 8],
  XD04: [null, 108, 114, 121, null, null],
  XD05: [null, 96, 102, 110, null, null],
  XD08: [null, "Hoàn thành tốt nhiệm vụ", "Trong sạch, vững mạnh", "Trong sạch, vững mạnh", null, null],
  XD09: [null, "Đã ban hành kế hoạch", "Sơ kết một năm", "Biểu dương 12 tập thể", "Đang thực hiện", "Tổng kết cuối năm"],
  DT01: [10, 8, 9, 11, 6, 12],
  DT02: [4, 3, 4, 4, 2, 4],
  DT03: [null, 3, 3, 3, null, null],
  DT04: [null, 2, 3, 3, null, null],
  AN01: [1, 1, 1, 2, 2, 2],
  AN02: [null, 3, 4, 4, 5, 5],
  AN04: [0, 1, 0, 0, 0, 0],
  AN05: [3, 2, 1, 0, 0, 1],
  AS01: [1500, 210, 225, 248, 132, 260],
  AS03: [null, 1, 2, 1, 1, 2],
  AS04: [null, 85, 92, 104, 51, 110],
};

const columns = [targetColumn, ...plan.periods.map(({ id }) => id)];

export function typedEntry(indicator: string, column: string): CellValue {
  return typed[indicator]?.[columns.indexOf(column)] ?? null;
}

export function indicatorOf(code: string): Indicator {
  return plan.indicators.find((indicator) => indicator.code === code)!;
}

/** The filled form as a unit sends it. */
export function baseBytes(): Promise<Uint8Array> {
  return renderWorkbook(unitFormWorkbook(plan, unit, { entries: typedEntry, round: 1 }));
}

/** The same file as it is read. */
export async function baseBook(): Promise<GridBook> {
  return readBook(await baseBytes());
}
