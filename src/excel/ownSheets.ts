import { parseKeptSheet } from "../model/keptSheets";
import { stateSheetName } from "../model/openWorkbook";

/**
 * True for sheets that are nobody's content: those that runs keep aside, and the one that keeps the state. A run counts as
 * soon as its record has its name; what belongs to no such run is left over and cleaned up.
 */
export function isOwnSheet(name: string): boolean {
  return parseKeptSheet(name) !== null || name.toLowerCase() === stateSheetName.toLowerCase();
}

/** The run whose record stands in the workbook; null when there is nothing to take back. */
export function lastRun(names: readonly string[]): number | null {
  const runs = names.map(parseKeptSheet).flatMap((own) => (own?.kind === "Undo" ? [own.run] : []));
  return runs.length === 0 ? null : Math.max(...runs);
}

/** A number that no sheet of any run has, finished or not. */
export function nextRun(names: readonly string[]): number {
  return 1 + Math.max(0, ...names.map(parseKeptSheet).map((own) => own?.run ?? 0));
}
