import type { ConditionalLook } from "../../model/sheetPreview";
import type { XmlElement } from "./xmlTree";
import { childNamed, findElement, flag } from "./xmlTree";

/** What a conditional style (dxf) says; only what it names changes. */
export function conditionalLook(style: XmlElement, color: (element: XmlElement | null) => string | null): ConditionalLook {
  const font = childNamed(style, "font");
  const fontColor = color(childNamed(font, "color"));
  return {
    ...(font !== null && { ...switched(font, "b", "bold"), ...switched(font, "i", "italic"), ...underline(font) }),
    ...(fontColor !== null && { color: fontColor }),
    ...fillOf(childNamed(style, "fill"), color),
  };
}

function switched(font: XmlElement, name: string, property: "bold" | "italic"): ConditionalLook {
  const element = childNamed(font, name);
  return element === null ? {} : { [property]: flag(element, "val", true) };
}

function underline(font: XmlElement): ConditionalLook {
  const element = childNamed(font, "u");
  return element === null ? {} : { underline: element.attributes.get("val") !== "none" };
}

/** Unlike in the styles of cells, the colour of a solid fill is that of its background. */
function fillOf(fill: XmlElement | null, color: (element: XmlElement | null) => string | null): ConditionalLook {
  const pattern = childNamed(fill, "patternFill");
  if (pattern?.attributes.get("patternType") === "none") return { fill: null };
  const written = pattern === null ? color(fill === null ? null : findElement(fill, "color")) : (color(childNamed(pattern, "bgColor")) ?? color(childNamed(pattern, "fgColor")));
  return written === null ? {} : { fill: written };
}
