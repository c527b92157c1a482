import { ChevronDownRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
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
  /** The person has sent the prompt away. */
  readonly dismissed: boolean;
  readonly onOptions: () => void;
}

const promptWidth = 260;
/** Of a prompt with a definition; one that finds no such room below its cell stands above it. */
const usualHeight = 112;
const gap = 6;

/** Beside the active cell: what its validation says, and a button for its list of values. The cell itself tells both to screen readers. */
export function CellPrompt({ cell, layout, area, scroller, styles, words, editing, dismissed, onOptions }: CellPromptProps): ReactElement | null {
  const { columns, rows, numbersWidth, lettersHeight } = layout;
  const bodyTop = offsetOf(rows, rows.frozen);
  const [view, setView] = useState({ left: 0, right: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY });
  useEffect(() => {
    // The grid scrolls to the cell first.
    const frame = requestAnimationFrame(() => {
      if (scroller.current === null) return;
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller.current;
      setView({ left: scrollLeft, right: scrollLeft + clientWidth, bottom: scrollTop + clientHeight - lettersHeight - bodyTop });
    });
    return () => cancelAnimationFrame(frame);
  }, [area.firstRow, area.firstColumn, scroller, lettersHeight, bodyTop]);
  if (cell === undefined || area.firstRow < rows.frozen) return null;
  const [top, bottom] = [offsetOf(rows, area.firstRow) - bodyTop, offsetOf(rows, area.lastRow + 1) - bodyTop];
  const [left, right] = [numbersWidth + offsetOf(columns, area.firstColumn), numbersWidth + offsetOf(columns, area.lastColumn + 1)];
  const sideways = Math.max(view.left + numbersWidth + gap, Math.min(left, view.right - promptWidth - gap));
  const place = bottom + usualHeight <= view.bottom ? { left: sideways, top: bottom + gap } : { left: sideways, bottom: offsetOf(rows, rows.count) - bodyTop - top + gap };
  return (
    <div aria-hidden="true">
      {cell.prompt !== null && !dismissed && !(editing && cell.options !== null) && <div className={styles.prompt} style={place}>{cell.prompt}</div>}
      {cell.options !== null && cell.editable && !editing && (
        <button type="button" tabIndex={-1} data-editor className={styles.optionsButton} style={{ left: right + 2, top }} title={words.showOptions} onMouseDown={(event) => event.preventDefault()} onClick={onOptions}>
          <ChevronDownRegular />
        </button>
      )}
    </div>
  );
}
