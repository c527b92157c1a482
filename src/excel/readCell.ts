import type { CellContent, GridCell } from "../model/grid";

/** What Excel answers of one cell. */
export interface ReadCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
  readonly format: unknown;
}

function contentOf(value: unknown, type: string, isFormula: boolean): CellContent | null {
  if (type === "Error") return { kind: "error", value: String(value) };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string" && (value !== "" || isFormula)) return { kind: "text", value };
  return null;
}

/** A cell of Excel as a grid cell; null for a blank one. */
export function readCell({ value, formula, type, format }: ReadCell): GridCell | null {
  // A text that begins with "=" is answered as its own formula.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const content = contentOf(value, type, isFormula);
  if (content === null) return null;
  return { content, formula: isFormula ? formula.slice(1) : null, format: typeof format !== "string" || format === "General" ? null : format, font: null };
}
