/** What takes a run back; kept in the workbook, so that it outlives the pane. */
export interface UndoRecord {
  readonly added: readonly string[];
  /** Sheets with new content, and the names under which the old ones are kept. */
  readonly replaced: readonly { readonly name: string; readonly kept: string; readonly visibility: "visible" | "hidden" | "veryHidden" }[];
  /** Names that the run set, to their formulas before; null where there was none. */
  readonly names: Readonly<Record<string, string | null>>;
  readonly properties: { readonly title: string; readonly keywords: string };
}

export function printUndoRecord(record: UndoRecord): string {
  return JSON.stringify(record);
}

/** Null for a text that is none: a person may have found the sheet and changed it. */
export function parseUndoRecord(text: string): UndoRecord | null {
  try {
    const record = JSON.parse(text) as UndoRecord;
    return Array.isArray(record.added) && Array.isArray(record.replaced) && typeof record.names === "object" ? record : null;
  } catch {
    return null;
  }
}
