/** Sheets that a run in Excel keeps aside: those it is building, those it replaced, and the record that takes it back. */
const keptSheet = /^_SoKet(New|Old|Undo)(\d+)(?:_\d+)?$/;

export type KeptSheetKind = "New" | "Old" | "Undo";

export function keptSheetName(kind: KeptSheetKind, run: number, index: number): string {
  return kind === "Undo" ? `_SoKetUndo${run}` : `_SoKet${kind}${run}_${index}`;
}

export function parseKeptSheet(name: string): { readonly kind: KeptSheetKind; readonly run: number } | null {
  const match = keptSheet.exec(name);
  return match === null ? null : { kind: match[1] as KeptSheetKind, run: Number(match[2]) };
}
