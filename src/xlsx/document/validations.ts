import { contains } from "../../model/area";
import type { EntryObjection } from "../../model/fileWorkbook";
import { areasOf, cellRule, elementsNamed, textInside } from "./cellRules";
import type { CellRule } from "./cellRules";
import type { XmlElement } from "./xmlTree";
import { flag } from "./xmlTree";

/** A data validation: what helps the person who fills in, and what it holds against an entry. */
export interface Validation extends Omit<CellRule, "formula"> {
  /** As the file says it: "whole", "custom"…; "none" for any value. */
  readonly type: string;
  readonly operator: string;
  /** The bounds, or the formula that must be true; blank where there is none. */
  readonly formulas: readonly [string, string];
  readonly allowsBlank: boolean;
  /** Null where the file says nothing against an entry that breaks the rule. */
  readonly alert: Pick<EntryObjection, "style" | "title" | "text"> | null;
  /** Of a list validation: "a,b,c" in quotation marks, or what names the cells; null for other kinds. */
  readonly list: string | null;
  readonly prompt: string | null;
}

/** The validations of a worksheet, also those that newer versions keep among the extensions; `root` is the parsed `xml`. */
export function readValidations(xml: string, root: XmlElement): readonly Validation[] {
  return elementsNamed(root, "dataValidation").map((element): Validation => {
    const type = element.attributes.get("type") ?? "none";
    const [first = "", second = ""] = ["formula1", "formula2"].map((name) => textInside(xml, elementsNamed(element, name)[0]));
    const { areas, firstRow, firstColumn } = cellRule(areasOf(xml, element), "");
    return {
      areas, firstRow, firstColumn, type,
      operator: element.attributes.get("operator") ?? "between",
      formulas: [first, second],
      allowsBlank: flag(element, "allowBlank"),
      alert: flag(element, "showErrorMessage") ? alertOf(element) : null,
      list: type === "list" && first !== "" ? first : null,
      prompt: flag(element, "showInputMessage") ? promptOf(element) : null,
    };
  });
}

function alertOf({ attributes }: XmlElement): Validation["alert"] {
  const style = attributes.get("errorStyle");
  const [title, text] = [attributes.get("errorTitle") ?? "", attributes.get("error") ?? ""].map(unescapeLineEnds);
  return { style: style === "warning" || style === "information" ? style : "stop", title: title ?? "", text: text ?? "" };
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
