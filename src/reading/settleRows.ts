import type { Indicator } from "../domain/plan";
import { cellAddress } from "../model/area";
import { cleanText } from "./matchKey";
import type { RowDoubt, RowMatches } from "./matchRows";
import type { Reading } from "./reading";
import { ask } from "./reading";
import type { AppendixTable } from "./table";
import type { TableRow } from "./tableRows";

/** The answer that a row is none of the candidates. */
export const noIndicator = "none";

export interface SettledRows {
  readonly rowOf: ReadonlyMap<string, TableRow>;
  readonly ownRows: readonly TableRow[];
  /** Indicators whose row waits for an answer. */
  readonly waiting: ReadonlySet<string>;
  readonly added: readonly TableRow[];
}

/** What the cells of a row say, left to right by column, blanks included. */
export function rowValues(table: AppendixTable, { row }: TableRow): readonly string[] {
  return [...table.columns.values()].map((column) => cleanText(table.view.text(row, column)));
}

/** `apart` tells this row from others of the same label. */
function askLabel(reading: Reading, table: AppendixTable, subject: string, { row, candidates }: RowDoubt, apart: readonly string[]): string | undefined {
  const values = rowValues(table, row);
  return ask(reading, "label", {
    subject,
    label: row.label.key,
    evidence: [...candidates.map(({ code }) => code), ...apart],
    at: { unit: subject, sheet: table.view.grid.name, cell: cellAddress(row.row, table.labelColumns[0]), indicator: candidates[0]?.code ?? null },
    facts: { label: row.label.text, values, candidates: candidates.map(({ code, label }) => ({ code, label })) },
    choices: [...candidates.map(({ code }) => code), noIndicator],
  });
}

/**
 * One row per indicator, with a question for every row that is not certain: unknown labels, labels that contradict the id,
 * and indicators that stand on several rows with different figures. `unit` is the subject of the questions.
 */
export function settleRows(reading: Reading, table: AppendixTable, matches: RowMatches, unit: string): SettledRows {
  const claims = new Map<string, TableRow[]>();
  const waiting = new Set<string>();
  const added = [...matches.added];
  const indicatorOf = (code: string): Indicator[] => reading.plan.indicators.filter((indicator) => indicator.code === code);
  for (const [code, rows] of matches.rows) {
    const filled = rows.filter((row) => row.filled);
    const different = new Set(filled.map((row) => rowValues(table, row).join("\u0000"))).size;
    const [first] = filled.length > 0 ? filled : rows;
    if (first === undefined) continue;
    if (different <= 1) {
      claims.set(code, [first]);
      continue;
    }
    for (const row of filled) {
      const answer = askLabel(reading, table, unit, { row, candidates: indicatorOf(code) }, rowValues(table, row));
      if (answer === code) claims.set(code, [...(claims.get(code) ?? []), row]);
      else if (answer === noIndicator) added.push(row);
    }
    if (claims.get(code) === undefined) waiting.add(code);
  }
  const seen = new Map<string, number>();
  for (const doubt of matches.doubts) {
    const { label, section, whole } = doubt.row;
    const place = [section ?? "", whole?.label.key ?? ""];
    const occurrence = seen.get([label.key, ...place].join("\u0000")) ?? 0;
    seen.set([label.key, ...place].join("\u0000"), occurrence + 1);
    const answer = askLabel(reading, table, unit, doubt, [...place, String(occurrence)]);
    const [likeliest] = doubt.candidates;
    if (answer === noIndicator) added.push(doubt.row);
    else if (answer !== undefined) claims.set(answer, [...(claims.get(answer) ?? []), doubt.row]);
    else if (likeliest !== undefined && !claims.has(likeliest.code)) waiting.add(likeliest.code);
  }
  const rowOf = new Map<string, TableRow>();
  for (const [code, rows] of claims) {
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) rowOf.set(code, only);
    else waiting.add(code);
  }
  return { rowOf, ownRows: matches.ownRows, waiting: new Set([...waiting].filter((code) => !rowOf.has(code))), added };
}
