import type { Style } from "@cj-tech-master/excelts";
import type { CellStyle } from "../model/sheetModel";

const opaque = (rgb: string): { argb: string } => ({ argb: `FF${rgb}` });
const verticals = { top: "top", center: "middle" } as const;

function font({ name, size, bold, italic, underline, color }: CellStyle["font"]): Style["font"] {
  return {
    name,
    size,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline === true && { underline }),
    ...(color !== undefined && { color: opaque(color) }),
  } as Style["font"];
}

/** A named style as the library writes it into cells. */
export function cellStyle({ font: text, fill, border, align, numberFormat, unlocked }: CellStyle): Partial<Style> {
  const line = { style: "thin" } as const;
  return {
    font: font(text),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: opaque(fill) } }),
    ...(border === "thin" && { border: { top: line, left: line, bottom: line, right: line } }),
    ...(align !== undefined && {
      alignment: {
        ...(align.horizontal !== undefined && { horizontal: align.horizontal }),
        ...(align.vertical !== undefined && { vertical: verticals[align.vertical] }),
        ...(align.wrap === true && { wrapText: true }),
        ...(align.indent !== undefined && { indent: align.indent }),
      },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(unlocked === true && { protection: { locked: false } }),
  };
}

/** The part of a style that a conditional format may change: Excel allows neither font name nor size there. */
export function conditionalStyle({ font: { bold, italic, underline, color }, fill, border }: CellStyle): Partial<Style> {
  const line = { style: "thin" } as const;
  return {
    font: { ...(bold === true && { bold }), ...(italic === true && { italic }), ...(underline === true && { underline }), ...(color !== undefined && { color: opaque(color) }) },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: opaque(fill) } }),
    ...(border === "thin" && { border: { top: line, left: line, bottom: line, right: line } }),
  };
}
