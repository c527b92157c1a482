import { footerParts } from "../model/footerParts";
import type { PageModel } from "../model/sheetModel";

/** The three parts as the one code that a file holds. */
export function footerCode(footer: PageModel["footer"]): string {
  const { left, center, right } = footerParts(footer);
  return [["L", left], ["C", center], ["R", right]].map(([side = "", text]) => (text ? `&${side}${text}` : "")).join("");
}
