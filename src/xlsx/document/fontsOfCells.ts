import { cellFonts } from "../cellFonts";
import type { FontOf } from "../verifyCells";
import type { DocumentPackage } from "./documentPackage";
import { partBytes } from "./documentPackage";
import type { Part } from "./parts";
import { relatedPart } from "./relatedPart";

const known = new WeakMap<Part, FontOf | null>();

/** The fonts that the reader tells of cells; null where nobody needs to know them. Looked up once for each style sheet. */
export function fontsOfCells(parts: DocumentPackage): FontOf | null {
  const path = relatedPart(parts, "styles");
  const part = path === null ? undefined : parts.get(path);
  if (path === null || part === undefined) return null;
  const found = known.get(part);
  const fonts = found === undefined ? cellFonts(new Map([[path, partBytes(parts, path)]])) : found;
  known.set(part, fonts);
  return fonts;
}
