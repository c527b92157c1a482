import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { CSSProperties, ReactElement, ReactNode } from "react";
import type { PageWords } from "../../messages/pane/page";
import { cellAddress } from "../../model/area";
import type { DrawnCell } from "./drawnCells";
import type { GridStyles } from "./gridStyles";

interface GridCellProps {
  readonly drawn: DrawnCell;
  readonly row: number;
  readonly look: CSSProperties;
  /** Where the sheet's left edge lies in the row. */
  readonly origin: number;
  readonly styles: GridStyles;
  readonly words: PageWords;
  readonly active: boolean;
  readonly outlined: boolean;
  readonly editor: ReactNode;
  /** How wide the window is for a cell that stays in it while the columns scroll under it; null for the others. */
  readonly stays: { readonly width: number; readonly shift: number } | null;
  /** A second drawing of a cell that reaches from the frozen columns into the others. */
  readonly copy: boolean;
  /** Only some cells of the sheet take input, and this is one of them. */
  readonly input: boolean;
}

/** One cell, its text only ever text. A screen reader hears "H21: 104,0". */
export const GridCell = memo(function GridCell({ drawn, row, look, origin, styles, words, active, outlined, editor, stays, copy, input }: GridCellProps): ReactElement {
  const { cell, left, width, height, merged, shown, overflow } = drawn;
  const [overLeft, overTop] = [look.borderLeft === undefined ? 0 : 1, look.borderTop === undefined ? 0 : 1];
  const place: CSSProperties = { left: origin + left - overLeft, top: -overTop, width: width + overLeft, height: height + overTop };
  const box: CSSProperties = stays === null ? place : { left: origin + left - overLeft, marginLeft: stays.shift - overLeft, marginTop: -overTop, width: Math.min(width, stays.width) + overLeft, height: height + overTop };
  const className = mergeClasses(
    styles.cell,
    merged !== null && styles.merged,
    input && styles.input,
    cell.kind === "error" && styles.error,
    overflow !== null && styles.overflowing,
    active && styles.active,
    outlined && styles.outlined,
    stays !== null && styles.staying,
    (editor !== null || (stays !== null && active)) && styles.front,
    editor !== null && styles.editing,
  );
  const text = overflow === null ? shown : <span className={styles.overflowText} style={{ ...look, border: "none", backgroundColor: "transparent", left: overflow.left, width: overflow.width }}>{shown}</span>;
  if (copy) return <div aria-hidden="true" className={className} style={{ ...look, ...place }}>{text}</div>;
  return (
    // ARIA 1.3 allows a description on every role; the rule knows 1.2.
    // eslint-disable-next-line jsx-a11y/role-supports-aria-props
    <div
      role="gridcell"
      aria-colindex={cell.column + 1}
      aria-colspan={merged === null ? undefined : merged.lastColumn - merged.firstColumn + 1}
      aria-rowspan={merged === null ? undefined : merged.lastRow - merged.firstRow + 1}
      aria-label={words.cell(cellAddress(row, cell.column), cell.text === "" ? words.blank : cell.text)}
      aria-description={active && cell.prompt !== null ? cell.prompt : undefined}
      aria-readonly={!cell.editable}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      data-active={active || undefined}
      className={className}
      style={{ ...look, ...box }}
    >
      {editor ?? text}
    </div>
  );
});
