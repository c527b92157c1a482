import { cellAddress } from "../model/area";
import { targetColumn } from "../domain/plan";
import type { InputCell } from "./inputCells";
import type { NumberLocale } from "./numberText";
import { parseNumberText } from "./numberText";
import type { Reading } from "./reading";
import { ask } from "./reading";
import type { AppendixTable } from "./table";
import { parseTargetText } from "./targetText";

const shownExamples = 5;

/**
 * How this file writes decimals, from the texts that leave no doubt. Asked only when there are texts that need it and the
 * evidence is missing or contradicts itself; null while the question is open.
 */
export function decideLocale(reading: Reading, table: AppendixTable, inputs: readonly InputCell[], unit: string): NumberLocale | null {
  const evidence = new Set<NumberLocale>();
  const ambiguous: { cell: string; raw: string }[] = [];
  for (const { row, column, id } of inputs) {
    const content = table.view.cell(row, column)?.content;
    if (content?.kind !== "text") continue;
    const parsed = id === targetColumn ? parseTargetText(content.value, null) : parseNumberText(content.value, null);
    if (parsed.kind === "ambiguous") ambiguous.push({ cell: cellAddress(row, column), raw: content.value });
    else if ("locale" in parsed && parsed.locale !== null) evidence.add(parsed.locale);
  }
  const [only] = evidence;
  if (evidence.size === 1 && only !== undefined) return only;
  if (ambiguous.length === 0) return null;
  const answer = ask(reading, "locale", {
    subject: unit,
    label: "",
    evidence: [...new Set(ambiguous.map(({ raw }) => raw))].sort(),
    at: { unit, sheet: table.view.grid.name, cell: ambiguous[0]?.cell ?? null },
    facts: { examples: ambiguous.slice(0, shownExamples) },
    choices: ["vi", "en"],
  });
  return answer === "vi" || answer === "en" ? answer : null;
}
