import type { ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { passportSheetName } from "../model/passport";
import type { GridBook } from "../model/grid";
import { cleanText } from "./matchKey";
import { matchRows } from "./matchRows";
import type { Passport } from "./passport";
import { saysSomething } from "./numberText";
import type { Reading } from "./reading";
import { ask, report } from "./reading";
import type { Decode, SheetView } from "./sheetView";
import { openSheet } from "./sheetView";
import type { AppendixTable } from "./table";
import { findTable } from "./table";
import { readTableRows } from "./tableRows";

interface Candidate {
  readonly table: AppendixTable;
  /** Figures by indicator and column, as written. */
  readonly figures: ReadonlyMap<string, string>;
  /** True when a person typed a figure or words; a printed "x" and formulas are not typed. */
  readonly typed: boolean;
  /** Rows that are, or may be, an indicator's. */
  readonly matched: number;
}

function contentOf(view: SheetView, row: number, column: number): string {
  return cleanText(view.text(row, column));
}

function readCandidate(table: AppendixTable, plan: ReviewPlan): Candidate {
  const { rows, doubts } = matchRows(readTableRows(table, plan), plan, plan.indicators);
  const figures = new Map<string, string>();
  let typed = false;
  for (const [code, found] of rows) {
    for (const [position, { row }] of found.entries()) {
      for (const [id, column] of table.columns) {
        const content = contentOf(table.view, row, column);
        if (content === "" || id === targetColumn) continue;
        figures.set(`${code} ${id} ${position}`, content);
        typed ||= saysSomething(content) && table.view.cell(row, column)?.formula === null;
      }
    }
  }
  return { table, figures, typed, matched: rows.size + doubts.length };
}

function differences(left: Candidate, right: Candidate): number {
  const keys = new Set([...left.figures.keys(), ...right.figures.keys()]);
  return [...keys].filter((key) => left.figures.get(key) !== right.figures.get(key)).length;
}

export type SheetChoice = { readonly kind: "table"; readonly table: AppendixTable } | { readonly kind: "none" } | { readonly kind: "open" };

/**
 * The sheet with the appendix. Copies with the same figures are one; sheets nobody typed into yield to one that somebody did;
 * different ones are a question. A sheet with far fewer known rows than the best is no rival. `idsAreOurs`: false for the
 * summary of another plan, whose codes may mean other rows; its labels tell.
 */
export function chooseSheet(reading: Reading, book: GridBook, passport: Passport, decode: Decode, idsAreOurs: boolean): SheetChoice {
  const { plan } = reading;
  const candidates = book.grids
    .filter(({ name }) => name !== passportSheetName)
    .map((grid) => findTable(openSheet(grid, decode), plan))
    .flatMap((table) => (table === null ? [] : [readCandidate(idsAreOurs ? table : { ...table, idColumn: null }, plan)]))
    .filter(({ matched }) => matched > 0);
  const best = Math.max(0, ...candidates.map(({ matched }) => matched));
  const strong = candidates.filter(({ matched }) => matched * 3 >= best);
  const filled = strong.filter(({ typed }) => typed);
  const rivals = filled.length > 0 ? filled : strong;
  const [first] = rivals;
  if (first === undefined) return { kind: "none" };
  const different = rivals.filter((rival) => differences(first, rival) > 0);
  if (different.length === 0) {
    for (const { table } of rivals.slice(1)) report(reading, "duplicateSheet", { unit: passport.unit, sheet: table.view.grid.name }, { same: first.table.view.grid.name });
    return { kind: "table", table: first.table };
  }
  const sheets = rivals.map(({ table }) => table.view.grid.name);
  const answer = ask(reading, "sheet", {
    subject: passport.unit ?? reading.file,
    label: "",
    evidence: sheets,
    at: { unit: passport.unit, sheet: first.table.view.grid.name },
    facts: { sheets, differences: Math.max(...different.map((rival) => differences(first, rival))) },
    choices: sheets,
  });
  const chosen = rivals.find(({ table }) => table.view.grid.name === answer);
  return chosen === undefined ? { kind: "open" } : { kind: "table", table: chosen.table };
}
