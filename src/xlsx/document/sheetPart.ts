import type { DocumentPackage } from "./documentPackage";
import type { EditedPart, RowTexts } from "./parts";
import type { BookSheet } from "./workbookParts";

const noRows: RowTexts = new Map();

/** A worksheet as a stored part and the rows edited since; null for a sheet that has no such part. */
export function sheetPart(parts: DocumentPackage, sheet: BookSheet): EditedPart | null {
  const part = sheet.isWorksheet ? parts.get(sheet.path) : undefined;
  if (part === undefined || part.kind === "text") return null;
  return part.kind === "edited" ? part : { kind: "edited", base: part, rows: noRows };
}
