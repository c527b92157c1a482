import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import { relatedPart } from "./relatedPart";
import type { XmlElement } from "./xmlTree";
import { childrenNamed, findElement, flag, numberAttribute, parseXml } from "./xmlTree";

/** Colours of the theme in the order in which styles count them, as "RRGGBB". */
export type ThemeColors = readonly string[];

/** Excel swaps light and dark: style colour 0 is the window, 1 its text. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const;
const officeTheme: ThemeColors = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];
/** The palette of old versions (ECMA-376 part 1, 18.8.27); the first eight stand twice. */
const standardPalette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme of a workbook, or Office's own. */
export function readTheme(parts: DocumentPackage): ThemeColors {
  const path = relatedPart(parts, "theme");
  const scheme = path === null ? null : findElement(parseXml(partXml(parts, path)), "clrScheme");
  if (scheme === null) return officeTheme;
  return themeOrder.map((name, index) => {
    const color = scheme.children.find((child) => child.name === name)?.children[0];
    const written = color?.attributes.get("lastClr") ?? color?.attributes.get("val") ?? "";
    return hex(written) ?? officeTheme[index] ?? "000000";
  });
}

/** The palette that indexed colours count in. */
export function readPalette(styles: XmlElement | null): readonly string[] {
  const own = childrenNamed(styles === null ? null : findElement(styles, "indexedColors"), "rgbColor").map(({ attributes }) => hex(attributes.get("rgb") ?? ""));
  return standardPalette.map((color, index) => own[index] ?? color);
}

/** A colour element as CSS; null where the program decides. */
export function cssColor(element: XmlElement | null, theme: ThemeColors, palette: readonly string[]): string | null {
  if (element === null || flag(element, "auto")) return null;
  const themeNumber = numberAttribute(element, "theme");
  const indexed = numberAttribute(element, "indexed");
  const color = hex(element.attributes.get("rgb") ?? "") ?? (themeNumber !== null ? theme[themeNumber] : indexed !== null ? palette[indexed] : undefined);
  return color === undefined ? null : `#${tinted(color, numberAttribute(element, "tint") ?? 0)}`;
}

function hex(written: string): string | null {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written)?.[1]?.toUpperCase() ?? null;
}

/** Lighter (tint above 0) or darker by its luminance (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [highest, lowest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const luminance = (highest + lowest) / 2;
  const wanted = Math.min(1, Math.max(0, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint));
  const spread = highest - lowest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const newSpread = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const base = wanted - newSpread / 2;
  return [red, green, blue].map((part) => Math.round((base + (spread === 0 ? 0 : ((part - lowest) / spread) * newSpread)) * 255).toString(16).padStart(2, "0").toUpperCase()).join("");
}
