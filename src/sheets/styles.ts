import type { CellStyle } from "../model/sheetModel";

/** The named styles of forms and summary: Times New Roman, restrained; colour only for inputs and verdicts. */
const fontName = "Times New Roman";
const colors = { input: "FFF8E1", heading: "F2F2F2", good: "E2EFDA", warning: "FFF2CC", bad: "FCE4D6", faint: "808080" } as const;

/** Colours of a chart's bars and sectors, darker than those of cells. */
export const chartColors = { good: "6AA84F", warning: "E6A700", doubt: "5B9BD5", bad: "CC4125", neutral: "A6A6A6" } as const;

const text = (size: number, more: Partial<CellStyle["font"]> = {}): CellStyle["font"] => ({ name: fontName, size, ...more });
const cell = (horizontal: "left" | "center" | "right", more: Partial<CellStyle> = {}): CellStyle => ({
  font: text(11),
  border: "thin",
  align: { horizontal, vertical: "center", wrap: true },
  ...more,
});

export const baseStyles = {
  plain: { font: text(11) },
  wrapped: { font: text(11), align: { vertical: "top", wrap: true } },
  letterhead: { font: text(12), align: { horizontal: "center", vertical: "center" } },
  letterheadBold: { font: text(12, { bold: true }), align: { horizontal: "center", vertical: "center" } },
  letterheadParty: { font: text(12, { bold: true, underline: true }), align: { horizontal: "center", vertical: "center" } },
  placeAndDate: { font: text(12, { italic: true }), align: { horizontal: "center", vertical: "center" } },
  title: { font: text(14, { bold: true }), align: { horizontal: "center", vertical: "center", wrap: true } },
  subtitle: { font: text(12, { bold: true }), align: { horizontal: "center", vertical: "center", wrap: true } },
  attachment: { font: text(12, { italic: true }), align: { horizontal: "center", vertical: "center", wrap: true } },
  caption: { font: text(11, { italic: true }), align: { horizontal: "left", vertical: "center" } },
  captionRight: { font: text(11, { italic: true }), align: { horizontal: "right", vertical: "center" } },
  identifier: { font: text(8, { color: colors.faint }) },
  heading: cell("center", { font: text(11, { bold: true }), fill: colors.heading }),
  columnNumber: cell("center", { font: text(9, { italic: true }) }),
  statement: { font: text(12, { bold: true }), align: { horizontal: "left", vertical: "center" } },
  sectionTitle: { font: text(11, { bold: true }), align: { horizontal: "left", vertical: "center" } },
  section: cell("left", { font: text(11, { bold: true }) }),
  sectionOrdinal: cell("center", { font: text(11, { bold: true }) }),
  ordinal: cell("center"),
  label: cell("left"),
  labelChild: cell("left", { align: { horizontal: "left", vertical: "center", wrap: true, indent: 1 } }),
  labelPart: cell("left", { font: text(10, { italic: true }), align: { horizontal: "left", vertical: "center", wrap: true, indent: 2 } }),
  measure: cell("center"),
  number: cell("right"),
  numberPart: cell("right", { font: text(10, { italic: true }) }),
  numberBold: cell("right", { font: text(11, { bold: true }) }),
  centered: cell("center"),
  note: cell("left", { font: text(10) }),
  oneLine: cell("left", { font: text(10), align: { horizontal: "left", vertical: "center" } }),
  verdict: cell("center", { font: text(11, { bold: true }) }),
  input: cell("right", { fill: colors.input, unlocked: true }),
  inputText: cell("left", { fill: colors.input, unlocked: true }),
  inputCentered: cell("center", { fill: colors.input, unlocked: true }),
  notAsked: cell("center", { font: text(11, { color: colors.faint }) }),
  footnote: { font: text(10, { italic: true }), align: { vertical: "top", wrap: true } },
  signatory: { font: text(12, { bold: true }), align: { horizontal: "center", vertical: "center" } },
  link: cell("left", { font: text(11, { color: "1F4E79", underline: true }) }),
  good: { font: text(11, { bold: true }), fill: colors.good },
  warning: { font: text(11, { bold: true }), fill: colors.warning },
  bad: { font: text(11, { bold: true }), fill: colors.bad },
} as const satisfies Record<string, CellStyle>;
