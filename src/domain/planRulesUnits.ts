import type { PlanFault } from "./planFaults";
import type { PlanDraft } from "./planSchemaDraft";

export function checkActiveYears({ units }: PlanDraft): readonly PlanFault[] {
  return units.items.flatMap(({ path, value: { activeFrom, activeTo } }): PlanFault[] =>
    activeFrom === null || activeTo === null || activeFrom <= activeTo ? [] : [{ path: `${path}.activeTo`, code: "activeYearsReversed", facts: { from: activeFrom, to: activeTo } }],
  );
}
