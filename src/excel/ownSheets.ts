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

/** Milliseconds after which a run that has not finished is one whose pane was closed: a co-author's pane may be building now. */
export const longestRun = 15 * 60_000;

/** The number of a run that begins now: its time, and above that of any run whose sheets are there, so that two panes hardly take the same. */
export function nextRun(names: readonly string[], now: number): number {
  return Math.max(now, 1 + Math.max(0, ...names.map(parseKeptSheet).map((own) => own?.run ?? 0)));
}

/** True for a sheet that a run was building which can no longer be going on. */
export function isAbandoned(name: string, now: number): boolean {
  const own = parseKeptSheet(name);
  return own?.kind === "New" && own.run < now - longestRun;
}
