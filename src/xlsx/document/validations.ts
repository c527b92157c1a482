import type { Area } from "../../model/area";
import { contains } from "../../model/area";
import { areasOf, elementsNamed, textInside } from "./cellRules";
import type { XmlElement } from "./xmlTree";
import { flag } from "./xmlTree";

/** A data validation, as far as it helps the person who fills in. */
export interface Validation {
  readonly areas: readonly Area[];
  /** Of a list validation: "a,b,c" in quotation marks, or what names the cells; null for other kinds. */
  readonly list: string | null;
  readonly prompt: string | null;
}

/** The validations of a worksheet, also those that newer versions keep among the extensions; `root` is the parsed `xml`. */
export function readValidations(xml: string, root: XmlElement): readonly Validation[] {
  return elementsNamed(root, "dataValidation").map((element): Validation => {
    const formula = elementsNamed(element, "formula1")[0];
    const isList = element.attributes.get("type") === "list" && formula !== undefined;
    return {
      areas: areasOf(xml, element),
      list: isList ? textInside(xml, formula) : null,
      prompt: flag(element, "showInputMessage") ? promptOf(element) : null,
    };
  });
}

function promptOf({ attributes }: XmlElement): string | null {
  const texts = [attributes.get("promptTitle") ?? "", attributes.get("prompt") ?? ""].filter((text) => text !== "");
  return texts.length === 0 ? null : unescapeLineEnds(texts.join("\n"));
}

/** Line ends in attributes are written as _x000a_ by Excel. */
function unescapeLineEnds(text: string): string {
  return text.replace(/(_x000d_)?_x000a_/gi, "\n").replaceAll("\r\n", "\n");
}

export function validationsAt(validations: readonly Validation[], row: number, column: number): readonly Validation[] {
  return validations.filter(({ areas }) => areas.some((area) => contains(area, row, column)));
}
