import { legacyFontName } from "../model/legacyFont";
import { partText } from "./sheetParts";
import type { FontOf } from "./verifyCells";

const stylesPath = "xl/styles.xml";

/** Font name by cell format; null when the workbook uses no legacy font. */
export function cellFonts(parts: ReadonlyMap<string, Uint8Array>): FontOf | null {
  const styles = partText(parts, stylesPath);
  const fonts = children(styles, "fonts", "font").map((font) => /<(?:\w+:)?name\s[^>]*val\s*=\s*["']([^"']*)["']/.exec(font)?.[1] ?? null);
  if (!fonts.some((name) => name !== null && legacyFontName.test(name))) return null;
  const formats = children(styles, "cellXfs", "xf").map((format) => fonts[Number(/\sfontId\s*=\s*["'](\d+)["']/.exec(format)?.[1] ?? 0)] ?? null);
  return (style) => formats[style] ?? null;
}

/** The text of each child element, up to the start of the next one. */
function children(xml: string, parent: string, child: string): string[] {
  const content = new RegExp(`<(?:\\w+:)?${parent}[\\s>].*?</(?:\\w+:)?${parent}>`, "s").exec(xml)?.[0] ?? "";
  return content.split(new RegExp(`<(?:\\w+:)?${child}(?=[\\s>/])`)).slice(1);
}
