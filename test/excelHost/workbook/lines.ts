import type { AreasPart } from "../runtime";
import type { HostLine } from "./hostWorkbook";
import { isWholeColumns, isWholeRows, sheetColumns, sheetRows } from "./hostAreas";

const ordinary: HostLine = { size: null, hidden: false, outlineLevel: 0 };

function indices({ areas }: AreasPart, kind: "rows" | "columns"): number[] {
  const found: number[] = [];
  for (const area of areas) {
    // What holds for all lines of a sheet is not asked line by line.
    if (kind === "rows" ? isWholeColumns(area) : isWholeRows(area)) continue;
    const [first, last] = kind === "rows" ? [area.firstRow, Math.min(area.lastRow, sheetRows - 1)] : [area.firstColumn, Math.min(area.lastColumn, sheetColumns - 1)];
    for (let index = first; index <= last; index += 1) found.push(index);
  }
  return found;
}

/** The rows or columns that areas touch. */
export function linesOf(part: AreasPart, kind: "rows" | "columns"): HostLine[] {
  return indices(part, kind).map((index) => part.sheet[kind].get(index) ?? ordinary);
}

export function setLines(part: AreasPart, kind: "rows" | "columns", change: Partial<HostLine>): void {
  for (const index of indices(part, kind)) part.sheet[kind].set(index, { ...(part.sheet[kind].get(index) ?? ordinary), ...change });
}

/** One outline level deeper, as "Group" does; eight levels at most. */
export function groupLines(part: AreasPart, kind: "rows" | "columns"): void {
  for (const index of indices(part, kind)) {
    const line = part.sheet[kind].get(index) ?? ordinary;
    part.sheet[kind].set(index, { ...line, outlineLevel: Math.min(7, line.outlineLevel + 1) });
  }
}
