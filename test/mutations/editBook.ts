import type { Area } from "../../src/model/area";
import { cellAddress, parseAddress } from "../../src/model/area";
import type { CellContent, Grid, GridBook, GridCell } from "../../src/model/grid";
import { cellAt, gridKey, gridPosition } from "../../src/model/grid";

/** Pure edits of a read workbook, as a person or a program makes them. The form's table is the first sheet. */
export type Edit = (book: GridBook) => GridBook;

/** Where a row or column goes; null when it is deleted. */
export type Move = (position: number) => number | null;

const stay: Move = (position) => position;

export const tableOf = (book: GridBook): Grid => book.grids[0]!;

export function inTable(change: (grid: Grid) => Grid): Edit {
  return (book) => ({ ...book, grids: book.grids.map((grid, index) => (index === 0 ? change(grid) : grid)) });
}

/** One edit after the other. */
export function edits(...steps: readonly Edit[]): Edit {
  return (book) => steps.reduce((edited, step) => step(edited), book);
}

export const textContent = (value: string): CellContent => ({ kind: "text", value });
export const numberContent = (value: number): CellContent => ({ kind: "number", value });

function positionOf(address: string): { row: number; column: number } {
  return parseAddress(address)!;
}

/** A cell replaced by a typed content, keeping its format and font unless told; null empties it. */
export function typeInto(address: string, content: CellContent | null, more: Partial<GridCell> = {}): Edit {
  return inTable((grid) => {
    const { row, column } = positionOf(address);
    const cells = new Map(grid.cells);
    if (content === null) cells.delete(gridKey(row, column));
    else cells.set(gridKey(row, column), { format: null, font: null, ...cellAt(grid, row, column), formula: null, content, ...more });
    return { ...grid, cells };
  });
}

export function merge(...areas: readonly Area[]): Edit {
  return inTable((grid) => ({ ...grid, merges: [...grid.merges, ...areas] }));
}

/** Every cell of the table changed; null empties it. */
export function eachCell(change: (cell: GridCell, row: number, column: number) => GridCell | null): Edit {
  return inTable((grid) => ({
    ...grid,
    cells: new Map([...grid.cells].flatMap(([key, cell]) => {
      const { row, column } = gridPosition(key);
      const changed = change(cell, row, column);
      return changed === null ? [] : [[key, changed] as const];
    })),
  }));
}

/** Every text of the table changed, except those of formulas. */
export function eachText(change: (text: string, row: number, column: number) => string): Edit {
  return eachCell((cell, row, column) =>
    cell.content.kind === "text" && cell.formula === null ? { ...cell, content: textContent(change(cell.content.value, row, column)) } : cell,
  );
}

const reference = /(?<![A-Za-z0-9_.\]!'"])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Za-z_])/g;

/** References follow the cells they name, as they do when rows and columns are inserted, cut and pasted. */
function follow(formula: string, rows: Move, columns: Move): string {
  return formula.split('"').map((part, index) => (index % 2 === 1 ? part : part.replace(reference, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const { row, column } = positionOf(`${letters}${digits}`);
    const to = { row: rows(row), column: columns(column) };
    if (to.row === null || to.column === null) return "#REF!";
    const [, name = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(cellAddress(to.row, to.column)) ?? [];
    return `${fixedColumn}${name}${fixedRow}${number}`;
  }))).join('"');
}

function span(first: number, last: number, move: Move): readonly [number, number] | null {
  const moved = Array.from({ length: last - first + 1 }, (_, offset) => move(first + offset)).filter((position) => position !== null);
  return moved.length === 0 ? null : [Math.min(...moved), Math.max(...moved)];
}

function moveArea(area: Area, rows: Move, columns: Move): readonly Area[] {
  const [row, column] = [span(area.firstRow, area.lastRow, rows), span(area.firstColumn, area.lastColumn, columns)];
  return row === null || column === null ? [] : [{ firstRow: row[0], lastRow: row[1], firstColumn: column[0], lastColumn: column[1] }];
}

const moveAll = (positions: ReadonlySet<number>, move: Move): ReadonlySet<number> => new Set([...positions].flatMap((position) => move(position) ?? []));

/** Rows and columns of the table moved, inserted before or deleted; formulas, merges, what is hidden and names go with them. */
export function moveTable({ rows = stay, columns = stay }: { readonly rows?: Move; readonly columns?: Move }): Edit {
  return (book) => {
    const { name } = tableOf(book);
    const moved = inTable((grid) => {
      const cells = new Map<number, GridCell>();
      for (const [key, cell] of grid.cells) {
        const from = gridPosition(key);
        const [row, column] = [rows(from.row), columns(from.column)];
        if (row !== null && column !== null) cells.set(gridKey(row, column), { ...cell, formula: cell.formula === null ? null : follow(cell.formula, rows, columns) });
      }
      const positions = [...cells.keys()].map(gridPosition);
      return {
        ...grid,
        cells,
        rowCount: Math.max(...positions.map(({ row }) => row)) + 1,
        columnCount: Math.max(...positions.map(({ column }) => column)) + 1,
        merges: grid.merges.flatMap((area) => moveArea(area, rows, columns)),
        hiddenRows: moveAll(grid.hiddenRows, rows),
        hiddenColumns: moveAll(grid.hiddenColumns, columns),
      };
    })(book);
    const target = (written: string): string => {
      const [sheet, area] = written.split("!");
      return sheet === `'${name}'` && area !== undefined ? `${sheet}!${follow(area, rows, columns)}` : written;
    };
    return { ...moved, names: new Map([...book.names].map(([key, written]) => [key, target(written)])) };
  };
}

/** Room for `count` rows or columns before a position. */
export function insertBefore(position: number, count = 1): Move {
  return (from) => (from < position ? from : from + count);
}

export function without(position: number): Move {
  return (from) => (from === position ? null : from > position ? from - 1 : from);
}

/** The given positions in the order wanted; the others stay. */
export function reorder(wanted: readonly number[]): Move {
  const places = [...wanted].sort((left, right) => left - right);
  return (from) => (wanted.includes(from) ? places[wanted.indexOf(from)]! : from);
}

/** A sheet put into the book before the form's table. */
export function withSheetBefore(grid: Grid): Edit {
  return (book) => ({ ...book, grids: [grid, ...book.grids] });
}
