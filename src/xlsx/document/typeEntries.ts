import { cellAddress } from "../../model/area";
import type { Recalculate } from "../../model/calculation";
import type { CellContent, Grid, GridCell } from "../../model/grid";
import { gridKey, gridPosition } from "../../model/grid";
import type { CellEntry } from "../../model/openWorkbook";
import { HostError } from "../../model/openWorkbook";
import { cellTextLimit } from "../../model/passport";
import { daysBetweenEpochs } from "../epochs";
import { withAffectedFormulas } from "./affectedFormulas";
import type { DocumentPackage } from "./documentPackage";
import { withParts } from "./documentPackage";
import type { CellEdit } from "./editCells";
import { editCells } from "./editCells";
import { fontsOfCells } from "./fontsOfCells";
import type { GridReader } from "./gridReader";
import { changeGrid } from "./changeGrid";
import { usesSheet } from "./sheetMentions";
import { readRow } from "./sheetRow";
import type { SheetView } from "./sheetView";
import { isCovered, styleAt, takesInput, viewSheet } from "./sheetView";
import { isDateFormat } from "./valueText";

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
  readonly style: number;
}

/** The package with values typed into its cells, and with the formulas of their sheets computed anew. All entries or none. */
export function typeEntries(parts: DocumentPackage, entries: readonly CellEntry[], reader: GridReader, recalculate: Recalculate): DocumentPackage {
  const bySheet = new Map<string, { readonly view: SheetView; readonly cells: Map<number, TypedCell> }>();
  for (const entry of entries) {
    const view = viewSheet(parts, entry.sheet);
    if (view === null) throw new HostError("changedMeanwhile", entry.sheet);
    const { name } = view.sheet;
    const known = bySheet.get(name) ?? { view, cells: new Map<number, TypedCell>() };
    known.cells.set(gridKey(entry.row, entry.column), typedCell(view, entry));
    bySheet.set(name, known);
  }
  let changed = parts;
  for (const { view, cells } of bySheet.values()) changed = typeIntoSheet(changed, view, [...cells.values()], reader, recalculate);
  return changed;
}

function typedCell(view: SheetView, { row, column, value }: CellEntry): TypedCell {
  const stored = readRow(view.part, row);
  const cell = stored?.cells.find((one) => one.column === column);
  if (isCovered(view.settings.merges, row, column) || !takesInput(view, row, stored, cell, column)) throw new HostError("protected", `${view.sheet.name}!${cellAddress(row, column)}`);
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("Only finite numbers can be typed");
  const text = typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
  if (typeof text === "string" && text.length > cellTextLimit) throw new HostError("tooLarge", `${view.sheet.name}!${cellAddress(row, column)}`);
  return { row, column, value: text === "" ? null : text, style: styleAt(view, stored, cell, column) };
}

function typeIntoSheet(parts: DocumentPackage, view: SheetView, cells: readonly TypedCell[], reader: GridReader, recalculate: Recalculate): DocumentPackage {
  const { sheet, styles, counts1904 } = view;
  const [before] = reader.read(parts, [sheet.name]).grids;
  if (before === undefined) throw new HostError("unknown", sheet.name);
  const fontOf = fontsOfCells(parts);
  const typed = new Map(cells.map(({ row, column, value, style }): [number, GridCell | null] => {
    const content: CellContent | null = value === null ? null : typeof value === "number" ? { kind: "number", value: value === 0 ? 0 : value } : { kind: "text", value };
    return [gridKey(row, column), content === null ? null : { content, formula: null, format: styles.formats[style] ?? null, font: fontOf?.(style) ?? null }];
  }));
  const withTyped = changeGrid(before, typed);
  const computed = computeAnew(parts, withTyped, typed.keys(), reader, recalculate);
  const recalculated = new Map([...computed].flatMap(([key, content]): [number, GridCell][] => {
    const cell = withTyped.cells.get(key);
    return cell === undefined || cell.formula === null || isSame(cell.content, content) ? [] : [[key, { ...cell, content }]];
  }));
  const shift = (value: number, format: string | null): number => (counts1904 && isDateFormat(format) ? value - daysBetweenEpochs : value);
  const edits = new Map<number, Map<number, CellEdit>>();
  const edit = (row: number, column: number, change: CellEdit): void => {
    edits.set(row, (edits.get(row) ?? new Map<number, CellEdit>()).set(column, change));
  };
  for (const { row, column, value, style } of cells) edit(row, column, { kind: "typed", value: typeof value === "number" ? shift(value, styles.formats[style] ?? null) : value, style });
  for (const [key, { content, format }] of recalculated) {
    const { row, column } = gridPosition(key);
    edit(row, column, { kind: "computed", content: content.kind === "number" ? { kind: "number", value: shift(content.value, format) } : content });
  }
  const part = editCells(view.part, edits);
  const changed = withParts(parts, [[sheet.path, part]]);
  reader.remember(part, recalculated.size === 0 ? withTyped : changeGrid(withTyped, recalculated));
  return changed;
}

/** Only formulas that may have changed: computing those of a long summary would take seconds, and some are beyond the calculator. */
function computeAnew(parts: DocumentPackage, grid: Grid, changed: Iterable<number>, reader: GridReader, recalculate: Recalculate): ReadonlyMap<number, CellContent> {
  const affected = withAffectedFormulas(grid, changed, (sheet) => usesSheet(parts, sheet, grid.name));
  const hasFormulas = [...affected.cells.values()].some(({ formula }) => formula !== null);
  return hasFormulas ? recalculate(reader.readLazily(parts, new Map([[grid.name, affected]])), grid.name) : new Map<number, CellContent>();
}

function isSame(left: CellContent, right: CellContent): boolean {
  return left.kind === right.kind && (left.kind === "uncomputed" || right.kind === "uncomputed" || left.value === right.value);
}

