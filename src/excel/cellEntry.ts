import type { CellModel, WorkbookModel } from "../model/sheetModel";
import { renameSheets } from "./sheetReferences";

/** How one cell is written: the number format before its content, the content, and the format after it; null changes nothing. */
export interface CellWriting {
  readonly formatBefore: string | null;
  readonly content: string | number | null;
  readonly formatAfter: string | null;
}

const textFormat = "@";
const general = "General";

/** Letters alone are never taken for a number, a date, a formula or an error, in any language of Excel. */
function isPlainText(text: string): boolean {
  return /^\p{L}\D*$/u.test(text) && !/^(true|false)$/i.test(text);
}

/**
 * Excel makes formulas, numbers and dates of texts unless the cell is formatted as text; it makes texts of numbers and
 * formulas when it is; and it gives a formula cell the format of the cells it refers to. So formats are set before or after.
 */
export function cellWriting({ value, formula, style }: CellModel, styles: WorkbookModel["styles"], rename: (sheet: string) => string): CellWriting {
  const named = styles[style];
  if (named === undefined) throw new Error(`No style is called ${style}`);
  const format = named.numberFormat ?? null;
  if (formula !== undefined) return { formatBefore: null, content: `=${renameSheets(formula, rename)}`, formatAfter: format ?? general };
  if (value === null || value === "") return { formatBefore: format, content: null, formatAfter: null };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error("A cell can only hold a finite number");
    return format === textFormat ? { formatBefore: null, content: value, formatAfter: format } : { formatBefore: format, content: value, formatAfter: null };
  }
  // Excel takes the first apostrophe for a sign that what follows is text.
  if (value.startsWith("'")) return { formatBefore: null, content: `'${value}`, formatAfter: format };
  if (isPlainText(value)) return { formatBefore: format, content: value, formatAfter: null };
  return { formatBefore: textFormat, content: value, formatAfter: format === textFormat ? null : (format ?? general) };
}
