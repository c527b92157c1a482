import { ChevronDownRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useState } from "react";
import type { ReactElement, RefObject } from "react";
import type { PageWords } from "../../messages/pane/page";
import type { Area } from "../../model/area";
import type { PreviewCell } from "../../model/sheetPreview";
import type { GridStyles } from "./gridStyles";
import type { SheetLayout } from "./sheetLayout";
import { offsetOf } from "./sheetLayout";

interface CellPromptProps {
  readonly cell: PreviewCell | undefined;
  readonly layout: SheetLayout;
  readonly area: Area;
  readonly scroller: RefObject<HTMLElement>;
  readonly styles: GridStyles;
  readonly words: PageWords;
  readonly editing: boolean;
  readonly onOptions: () => void;
}

const promptWidth = 260;
const gap = 6;

/** Beside the active cell: what its validation says, and a button for its list of values. The cell itself tells both to screen readers. */
export function CellPrompt({ cell, layout, area, scroller, styles, words, editing, onOptions }: CellPromptProps): ReactElement | null {
  const { columns, rows, numbersWidth } = layout;
  const [view, setView] = useState({ right: Number.POSITIVE_INFINITY, left: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null) setView({ left: element.scrollLeft, right: element.scrollLeft + element.clientWidth });
  }, [area.firstRow, area.firstColumn, scroller]);
  if (cell === undefined || area.firstRow < rows.frozen) return null;
  const bodyTop = offsetOf(rows, rows.frozen);
  const [top, bottom] = [offsetOf(rows, area.firstRow) - bodyTop, offsetOf(rows, area.lastRow + 1) - bodyTop];
  const [left, right] = [numbersWidth + offsetOf(columns, area.firstColumn), numbersWidth + offsetOf(columns, area.lastColumn + 1)];
  const fitsRight = right + gap + 28 + promptWidth <= view.right;
  const fitsLeft = left - gap - promptWidth >= view.left + numbersWidth + offsetOf(columns, columns.frozen);
  const place = fitsRight ? { left: right + gap + (cell.options === null ? 0 : 28), top } : fitsLeft ? { left: left - gap - promptWidth, top } : { left: Math.max(view.left + numbersWidth, Math.min(left, view.right - promptWidth - 24)), top: bottom + gap };
  return (
    <div aria-hidden="true">
      {cell.prompt !== null && <div className={styles.prompt} style={place}>{cell.prompt}</div>}
      {cell.options !== null && cell.editable && !editing && (
        <button type="button" tabIndex={-1} data-editor className={styles.optionsButton} style={{ left: right + 2, top }} title={words.showOptions} onMouseDown={(event) => event.preventDefault()} onClick={onOptions}>
          <ChevronDownRegular />
        </button>
      )}
    </div>
  );
}
