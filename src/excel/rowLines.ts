import type { RowModel, WorkbookModel } from "../model/sheetModel";
import type { Run } from "./areaGatherer";

/** What rows have beside their cells, as runs of rows. */
export interface RowLines {
  readonly heights: ReadonlyMap<number, readonly Run[]>;
  /** Rows whose height follows their wrapped texts. */
  readonly fitted: readonly Run[];
  readonly hidden: readonly Run[];
  /** For each outline level from 1 the rows at least that deep. */
  readonly groups: readonly (readonly Run[])[];
}

export interface RowLineGatherer {
  add(row: number, model: RowModel): void;
  finish(): RowLines;
}

function extend(runs: Run[], row: number): void {
  const last = runs.at(-1);
  if (last?.[1] === row - 1) runs[runs.length - 1] = [last[0], row];
  else runs.push([row, row]);
}

export function createRowLineGatherer(styles: WorkbookModel["styles"]): RowLineGatherer {
  const heights = new Map<number, Run[]>();
  const fitted: Run[] = [];
  const hidden: Run[] = [];
  const groups: Run[][] = [];
  return {
    add: (row, { cells, height, hidden: isHidden, outlineLevel = 0 }) => {
      if (height !== undefined) {
        const runs = heights.get(height) ?? [];
        heights.set(height, runs);
        extend(runs, row);
      } else if (isHidden !== true && cells.some((cell) => cell !== null && styles[cell.style]?.align?.wrap === true)) extend(fitted, row);
      if (isHidden === true) extend(hidden, row);
      for (let level = 0; level < outlineLevel; level += 1) {
        const runs = (groups[level] ??= []);
        extend(runs, row);
      }
    },
    finish: () => ({ heights, fitted, hidden, groups }),
  };
}
