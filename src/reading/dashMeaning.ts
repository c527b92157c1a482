import type { DashMeaning } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { cellAddress } from "../model/area";
import type { InputCell } from "./inputCells";
import { parseNumberText } from "./numberText";
import type { Reading } from "./reading";
import { ask } from "./reading";
import type { AppendixTable } from "./table";

export const dashChoices: readonly DashMeaning[] = ["zero", "notApplicable", "pending"];

/** What a typed dash means in this file: the plan's setting, else one question when there is any; null while it is open. */
export function decideDash(reading: Reading, table: AppendixTable, inputs: readonly InputCell[], unit: string): DashMeaning | null {
  if (reading.plan.settings.dashMeans !== null) return reading.plan.settings.dashMeans;
  const cells = inputs.flatMap(({ row, column, id }) => {
    const content = table.view.cell(row, column)?.content;
    const isDash = id !== targetColumn && content?.kind === "text" && parseNumberText(content.value, null).kind === "dash";
    return isDash ? [cellAddress(row, column)] : [];
  });
  const [first] = cells;
  if (first === undefined) return null;
  const answer = ask(reading, "dash", { subject: unit, label: "", evidence: [], at: { unit, sheet: table.view.grid.name, cell: first }, facts: { cells }, choices: dashChoices });
  return dashChoices.find((choice) => choice === answer) ?? null;
}
