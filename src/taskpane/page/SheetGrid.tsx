import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { ClipboardEvent, KeyboardEvent, MouseEvent, ReactElement, ReactNode } from "react";
import type { PageWords } from "../../messages/pane/page";
import type { Area } from "../../model/area";
import { createCellLooks } from "./cellLook";
import { CellPrompt } from "./CellPrompt";
import { ColumnLetters } from "./ColumnLetters";
import { createMeasureText } from "./drawnCells";
import { GridRow } from "./GridRow";
import { useGridStyles } from "./gridStyles";
import type { Move } from "./gridMoves";
import { moveFrom, moveOfKey } from "./gridMoves";
import { leadingCell, mergedAreaAt, mergesWithin } from "./mergedAreas";
import { placeAtPointer } from "./placeAtPointer";
import type { Place } from "./sheetLayout";
import { endOf, freezeWithin, layOutSheet, offsetOf, scrollingStart, sizeOf } from "./sheetLayout";
import type { OpenedSheet } from "./useSheet";
import { useFilledRows } from "./useFilledRows";
import { useScrolling } from "./useScrolling";
import { useSize, useWindow } from "./useWindow";

interface SheetGridProps {
  readonly words: PageWords;
  readonly opened: OpenedSheet;
  readonly zoom: number;
  readonly active: Place;
  /** `move` is the key's, null for a click. */
  readonly onActive: (place: Place) => void;
  /** The cell a finding speaks of; each new object scrolls there. */
  readonly outlined: Place | null;
  /** Grows when the grid shall have the focus. */
  readonly focusTurn: number;
  /** Stands in the active cell while it is typed into. */
  readonly editor: ReactNode;
  /** Keys that do not move. True when it was one for a cell. */
  readonly onCellKey: (event: KeyboardEvent) => boolean;
  /** The active cell's prompt was sent away. */
  readonly promptDismissed: boolean;
  readonly onEdit: () => void;
  readonly onOptions: () => void;
  readonly onPaste: (text: string) => void;
  /** Where the sheet was scrolled to when it was last shown. */
  readonly scrolled: { top: number; left: number };
}

const wholePage = 0.9;

