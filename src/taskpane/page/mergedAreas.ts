import type { Area } from "../../model/area";
import { contains } from "../../model/area";
import type { Place } from "./sheetLayout";

/** The merged area a cell lies in; null for a cell of its own. */
export function mergedAreaAt(merges: readonly Area[], { row, column }: Place): Area | null {
  return merges.find((area) => contains(area, row, column)) ?? null;
}

/** The cell that stands for a place: the first one of its merged area, or the place itself. */
export function leadingCell(merges: readonly Area[], place: Place): Place {
  const area = mergedAreaAt(merges, place);
  return area === null ? place : { row: area.firstRow, column: area.firstColumn };
}

/** Merged areas that show in the rows from `first` to `last`. */
export function mergesWithin(merges: readonly Area[], first: number, last: number): readonly Area[] {
  return merges.filter((area) => area.firstRow <= last && area.lastRow >= first);
}
