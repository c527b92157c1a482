import type { CellObject } from "@e965/xlsx";
import { SSF } from "@e965/xlsx";
import type { CellContent, GridCell } from "../model/grid";

const errors: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
/** Newer errors (#SPILL!, #CALC! …) reach us without their name. */
const otherError = "#UNKNOWN!";

/** A cell of the library as a grid cell; null for a blank one. `epochShift` is added to date serials. */
export function readCell(cell: CellObject, epochShift: number): GridCell | null {
  const formula = cell.f === undefined || cell.f === "" ? null : cell.f;
  const format = cell.z === undefined || cell.z === "General" ? null : String(cell.z);
  const content = readContent(cell, formula !== null, epochShift !== 0 && format !== null && SSF.is_date(format) ? epochShift : 0);
  return content === null ? null : { content, formula, format, font: null };
}

function readContent({ t, v }: CellObject, isFormula: boolean, shift: number): CellContent | null {
  switch (t) {
    case "n":
      // The library turns digits it cannot parse into NaN.
      return typeof v === "number" && Number.isFinite(v) ? { kind: "number", value: v + shift } : { kind: "error", value: "#VALUE!" };
    case "s":
      return v === "" && !isFormula ? null : { kind: "text", value: String(v ?? "") };
    case "b":
      return { kind: "boolean", value: v === true };
    case "e":
      return { kind: "error", value: errors.get(v) ?? otherError };
    case "z":
      return isFormula ? { kind: "uncomputed" } : null;
    case "d":
      throw new Error("Dates are read as serial numbers");
  }
}
