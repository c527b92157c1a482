import type { Grid, GridBook } from "../../model/grid";
import { HostError } from "../../model/openWorkbook";
import { isRead } from "../openPackage";
import { readLimits } from "../readLimits";
import { readAdmitted } from "../readWorkbook";
import type { DocumentPackage } from "./documentPackage";
import { partBytes } from "./documentPackage";
import type { Part } from "./parts";
import type { BookSheet } from "./workbookParts";
import { isSameName, sheetNamed, workbookParts } from "./workbookParts";

/** Reads the grids of a package, each sheet once until it changes. */
export interface GridReader {
  /** What the file would be read as, with the named sheets only; null for all. */
  readonly read: (parts: DocumentPackage, names: readonly string[] | null) => GridBook;
  /** The same book, but a sheet is read no sooner than somebody looks into it; those in `known` are given. */
  readonly readLazily: (parts: DocumentPackage, known: ReadonlyMap<string, Grid>) => GridBook;
  /** Tells the grid of a worksheet part that was changed cell by cell. */
  readonly remember: (part: Part, grid: Grid) => void;
}

type Frame = Omit<GridBook, "grids">;

export function createGridReader(): GridReader {
  let grids = new WeakMap<Part, Grid>();
  let frame: { readonly parts: DocumentPackage; readonly content: Frame } | null = null;

  /** Strings, styles and the list of sheets are shared by all sheets: when one of them changes, nothing read before counts. */
  function forget(parts: DocumentPackage, sheets: readonly BookSheet[]): void {
    if (frame === null) return;
    const worksheets = new Set(sheets.filter(({ isWorksheet }) => isWorksheet).map(({ path }) => path));
    const isSame = frame.parts.size === parts.size && [...parts].every(([path, part]) => worksheets.has(path) || frame?.parts.get(path) === part);
    if (isSame) return;
    frame = null;
    grids = new WeakMap();
  }

  function read(parts: DocumentPackage, names: readonly string[] | null): GridBook {
    const sheets = workbookParts(parts)?.sheets ?? [];
    forget(parts, sheets);
    const wanted = sheets.filter((sheet) => sheet.isWorksheet && (names === null || names.some((name) => isSameName(name, sheet.name))));
    const missing = wanted.filter(({ path }) => !isKnown(parts, path));
    if (frame === null || missing.length > 0) {
      const book = readSheets(parts, sheets, missing);
      const { grids: found, ...content } = book;
      frame = { parts, content };
      for (const grid of found) {
        const part = parts.get(sheetNamed(missing, grid.name)?.path ?? "");
        if (part !== undefined) grids.set(part, grid);
      }
    }
    return { ...frame.content, grids: wanted.flatMap(({ path }) => knownGrid(parts, path) ?? []) };
  }

  function knownGrid(parts: DocumentPackage, path: string): Grid | undefined {
    const part = parts.get(path);
    return part === undefined ? undefined : grids.get(part);
  }

  function isKnown(parts: DocumentPackage, path: string): boolean {
    return knownGrid(parts, path) !== undefined;
  }

  return {
    read,
    readLazily: (parts, known) => {
      const { grids: none, ...content } = read(parts, []);
      const sheets = (workbookParts(parts)?.sheets ?? []).filter(({ isWorksheet }) => isWorksheet);
      return { ...content, grids: [...none, ...sheets.map((sheet) => known.get(sheet.name) ?? lazyGrid(sheet, () => read(parts, [sheet.name]).grids[0]))] };
    },
    remember: (part, grid) => {
      grids.set(part, grid);
    },
  };
}

function readSheets(parts: DocumentPackage, sheets: readonly BookSheet[], wanted: readonly BookSheet[]): GridBook {
  const unwanted = new Set(sheets.filter((sheet) => sheet.isWorksheet && !wanted.includes(sheet)).map(({ path }) => path));
  const paths = [...parts.keys()].filter((path) => isRead(path) && !unwanted.has(path));
  const content = new Map(paths.map((path) => [path, partBytes(parts, path)] as const));
  const result = readAdmitted({ kind: "package", parts: content }, readLimits, () => wanted.map(({ name }) => name));
  if ("refusal" in result) throw new HostError("unknown", JSON.stringify(result.refusal));
  return result.book;
}

function lazyGrid({ name, visibility }: BookSheet, read: () => Grid | undefined): Grid {
  let grid: Grid | undefined;
  const loaded = (): Grid => {
    grid ??= read();
    if (grid === undefined) throw new Error(`The sheet ${name} cannot be read`);
    return grid;
  };
  return {
    name,
    visibility,
    get rowCount() { return loaded().rowCount; },
    get columnCount() { return loaded().columnCount; },
    get cells() { return loaded().cells; },
    get merges() { return loaded().merges; },
    get hiddenRows() { return loaded().hiddenRows; },
    get hiddenColumns() { return loaded().hiddenColumns; },
    get filtered() { return loaded().filtered; },
  };
}
