import type { CellStyle } from "../../src/model/sheetModel";
import { lookOf } from "./workbook/cells";
import type { CellLook } from "./workbook/cells";

const rgb = (color: unknown): string => String(color).slice(1).toUpperCase();
const lower = (name: unknown): string => String(name).toLowerCase();

/** The looks of a cell as a style of a model; what is as in a new workbook is absent. */
export function styleOf(look: CellLook): CellStyle {
  const of = (property: string): unknown => lookOf(look, property);
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].map((side) => of(`borders/${side}`));
  if (new Set(edges).size > 1) throw new Error(`A cell with borders on some sides: ${JSON.stringify(look)}`);
  const align = {
    ...(of("horizontalAlignment") !== "General" && { horizontal: lower(of("horizontalAlignment")) }),
    ...(of("verticalAlignment") !== "Bottom" && { vertical: lower(of("verticalAlignment")) }),
    ...(of("wrapText") === true && { wrap: true }),
    ...(of("indentLevel") !== 0 && { indent: of("indentLevel") }),
  };
  return {
    font: {
      name: String(of("font/name")),
      size: Number(of("font/size")),
      ...(of("font/bold") === true && { bold: true }),
      ...(of("font/italic") === true && { italic: true }),
      ...(of("font/underline") === "Single" && { underline: true }),
      ...(of("font/color") !== "#000000" && { color: rgb(of("font/color")) }),
    },
    ...(of("fill/color") !== "" && { fill: rgb(of("fill/color")) }),
    ...(edges[0] === "Continuous" && { border: "thin" as const }),
    ...(Object.keys(align).length > 0 && { align: align as NonNullable<CellStyle["align"]> }),
    ...(of("numberFormat") !== "General" && { numberFormat: String(of("numberFormat")) }),
    ...(of("protection/locked") === false && { unlocked: true }),
  };
}

/** The part of a style that a conditional format has. */
export function conditionalStyleOf(look: ReadonlyMap<string, unknown>): CellStyle {
  return {
    font: {
      name: "",
      size: 0,
      ...(look.get("font/bold") === true && { bold: true }),
      ...(look.get("font/italic") === true && { italic: true }),
      ...(look.get("font/underline") === "Single" && { underline: true }),
      ...(look.has("font/color") && { color: rgb(look.get("font/color")) }),
    },
    ...(look.has("fill/color") && { fill: rgb(look.get("fill/color")) }),
    ...(look.get("borders/EdgeTop") === "Continuous" && { border: "thin" as const }),
  };
}
