import type { CellStyle } from "../model/sheetModel";

const fontName = "Times New Roman";
const input: CellStyle = { font: { name: fontName, size: 11 }, fill: "FFF9E5", border: "thin", align: { vertical: "top", wrap: true }, unlocked: true };

/** Styles of the plan sheets. Codes and words are text, so that Excel makes no number or date of them. */
export const planStyles: Readonly<Record<"planTitle" | "planHeading" | "planExplanation" | "planHowTo" | "planLabel" | "planInput" | "planNumber" | "planFieldNumber" | "planFault" | "planFaultMark", CellStyle>> = {
  planTitle: { font: { name: fontName, size: 12, bold: true } },
  planHeading: { font: { name: fontName, size: 11, bold: true }, fill: "F2F2F2", border: "thin", align: { horizontal: "center", vertical: "center", wrap: true } },
  planExplanation: { font: { name: fontName, size: 10, italic: true, color: "595959" }, align: { vertical: "top", wrap: true } },
  /** One line, over the cells to its right. */
  planHowTo: { font: { name: fontName, size: 11, italic: true, color: "1F4E79" } },
  planLabel: { font: { name: fontName, size: 11 }, border: "thin", align: { vertical: "top", wrap: true } },
  planInput: { ...input, numberFormat: "@" },
  planNumber: input,
  /** Among texts, as on the first sheet. */
  planFieldNumber: { ...input, align: { horizontal: "left", vertical: "top" } },
  planFault: { font: { name: fontName, size: 11, bold: true, color: "C00000" }, align: { vertical: "top", wrap: true } },
  planFaultMark: { font: { name: fontName, size: 11 }, fill: "F8CBAD" },
};
