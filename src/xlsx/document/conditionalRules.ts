import type { CellRule } from "./cellRules";
import { areasOf, cellRule, elementsNamed, textInside } from "./cellRules";
import type { XmlElement } from "./xmlTree";
import { childNamed, flag, numberAttribute } from "./xmlTree";

/** A conditional format that goes by a formula. */
export interface ConditionalRule extends CellRule {
  /** A number among the workbook's conditional styles, or, among the extensions, the style itself. */
  readonly style: number | XmlElement;
  /** Where it holds, no later rule counts. */
  readonly isLast: boolean;
}

/** The rules of a worksheet that go by a formula, the first to count first; also those that newer versions keep among the extensions. `root` is the parsed `xml`. */
export function readConditionalRules(xml: string, root: XmlElement): readonly ConditionalRule[] {
  const rules = elementsNamed(root, "conditionalFormatting").flatMap((format) => {
    const areas = areasOf(xml, format);
    return elementsNamed(format, "cfRule").flatMap((element) => {
      const formula = textInside(xml, elementsNamed(element, "formula")[0] ?? childNamed(element, "f") ?? undefined);
      const style = childNamed(element, "dxf") ?? numberAttribute(element, "dxfId");
      if (element.attributes.get("type") !== "expression" || areas.length === 0 || formula === "" || style === null) return [];
      return [{ ...cellRule(areas, formula), style, isLast: flag(element, "stopIfTrue"), priority: numberAttribute(element, "priority") ?? Number.MAX_SAFE_INTEGER }];
    });
  });
  return rules.sort((left, right) => left.priority - right.priority);
}