/** A sheet as a grid of cells; only those in view are in the document. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { words, opened, zoom, active, onActive, outlined, focusTurn, editor, onCellKey, promptDismissed, onEdit, onOptions, onPaste, scrolled } = props;
  const { preview, rows, sheet } = opened;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const room = useSize(scroller);
  const whole = useMemo(() => layOutSheet(preview, zoom), [preview, zoom]);
  const [roomWidth, roomHeight] = [room?.width ?? 0, room?.height ?? 0];
  const layout = useMemo(() => freezeWithin(whole, preview, { width: roomWidth, height: roomHeight }), [whole, preview, roomWidth, roomHeight]);
  const looks = useMemo(() => createCellLooks(preview.styles, zoom), [preview.styles, zoom]);
  const [measure] = useState(createMeasureText);
  const { shown, follow } = useWindow(scroller, layout);
  const filled = useFilledRows(shown, rows, useSyncExternalStore(rows.subscribe, rows.version));

  const { frozen } = layout.rows;
  useEffect(() => {
    const ahead = shown.lastRow - shown.firstRow + 1;
    const spans = [{ first: shown.firstRow, last: shown.lastRow }, { first: 0, last: frozen }, { first: active.row, last: active.row }];
    rows.want([...spans, { first: shown.lastRow + 1, last: shown.lastRow + ahead }, { first: shown.firstRow - ahead, last: shown.firstRow - 1 }]);
  }, [rows, shown, frozen, active.row]);

  const activeArea = mergedAreaAt(preview.merges, active) ?? { firstRow: active.row, lastRow: active.row, firstColumn: active.column, lastColumn: active.column };
  useScrolling({ scroller, layout, area: activeArea, outlined, turn: focusTurn, measured: roomHeight > 0, scrolled });

  const merges = mergesWithin(preview.merges, shown.firstRow, shown.lastRow);
  const startingAt = useMemo(() => {
    const byRow = new Map<number, Area[]>();
    for (const area of preview.merges) byRow.set(area.firstRow, [...(byRow.get(area.firstRow) ?? []), area]);
    return byRow;
  }, [preview.merges]);
  const bodyRows = new Set<number>();
  for (const { firstRow } of merges) if (firstRow >= frozen) bodyRows.add(firstRow);
  for (let row = shown.firstRow; row <= shown.lastRow; row += 1) bodyRows.add(row);
  if (active.row >= frozen) bodyRows.add(active.row);
  const frozenLines = useMemo(() => {
    const edges = Array.from({ length: layout.columns.frozen }, (_, column) => layout.numbersWidth + offsetOf(layout.columns, column + 1) - 1);
    return [...edges.map((edge) => `linear-gradient(#e1e1e1, #e1e1e1) ${edge}px 0 / 1px 100% no-repeat`), "#ffffff"].join(", ");
  }, [layout]);

  const isFilled = (row: number): boolean => row < frozen || row === active.row || (filled.first <= row && row <= filled.last) || row < shown.firstRow;
  const gridRow = (row: number, top: number): ReactElement | null =>
    sizeOf(layout.rows, row) === 0 ? null : (
      <GridRow
        key={row} layout={layout} preview={preview} row={row} cells={isFilled(row) ? rows.row(row) : undefined} merges={startingAt.get(row) ?? noMerges} looks={looks} measure={measure}
        firstColumn={shown.firstColumn} lastColumn={shown.lastColumn} active={row === active.row ? active.column : -1} outlined={row === active.row && outlined !== null}
        editor={row === active.row ? editor : null} frozenLines={frozenLines} roomWidth={roomWidth} top={top} styles={styles} words={words}
      />
    );

  const select = (event: MouseEvent): void => {
    if (event.button !== 0 || scroller.current === null || (event.target instanceof Element && event.target.closest("[data-editor]") !== null)) return;
    const place = placeAtPointer(scroller.current, layout, event);
    if (place === null) return;
    event.preventDefault();
    onActive(leadingCell(preview.merges, place));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest("[data-editor]") !== null) return;
    const move: Move | null = moveOfKey(event);
    if (move !== null) {
      event.preventDefault();
      onActive(moveFrom(layout, preview.merges, active, move, roomHeight * wholePage - scrollingStart(layout.rows, layout.rows.slides)));
    } else onCellKey(event);
  };
  const activeCell = rows.cell(active.row, active.column);
  const copy = (event: ClipboardEvent): void => {
    if (editor !== null || activeCell === undefined) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", activeCell.text);
  };
  const [width, frozenHeight] = [layout.numbersWidth + endOf(layout.columns), offsetOf(layout.rows, frozen)];
  const lines = Array.from({ length: Math.max(0, shown.lastColumn - shown.firstColumn + 1) }, (_, index) => shown.firstColumn + index).filter((column) => sizeOf(layout.columns, column) > 0)
    .map((column) => <div key={`line ${column}`} aria-hidden="true" className={styles.columnLine} style={{ left: layout.numbersWidth + offsetOf(layout.columns, column + 1) - 1 }} />);
  return (
    <div
      ref={scroller} role="grid" className={styles.scroller} aria-label={words.grid(sheet)} aria-describedby={helpId}
      aria-rowcount={layout.rows.count} aria-colcount={layout.columns.count} tabIndex={-1}
      onScroll={({ currentTarget }) => {
        [scrolled.top, scrolled.left] = [currentTarget.scrollTop, currentTarget.scrollLeft];
        follow();
      }}
      onMouseDown={select} onDoubleClick={onEdit} onKeyDown={onKeyDown} onCopy={copy}
      onPaste={(event) => {
        if (editor !== null) return;
        event.preventDefault();
        onPaste(event.clipboardData.getData("text/plain"));
      }}
    >
      <ColumnLetters layout={layout} firstColumn={shown.firstColumn} lastColumn={shown.lastColumn} active={active.column} styles={styles} />
      {frozen > 0 && (
        <div role="rowgroup" className={styles.top} style={{ width, height: frozenHeight, top: layout.lettersHeight - layout.rows.slides }}>
          {lines}
          {Array.from({ length: frozen }, (_, row) => gridRow(row, offsetOf(layout.rows, row)))}
        </div>
      )}
      <div role="rowgroup" className={styles.body} style={{ width, height: endOf(layout.rows) - frozenHeight }}>
        {lines}
        {[...bodyRows].sort((left, right) => left - right).map((row) => gridRow(row, offsetOf(layout.rows, row) - frozenHeight))}
        <CellPrompt cell={activeCell} layout={layout} area={activeArea} scroller={scroller} styles={styles} words={words} editing={editor !== null} dismissed={promptDismissed} onOptions={onOptions} />
      </div>
      <span id={helpId} hidden>{words.gridHelp}</span>
    </div>
  );
}

const noMerges: readonly Area[] = [];
