import { contains } from "../../model/area";
import type { Grid, GridCell } from "../../model/grid";
import { gridPosition } from "../../model/grid";
import { formulaReferences } from "./formulaReferences";
import type { FormulaReferences } from "./formulaReferences";

/**
 * The grid with only those formulas that may have another value once the changed cells have theirs, and those without a
 * stored value; all others count as typed. `leadsBack` tells whether a sheet (by lower-case name) uses this one in turn.
 */
export function withAffectedFormulas(grid: Grid, changed: Iterable<number>, leadsBack: (sheet: string) => boolean): Grid {
  const waiting = [...changed];
  const unaffected = new Map<number, FormulaReferences>();
  const affected = new Set<number>();
  for (const [key, { formula, content }] of grid.cells) {
    if (formula === null) continue;
    const references = formulaReferences(formula, grid.name);
    if (references.isOpen || content.kind === "uncomputed" || [...references.sheets].some(leadsBack)) {
      affected.add(key);
      waiting.push(key);
    } else unaffected.set(key, references);
  }
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const { row, column } = gridPosition(cell);
    for (const [key, { areas }] of unaffected) {
      if (!areas.some((area) => contains(area, row, column))) continue;
      unaffected.delete(key);
      affected.add(key);
      waiting.push(key);
    }
  }
  if (unaffected.size === 0) return grid;
  return { ...grid, cells: new Map([...grid.cells].map(([key, cell]): [number, GridCell] => [key, unaffected.has(key) ? { ...cell, formula: null } : cell])) };
}
