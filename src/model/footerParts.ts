import type { PageModel } from "./sheetModel";

/** Excel holds 255 characters in all three parts together, with two that mark each of them. */
const footerLimit = 255;
const markLength = 2;

export type FooterParts = Readonly<Record<"left" | "center" | "right", string>>;

/** The parts as Excel codes them (&P page, &N pages; any other & doubled); when too long together, the longest is cut and ends with "…". */
export function footerParts({ left, center, right }: PageModel["footer"]): FooterParts {
  const parts = { left, center, right };
  const names = ["left", "center", "right"] as const;
  for (const name of names) parts[name] = parts[name].replace(/&(?![PN])/g, "&&");
  const excess = names.reduce((length, name) => length + (parts[name] === "" ? 0 : parts[name].length + markLength), 0) - footerLimit;
  if (excess > 0) {
    const longest = names.reduce((best, name) => (parts[name].length > parts[best].length ? name : best));
    const kept = parts[longest].slice(0, -(excess + 1));
    // A cut through a code would leave its "&".
    parts[longest] = `${/(^|[^&])(&&)*&$/.test(kept) ? kept.slice(0, -1) : kept}…`;
  }
  return parts;
}
