import type { PageModel } from "../model/sheetModel";

/** Excel refuses a file whose footer, with its codes, is longer. */
const footerLimit = 255;

/** The three parts as one footer code (&P page, &N pages; any other & is a letter); when they are too long together, the longest is cut and ends with "…". */
export function footerCode({ left, center, right }: PageModel["footer"]): string {
  const parts = [left, center, right].map((text) => text.replace(/&(?![PN])/g, "&&"));
  const compose = (): string => parts.map((text, index) => (text === "" ? "" : `&${"LCR"[index] ?? ""}${text}`)).join("");
  const excess = compose().length - footerLimit;
  if (excess > 0) {
    const longest = parts.reduce((best, text, index) => (text.length > (parts[best] ?? "").length ? index : best), 0);
    const kept = (parts[longest] ?? "").slice(0, -(excess + 1));
    // A cut through a code would leave its "&".
    parts[longest] = `${/(^|[^&])(&&)*&$/.test(kept) ? kept.slice(0, -1) : kept}…`;
  }
  return compose();
}
