import type { Grid, GridCell } from "../../model/grid";
import { gridPosition } from "../../model/grid";

/** The grid with some cells changed (null: blank), as it would be read back. */
export function changeGrid(grid: Grid, changes: ReadonlyMap<number, GridCell | null>): Grid {
  const cells = new Map(grid.cells);
  let isInOrder = true;
  for (const [key, cell] of changes) {
    if (cell === null) cells.delete(key);
    else {
      isInOrder &&= cells.has(key);
      cells.set(key, cell);
    }
  }
  // Cells are read row by row.
  const ordered = isInOrder ? cells : new Map([...cells].sort(([left], [right]) => left - right));
  let rowCount = 0;
  let columnCount = 0;
  for (const key of ordered.keys()) {
    const { row, column } = gridPosition(key);
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { ...grid, cells: ordered, rowCount, columnCount };
}
