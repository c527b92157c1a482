import type { Change } from "./changes";
import type { Fact } from "./facts";

/** One line of the list of changes: a figure, or a whole unit that came or went, with how many figures it has or had. */
export type ChangeLine =
  | { readonly kind: "figure"; readonly change: Change }
  | { readonly kind: "arrived" | "withdrawn"; readonly unit: string; readonly figures: number };

function countByUnit(items: readonly { readonly unit: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of items) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** The changes with a unit that is new or gone told once: all its numbers changed, none of them from or to another number. */
export function changeLines(changes: readonly Change[], figures: readonly Fact[]): readonly ChangeLine[] {
  const now = countByUnit(figures.filter(({ value }) => value !== null));
  const changed = countByUnit(changes);
  const revised = { from: countByUnit(changes.filter(({ before }) => before !== null)), to: countByUnit(changes.filter(({ after }) => after !== null)) };
  const kindOf = (unit: string): ChangeLine["kind"] => {
    if (!revised.from.has(unit) && now.get(unit) === changed.get(unit)) return "arrived";
    return !revised.to.has(unit) && !now.has(unit) ? "withdrawn" : "figure";
  };
  const told = new Set<string>();
  return changes.flatMap((change): ChangeLine[] => {
    const kind = kindOf(change.unit);
    if (kind === "figure") return [{ kind, change }];
    if (told.has(change.unit)) return [];
    told.add(change.unit);
    return [{ kind, unit: change.unit, figures: changed.get(change.unit) ?? 0 }];
  });
}
