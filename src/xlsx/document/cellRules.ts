import type { Area } from "../../model/area";
import { unescapeXml } from "../unescapeXml";
import { parseArea } from "./parseArea";
import type { XmlElement } from "./xmlTree";
import { innerXml } from "./xmlTree";

/** A formula that says something about the cells of some areas; it is written for the first cell of the rectangle around them. */
export interface CellRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly firstRow: number;
  readonly firstColumn: number;
}

export function cellRule(areas: readonly Area[], formula: string): CellRule {
  return { areas, formula, firstRow: Math.min(...areas.map(({ firstRow }) => firstRow)), firstColumn: Math.min(...areas.map(({ firstColumn }) => firstColumn)) };
}

/** The areas of a rule: in its attribute, or among the extensions in an element. */
export function areasOf(xml: string, element: XmlElement): readonly Area[] {
  const references = element.attributes.get("sqref") ?? textInside(xml, elementsNamed(element, "sqref")[0]);
  return references.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}

/** Elements of a name at any depth, but not inside one another. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children];
  // The list grows while it is walked.
  for (const next of waiting) {
    if (next.name === name) found.push(next);
    else waiting.push(...next.children);
  }
  return found;
}

/** The formula or reference in an element, or in the one inside it (xm:f), without "=". */
export function textInside(xml: string, element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return unescapeXml(innerXml(xml, element.children[0] ?? element)).trim().replace(/^=/, "");
}
