import type { Area } from "../model/area";
import { areaAddress } from "../model/area";
import type { PartialPlace } from "./reading";
import { ask } from "./reading";
import type { TableReading } from "./tableReading";
import { storedText } from "./sheetView";

/** How one value merged over several inputs is meant: in each of them, only in the first, or not to be used. */
export const mergedChoices = ["each", "first", "leaveOut"] as const;

/** The merge of an input cell when it covers other inputs too; `rows` are the rows of indicators. */
export function mergedInput({ table }: TableReading, rows: ReadonlySet<number>, row: number, column: number): Area | null {
  const merge = table.view.mergeAt(row, column);
  if (merge === undefined) return null;
  const columns = [...table.columns.values()].filter((input) => merge.firstColumn <= input && input <= merge.lastColumn).length;
  let inputRows = 0;
  for (let covered = merge.firstRow; covered <= merge.lastRow && inputRows < 2; covered += 1) if (rows.has(covered)) inputRows += 1;
  return columns * inputRows > 1 ? merge : null;
}

/** The answer for a merge over several inputs; undefined while it is open. */
export function askMerged({ reading, table, unit }: TableReading, merge: Area, indicator: string, at: PartialPlace): (typeof mergedChoices)[number] | undefined {
  const raw = storedText(table.view.grid, merge.firstRow, merge.firstColumn) ?? "";
  const answer = ask(reading, "mergedCell", {
    subject: unit,
    label: indicator,
    evidence: [areaAddress(merge), raw],
    at,
    facts: { area: areaAddress(merge), raw },
    choices: mergedChoices,
  });
  return mergedChoices.find((choice) => choice === answer);
}
