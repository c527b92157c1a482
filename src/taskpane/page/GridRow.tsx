import { mergeClasses } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import type { PageWords } from "../../messages/pane/page";
import type { Area } from "../../model/area";
import type { PreviewCell, SheetPreview } from "../../model/sheetPreview";
import type { CellLooks } from "./cellLook";
import type { DrawnCell, MeasureText } from "./drawnCells";
import { drawRow, drawnWithin, emptyCell } from "./drawnCells";
import { GridCell } from "./GridCell";
import type { GridStyles } from "./gridStyles";
import type { SheetLayout } from "./sheetLayout";
import { endOf, offsetOf, sizeOf } from "./sheetLayout";

interface GridRowProps {
  readonly layout: SheetLayout;
  readonly preview: SheetPreview;
  readonly row: number;
  /** Undefined while they are fetched. */
  readonly cells: readonly PreviewCell[] | undefined;
  /** All merged areas of the sheet that begin in this row. */
  readonly merges: readonly Area[];
  readonly looks: CellLooks;
  readonly measure: MeasureText;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Column of the active cell, -1 when it is in another row. */
  readonly active: number;
  readonly outlined: boolean;
  readonly editor: ReactNode;
  /** Background of the frozen part: lines between its columns. */
  readonly frozenLines: string;
  readonly roomWidth: number;
  /** From the upper edge of the part the row stands in. */
  readonly top: number;
  readonly styles: GridStyles;
  readonly words: PageWords;
}

/** Cells the row shows beside those with content: blank merged areas, and the active cell wherever it is. */
function withBlankCells(cells: readonly PreviewCell[], merges: readonly Area[], active: number, editable: boolean): readonly PreviewCell[] {
  const wanted = active < 0 ? merges.map(({ firstColumn }) => firstColumn) : [...merges.map(({ firstColumn }) => firstColumn), active];
  const missing = [...new Set(wanted)].filter((column) => !cells.some((cell) => cell.column === column));
  return missing.length === 0 ? cells : [...cells, ...missing.map((column) => emptyCell(column, editable))].sort((left, right) => left.column - right.column);
}

/** One row of the grid: its number and frozen cells, which stay at the left, and the other cells that are in view. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { layout, preview, row, cells, merges, looks, measure, firstColumn, lastColumn, active, outlined, editor, frozenLines, roomWidth, top, styles, words } = props;
  const { columns, numbersWidth } = layout;
  const frozenEdge = offsetOf(columns, columns.frozen);
  // Empty columns may follow where the whole sheet takes input.
  const tableEnd = offsetOf(columns, preview.columnCount);
  const drawn = useMemo(
    () => drawRow(layout, preview, row, withBlankCells(cells ?? [], merges, active, preview.editing === "all"), merges, measure),
    [layout, preview, row, cells, merges, active, measure],
  );
  const draw = (cell: DrawnCell, copy: boolean, stays: boolean): ReactElement => {
    const isActive = cell.cell.column === active;
    return (
      <GridCell
        key={`${copy ? "copy " : ""}${cell.cell.column}`}
        drawn={cell} row={row} origin={numbersWidth} look={looks(cell.cell)} styles={styles} words={words}
        active={isActive} outlined={isActive && outlined} editor={isActive && !copy ? editor : null} copy={copy} input={preview.editing === "unlocked" && cell.cell.editable} stays={stays ? { width: roomWidth - numbersWidth - cell.left, shift: cell.left - frozenEdge } : null}
      />
    );
  };
  // A title over the whole table would be torn apart by the frozen edge; it stays in the window instead.
  const staying = drawn.filter(({ left, width, merged }) => merged !== null && left < frozenEdge && left + width > frozenEdge && left + width >= tableEnd);
  const frozen = drawn.filter((cell) => cell.left < frozenEdge && !staying.includes(cell));
  const inView = drawnWithin(drawn.filter(({ left }) => left >= frozenEdge), offsetOf(columns, firstColumn), offsetOf(columns, lastColumn + 1));
  const activeOutside = drawn.filter((cell) => cell.cell.column === active && cell.left >= frozenEdge && !inView.includes(cell));
  const crossing = frozen.filter(({ left, width, overflow }) => left + Math.max(width, (overflow?.left ?? 0) + (overflow?.width ?? 0)) > frozenEdge);
  // A row without cells in view is none to a screen reader.
  const isBlank = staying.length + frozen.length + inView.length + activeOutside.length === 0;
  return (
    <div role={isBlank ? "presentation" : "row"} aria-rowindex={isBlank ? undefined : row + 1} className={styles.row} style={{ top, height: sizeOf(layout.rows, row), width: numbersWidth + endOf(columns) }}>
      <div
        role="presentation"
        className={mergeClasses(styles.frozen, merges.some((area) => area.lastRow > area.firstRow) && styles.frozenMerging, columns.frozen > 0 && styles.frozenEdge, editor !== null && offsetOf(columns, active) < frozenEdge && styles.front)}
        style={{ width: numbersWidth + frozenEdge, background: frozenLines }}
      >
        <div aria-hidden="true" className={mergeClasses(styles.band, active >= 0 && styles.bandActive)} style={{ left: 0, width: numbersWidth }}>{row + 1}</div>
        {frozen.map((cell) => draw(cell, false, false))}
      </div>
      {staying.map((cell) => draw(cell, false, true))}
      {crossing.map((cell) => draw(cell, true, false))}
      {[...inView, ...activeOutside].map((cell) => draw(cell, false, false))}
    </div>
  );
});
