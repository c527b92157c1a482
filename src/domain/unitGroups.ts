import type { ReviewPlan, Unit } from "./plan";

/** Units that belong together, in roster order. `name` is null for those without a group. */
export interface UnitGroup {
  readonly name: string | null;
  readonly units: readonly Unit[];
}

/** The roster gathered by what `nameOf` says: groups in the order in which they first appear, units without one last. */
export function gatherUnits(units: readonly Unit[], nameOf: (unit: Unit) => string | null): readonly UnitGroup[] {
  const groups = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const name = nameOf(unit);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [unit]);
    else group.push(unit);
  }
  const gathered = [...groups].map(([name, members]) => ({ name, units: members }));
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
