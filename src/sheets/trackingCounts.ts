import type { UnitResult, UnitStatus } from "../domain/consolidation";
import { describeUnitStatus } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellModel, ChartModel } from "../model/sheetModel";
import { chartColors } from "./styles";

const words = workbookWords.lists.tracking;

/** Columns of the sheet that counts are over. */
export const trackingColumns = { name: 2, status: 3, late: 5 } as const;

const allStatuses: readonly UnitStatus[] = ["received", "receivedWithFaults", "question", "missing", "exempt"];
/** Statuses of units that owe the appendix, and of those whose figures are here. */
const owing: readonly UnitStatus[] = ["received", "receivedWithFaults", "question", "missing"];
const heard: readonly UnitStatus[] = ["received", "receivedWithFaults"];
const statusColors: Readonly<Record<UnitStatus, string>> = {
  received: chartColors.good,
  receivedWithFaults: chartColors.warning,
  question: chartColors.doubt,
  missing: chartColors.bad,
  exempt: chartColors.neutral,
};
/** Rows a chart beside the counts takes. */
const chartRows = 14;

function columnRange(column: number, first: number, last: number): string {
  return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}

function countIn(results: readonly UnitResult[], statuses: readonly UnitStatus[]): number {
  return results.filter(({ status }) => statuses.includes(status)).length;
}

/** How many of the rows `first` to `last` have one of the statuses, as a formula. */
function countFormula(statuses: readonly UnitStatus[], first: number, last: number): string {
  return statuses.map((status) => `COUNTIFS(${columnRange(trackingColumns.status, first, last)},"${describeUnitStatus(status, "vi")}")`).join("+");
}

/** "đã nhận 5/7; chưa gửi 2; gửi chậm 1" over the units in rows `first` to `last`, live. */
export function countsText(results: readonly UnitResult[], first: number, last: number): Pick<CellModel, "value" | "formula"> {
  const { counted } = words;
  const further = [
    ...(["receivedWithFaults", "question", "missing"] as const).map((status) => ({ word: counted[status], count: countIn(results, [status]), formula: countFormula([status], first, last) })),
    { word: counted.late, count: results.filter((result) => (result.daysLate ?? 0) > 0).length, formula: `COUNTIFS(${columnRange(trackingColumns.late, first, last)},">0")` },
  ];
  return {
    value: `${counted.received}${countIn(results, heard)}/${countIn(results, owing)}${further.map(({ word, count }) => (count > 0 ? `; ${word}${count}` : "")).join("")}`,
    formula: `"${counted.received}"&(${countFormula(heard, first, last)})&"/"&(${countFormula(owing, first, last)})${further.map(({ word, formula }) => `&IF(${formula}>0,"; ${word}"&${formula},"")`).join("")}`,
  };
}

export interface StatusCount {
  readonly status: UnitStatus;
  readonly count: number;
  readonly formula: string;
}

/** The statuses that occur, counted over the units in rows `first` to `last`. */
export function statusCounts(results: readonly UnitResult[], first: number, last: number): readonly StatusCount[] {
  return allStatuses.map((status) => ({ status, count: countIn(results, [status]), formula: countFormula([status], first, last) })).filter(({ count }) => count > 0);
}

/** The counts as a ring; they stand from `first` on, each in a row of its own. */
export function statusChart(counts: readonly StatusCount[], first: number): ChartModel {
  const range = (column: number): string =>
    `'${workbookWords.sheets.tracking}'!${columnRange(column, first, first + counts.length - 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  return {
    kind: "doughnut",
    title: words.chart,
    description: words.chartDescription,
    categories: { reference: range(trackingColumns.name), values: counts.map(({ status }) => describeUnitStatus(status, "vi")) },
    series: [{ name: words.counts, numbers: { reference: range(trackingColumns.status), values: counts.map(({ count }) => count) }, colors: counts.map(({ status }) => statusColors[status]) }],
    numberFormat: "#,##0",
    axis: { lowest: null, highest: null },
    anchor: { firstRow: first - 1, lastRow: first + chartRows - 1, firstColumn: trackingColumns.status + 2, lastColumn: trackingColumns.status + 8 },
  };
}
