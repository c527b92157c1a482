import type { DeflateChunk } from "../compressEntry";
import { changeSheets, noChanges } from "./changeSheets";
import type { DocumentPackage } from "./documentPackage";
import { withParts } from "./documentPackage";
import { loadState, saveState } from "./stateSheet";
import { isSameName, sheetNamed, workbookParts } from "./workbookParts";

/** What a run that wrote sheets can be taken back with. */
export interface WriteRecord {
  /** The document before; null when it had no sheet. */
  readonly before: DocumentPackage | null;
  readonly written: readonly string[];
}

/** The document as it was before a run, with what was changed since in sheets that the run did not write. */
export async function undoWrite(current: DocumentPackage, { before, written }: WriteRecord, deflateChunk: DeflateChunk | null): Promise<DocumentPackage | null> {
  const state = loadState(current);
  if (before === null) return state === null ? null : saveState(null, state, deflateChunk);
  const now = workbookParts(current)?.sheets ?? [];
  const others = (workbookParts(before)?.sheets ?? []).filter(({ name }) => !written.some((one) => isSameName(one, name)));
  const kept = others.flatMap(({ name, path }) => {
    const sheet = sheetNamed(now, name);
    const part = sheet?.path === path ? current.get(path) : undefined;
    return part === undefined ? [] : [[path, part] as const];
  });
  const removed = others.filter(({ name }) => sheetNamed(now, name) === null).map(({ name }) => name);
  const restored = withParts(before, kept);
  const withoutRemoved = removed.length === 0 ? restored : changeSheets(restored, { ...noChanges, removed });
  return state === null || state === loadState(withoutRemoved) ? withoutRemoved : saveState(withoutRemoved, state, deflateChunk);
}
