import { stateSheetName } from "../model/openWorkbook";

/**
 * Sheets that only this folder knows, by run: those being built (New), those replaced (Old), and the record that takes a run
 * back (Undo). A run counts as soon as its record has its name; what belongs to no such run is left over and cleaned up.
 */
export type OwnSheetKind = "New" | "Old" | "Undo";

const pattern = /^_SoKet(New|Old|Undo)(\d+)(?:_\d+)?$/;

export function ownSheetName(kind: OwnSheetKind, run: number, index: number): string {
  return kind === "Undo" ? `_SoKetUndo${run}` : `_SoKet${kind}${run}_${index}`;
}

export function parseOwnSheet(name: string): { readonly kind: OwnSheetKind; readonly run: number } | null {
  const match = pattern.exec(name);
  return match === null ? null : { kind: match[1] as OwnSheetKind, run: Number(match[2]) };
}

/** True for sheets that are nobody's content: those above and the one that keeps the state. */
export function isOwnSheet(name: string): boolean {
  return pattern.test(name) || name.toLowerCase() === stateSheetName.toLowerCase();
}

/** The run whose record stands in the workbook; null when there is nothing to take back. */
export function lastRun(names: readonly string[]): number | null {
  const runs = names.map(parseOwnSheet).flatMap((own) => (own?.kind === "Undo" ? [own.run] : []));
  return runs.length === 0 ? null : Math.max(...runs);
}

/** A number that no sheet of any run has, finished or not. */
export function nextRun(names: readonly string[]): number {
  return 1 + Math.max(0, ...names.map(parseOwnSheet).map((own) => own?.run ?? 0));
}
