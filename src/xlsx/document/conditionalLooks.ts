import { contains } from "../../model/area";
import type { Condition } from "../../model/calculation";
import type { ConditionalLook } from "../../model/sheetPreview";
import type { SheetView } from "./sheetView";

/** The conditional formats near some rows of a sheet. */
export interface ConditionalLooks {
  /** Columns up to `columnCount` that a format may colour in a row, also where there is no cell. */
  readonly columns: (row: number, columnCount: number) => readonly number[];
  /** Of each property what the first rule that holds says of it; null where none says anything. */
  readonly look: (row: number, column: number) => ConditionalLook | null;
}

/** Rules whose formula cannot be computed do not hold. */
export function conditionalLooks({ settings, styles }: SheetView, condition: Condition, firstRow: number, lastRow: number): ConditionalLooks {
  const rules = settings.conditionalRules
    .map((rule) => ({ ...rule, areas: rule.areas.filter((area) => area.firstRow <= lastRow && area.lastRow >= firstRow), look: styles.conditionalLook(rule.style) }))
    .filter(({ areas }) => areas.length > 0);
  return {
    columns: (row, columnCount) => {
      const columns = new Set<number>();
      for (const area of rules.flatMap(({ areas }) => areas)) {
        if (row < area.firstRow || area.lastRow < row) continue;
        for (let column = area.firstColumn; column <= Math.min(area.lastColumn, columnCount - 1); column += 1) columns.add(column);
      }
      return [...columns];
    },
    look: (row, column) => {
      let look: ConditionalLook = {};
      for (const rule of rules) {
        if (!rule.areas.some((area) => contains(area, row, column))) continue;
        if (condition(rule.formula, row - rule.firstRow, column - rule.firstColumn)?.holds !== true) continue;
        look = { ...rule.look, ...look };
        if (rule.isLast) break;
      }
      return Object.keys(look).length === 0 ? null : look;
    },
  };
}
