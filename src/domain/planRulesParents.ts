import type { Indicator } from "./plan";
import type { PlanFault } from "./planFaults";
import type { PlanDraft } from "./planSchemaDraft";
import { entriesByCode } from "./planSchemaDraft";

function isAdditive({ aggregation, nature }: Indicator): boolean {
  return (aggregation.method === "sum" || aggregation.method === "blocOnly") && (nature === "flow" || nature === "stock");
}

/** A "trong đó" row and its whole are amounts of the same measure that are added, in the same section. */
export function checkParents({ indicators }: PlanDraft): readonly PlanFault[] {
  const byCode = entriesByCode(indicators);
  return indicators.items.flatMap(({ path, value: child }): PlanFault[] => {
    const parent = child.parent === null ? undefined : byCode.get(child.parent);
    if (parent === undefined) return [];
    const place = `${path}.parent`;
    const notAdditive = [child, parent].find((indicator) => !isAdditive(indicator));
    if (notAdditive !== undefined) return [{ path: place, code: "parentNotAdditive", facts: { code: notAdditive.code } }];
    const faults: PlanFault[] = [];
    if (child.measure.toLowerCase() !== parent.measure.toLowerCase()) faults.push({ path: place, code: "parentMeasure", facts: { own: child.measure, parent: parent.measure } });
    if (child.section !== parent.section) faults.push({ path: place, code: "parentSection", facts: { own: child.section, parent: parent.section } });
    return faults;
  });
}
