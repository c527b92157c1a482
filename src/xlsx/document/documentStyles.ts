import { SSF } from "@e965/xlsx";
import type { ConditionalLook, PreviewStyle } from "../../model/sheetPreview";
import { cssColor, readPalette, readTheme } from "./colors";
import type { ThemeColors } from "./colors";
import { conditionalLook } from "./conditionalLook";
import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import type { Part } from "./parts";
import { relatedPart } from "./relatedPart";
import type { XmlElement } from "./xmlTree";
import { childNamed, childrenNamed, findElement, flag, numberAttribute, parseXml } from "./xmlTree";

/** The cell formats of a workbook, by the numbers that cells give. */
export interface DocumentStyles {
  readonly previews: readonly PreviewStyle[];
  /** Number format codes; null for General. */
  readonly formats: readonly (string | null)[];
  readonly locked: readonly boolean[];
  readonly fonts: readonly (string | null)[];
  /** Of a conditional style, by its number or as it is written; a number that is not there changes nothing. */
  readonly conditionalLook: (style: number | XmlElement) => ConditionalLook;
}

const plain: PreviewStyle = {
  fontName: null, fontSize: null, bold: false, italic: false, underline: false, color: null, fill: null,
  borders: { top: false, right: false, bottom: false, left: false }, horizontal: null, vertical: "bottom", wrap: false, indent: 0,
};
/** A workbook without a style sheet. */
const noStyles: DocumentStyles = { previews: [plain], formats: [null], locked: [true], fonts: [null], conditionalLook: () => ({}) };
const builtInFormats: Readonly<Record<number, string>> = { ...(SSF.get_table() as Record<number, string>) };
const known = new WeakMap<Part, DocumentStyles>();

/** Read once for each style sheet. */
export function documentStyles(parts: DocumentPackage): DocumentStyles {
  const path = relatedPart(parts, "styles");
  const part = path === null ? undefined : parts.get(path);
  if (path === null || part === undefined) return noStyles;
  const styles = known.get(part) ?? readStyles(partXml(parts, path), readTheme(parts));
  known.set(part, styles);
  return styles;
}

function readStyles(xml: string, theme: ThemeColors): DocumentStyles {
  const root = findElement(parseXml(xml), "styleSheet");
  const palette = readPalette(root);
  const list = (name: string, item: string): readonly XmlElement[] => childrenNamed(childNamed(root, name), item);
  const color = (element: XmlElement | null): string | null => cssColor(element, theme, palette);
  const ownFormats = new Map(list("numFmts", "numFmt").map((element) => [numberAttribute(element, "numFmtId") ?? -1, element.attributes.get("formatCode") ?? ""]));
  const fonts = list("fonts", "font").map((element) => readFont(element, color));
  const fills = list("fills", "fill").map((element) => fillColor(element, color));
  const borders = list("borders", "border").map(readBorders);
  const conditional = list("dxfs", "dxf").map((element) => conditionalLook(element, color));
  const formats = list("cellXfs", "xf");
  if (formats.length === 0) return noStyles;
  const place = (xf: XmlElement, attribute: string): number => numberAttribute(xf, attribute) ?? 0;
  return {
    previews: formats.map((xf): PreviewStyle => ({
      ...plain,
      ...fonts[place(xf, "fontId")],
      fill: fills[place(xf, "fillId")] ?? null,
      borders: borders[place(xf, "borderId")] ?? plain.borders,
      ...readAlignment(childNamed(xf, "alignment")),
    })),
    formats: formats.map((xf) => {
      const id = place(xf, "numFmtId");
      const code = ownFormats.get(id) ?? builtInFormats[id] ?? null;
      return code === "General" || code === "" ? null : code;
    }),
    locked: formats.map((xf) => flag(childNamed(xf, "protection"), "locked", true)),
    fonts: formats.map((xf) => fonts[place(xf, "fontId")]?.fontName ?? null),
    conditionalLook: (style) => (typeof style === "number" ? (conditional[style] ?? {}) : conditionalLook(style, color)),
  };
}

function readFont(font: XmlElement, color: (element: XmlElement | null) => string | null): Pick<PreviewStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "color"> {
  const isOn = (name: string): boolean => {
    const element = childNamed(font, name);
    return element !== null && flag(element, "val", true);
  };
  const underline = childNamed(font, "u");
  return {
    fontName: childNamed(font, "name")?.attributes.get("val") ?? null,
    fontSize: numberAttribute(childNamed(font, "sz"), "val"),
    bold: isOn("b"),
    italic: isOn("i"),
    underline: underline !== null && underline.attributes.get("val") !== "none",
    color: color(childNamed(font, "color")),
  };
}

/** One colour for the whole cell, also where Excel draws a pattern or a gradient. */
function fillColor(fill: XmlElement, color: (element: XmlElement | null) => string | null): string | null {
  const pattern = childNamed(fill, "patternFill");
  if (pattern === null) return color(findElement(fill, "color"));
  const type = pattern.attributes.get("patternType") ?? "none";
  if (type === "none" || type === "gray125") return null;
  return color(childNamed(pattern, type === "solid" ? "fgColor" : "bgColor"));
}

function readBorders(border: XmlElement): PreviewStyle["borders"] {
  const isDrawn = (...names: readonly string[]): boolean =>
    names.some((name) => {
      const style = childNamed(border, name)?.attributes.get("style") ?? "none";
      return style !== "none";
    });
  return { top: isDrawn("top"), right: isDrawn("right", "end"), bottom: isDrawn("bottom"), left: isDrawn("left", "start") };
}

function readAlignment(alignment: XmlElement | null): Pick<PreviewStyle, "horizontal" | "vertical" | "wrap" | "indent"> {
  const horizontal = alignment?.attributes.get("horizontal") ?? "general";
  const vertical = alignment?.attributes.get("vertical") ?? "bottom";
  return {
    horizontal: horizontal === "left" || horizontal === "right" || horizontal === "center" ? horizontal : horizontal === "centerContinuous" ? "center" : horizontal === "justify" || horizontal === "distributed" || horizontal === "fill" ? "left" : null,
    vertical: vertical === "top" || vertical === "justify" ? "top" : vertical === "center" || vertical === "distributed" ? "center" : "bottom",
    wrap: flag(alignment, "wrapText") || horizontal === "justify" || horizontal === "distributed",
    indent: numberAttribute(alignment, "indent") ?? 0,
  };
}
