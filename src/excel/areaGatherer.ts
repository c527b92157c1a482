import type { Area } from "../model/area";

/** Columns from first to last, both included. */
export type Run = readonly [first: number, last: number];

/** Gathers, row by row, runs of columns into as few rectangles as runs that repeat allow. */
export interface AreaGatherer {
  /** The runs of the next row given; rows come in ascending order and may be left out. */
  add(row: number, runs: readonly Run[]): void;
  finish(): readonly Area[];
}

export function createAreaGatherer(): AreaGatherer {
  const closed: Area[] = [];
  let open = new Map<number, { readonly last: number; readonly firstRow: number }>();
  let previous = -2;

  const close = (column: number, { last, firstRow }: { readonly last: number; readonly firstRow: number }): void => {
    closed.push({ firstRow, firstColumn: column, lastRow: previous, lastColumn: last });
  };
  return {
    add: (row, runs) => {
      const next: typeof open = new Map();
      for (const [first, last] of runs) {
        const above = open.get(first);
        const continues = above?.last === last && row === previous + 1;
        next.set(first, { last, firstRow: continues ? above.firstRow : row });
        if (continues) open.delete(first);
      }
      open.forEach((run, column) => close(column, run));
      open = next;
      previous = row;
    },
    finish: () => {
      open.forEach((run, column) => close(column, run));
      open = new Map();
      return closed;
    },
  };
}

/** The runs of neighbouring positions that satisfy a condition. */
export function runsWhere(count: number, condition: (position: number) => boolean): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let position = 0; position <= count; position += 1) {
    const holds = position < count && condition(position);
    if (holds && first < 0) first = position;
    if (!holds && first >= 0) {
      runs.push([first, position - 1]);
      first = -1;
    }
  }
  return runs;
}
