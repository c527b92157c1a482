import type { ReviewPlan, Unit } from "./plan";

/** Units that belong together, in roster order. `name` is null for those without a group, else as first written. */
export interface UnitGroup {
  readonly name: string | null;
  readonly units: readonly Unit[];
}

/**
 * The roster gathered by what `nameOf` says: groups in the order in which they first appear, units without one last.
 * Names that differ only in capitals are one, as they are for SUMIFS.
 */
export function gatherUnits(units: readonly Unit[], nameOf: (unit: Unit) => string | null): readonly UnitGroup[] {
  const groups = new Map<string | null, { readonly name: string | null; readonly units: Unit[] }>();
  for (const unit of units) {
    const name = nameOf(unit);
    const key = name?.toLowerCase() ?? null;
    const group = groups.get(key) ?? { name, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  const gathered = [...groups.values()];
  return [...gathered.filter(({ name }) => name !== null), ...gathered.filter(({ name }) => name === null)];
}

/** The roster by group of enterprises (nhóm, loại hình); one nameless group where the plan has none. */
export function unitGroups({ units }: Pick<ReviewPlan, "units">): readonly UnitGroup[] {
  return gatherUnits(units, ({ group }) => group);
}

/** The roster by responsible member (đồng chí phụ trách). */
export function unitsByResponsible({ units }: Pick<ReviewPlan, "units">): readonly UnitGroup[] {
  return gatherUnits(units, ({ responsible }) => responsible);
}

export function hasGroups({ units }: Pick<ReviewPlan, "units">): boolean {
  return units.some(({ group }) => group !== null);
}
