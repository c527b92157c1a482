import { blocCode, targetColumn } from "./plan";
import type { PlanFault } from "./planFaults";
import type { DraftList, PlanDraft, Placed } from "./planSchemaDraft";

/** Ids of columns that every form has besides its periods; no period may use one. */
export const reservedPeriodIds: readonly string[] = [
  blocCode,
  targetColumn,
  "id",
  "tt",
  "label",
  "measure",
  "cumulative",
  "againstTarget",
  "againstBaseline",
  "verdict",
  "note",
  "comparator",
  "upper",
];

/**
 * Ids that a worksheet function or a file system takes for the same are the same:
 * neither minds capitals, and criteria take "001" and "1" for one number.
 */
function idKey(id: string): string {
  const number = /^\d+(\.\d+)?(e\d+)?$/i.test(id) ? Number(id) : Number.NaN;
  return Number.isFinite(number) ? String(number) : id.toLowerCase();
}

function checkUnique(list: DraftList<unknown>, reserved: readonly string[]): PlanFault[] {
  const seen = new Set<string>();
  const reservedKeys = new Set(reserved.map(idKey));
  return list.ids.flatMap(({ path, value: id }): PlanFault[] => {
    const key = idKey(id);
    if (reservedKeys.has(key)) return [{ path, code: "reservedId", facts: { id } }];
    if (seen.has(key)) return [{ path, code: "duplicateId", facts: { id } }];
    seen.add(key);
    return [];
  });
}

/** Ids are unique in their list; `bloc`, `target` and the ids of fixed columns are kept back. */
export function checkIds(draft: PlanDraft): readonly PlanFault[] {
  return [
    ...checkUnique(draft.sections, []),
    ...checkUnique(draft.periods, reservedPeriodIds),
    ...checkUnique(draft.units, [blocCode, targetColumn]),
    ...checkUnique(draft.indicators, [blocCode, targetColumn]),
  ];
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

interface NameOwner {
  readonly code: string;
  readonly group: string;
  readonly name: Placed<string>;
  readonly aliases: readonly Placed<string>[];
}

function checkNames(owners: readonly NameOwner[], duplicate: (name: string, other: string) => PlanFault & { readonly code: "duplicateLabel" | "duplicateUnitName" }): PlanFault[] {
  const keyOf = (group: string, name: string): string => JSON.stringify([group, nameKey(name)]);
  const faults: PlanFault[] = [];
  const taken = new Map<string, string>();
  for (const { code, group, name } of owners) {
    const other = taken.get(keyOf(group, name.value));
    if (other === undefined) taken.set(keyOf(group, name.value), code);
    else faults.push({ ...duplicate(name.value, other), path: name.path });
  }
  for (const { code, group, aliases } of owners) {
    for (const alias of aliases) {
      const other = taken.get(keyOf(group, alias.value));
      if (other === undefined) taken.set(keyOf(group, alias.value), code);
      else if (other !== code) faults.push({ path: alias.path, code: "aliasTaken", facts: { alias: alias.value, other } });
    }
  }
  return faults;
}

function placeAliases(path: string, aliases: readonly string[]): Placed<string>[] {
  return aliases.map((value, index) => ({ path: `${path}.aliases[${index}]`, value }));
}

/** Inside one section and parent a label or alias leads to one row only. */
export function checkLabels({ indicators }: PlanDraft): readonly PlanFault[] {
  const owners = indicators.items.map(({ path, value }): NameOwner => ({
    code: value.code,
    group: JSON.stringify([value.section, value.parent]),
    name: { path: `${path}.label`, value: value.label },
    aliases: placeAliases(path, value.aliases),
  }));
  return checkNames(owners, (label, other) => ({ path: "", code: "duplicateLabel", facts: { label, other } }));
}

/** A name or alias leads to one unit only; a unit that was merged may share the name of its successor. */
export function checkUnitNames({ units }: PlanDraft): readonly PlanFault[] {
  const owners = units.items
    .filter(({ value }) => value.mergedInto === null)
    .map(({ path, value }): NameOwner => ({ code: value.code, group: "", name: { path: `${path}.name`, value: value.name }, aliases: placeAliases(path, value.aliases) }));
  return checkNames(owners, (name, other) => ({ path: "", code: "duplicateUnitName", facts: { name, other } }));
}
