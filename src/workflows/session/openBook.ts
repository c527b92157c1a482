import { summarySheetNames } from "../../messages/workbookWords.vi";
import type { Grid, GridBook } from "../../model/grid";
import type { OpenWorkbook, SheetEntry } from "../../model/openWorkbook";
import { stateSheetName } from "../../model/openWorkbook";
import { recordSheetName } from "../../model/passport";
import { withoutKeptSheets } from "../../reading/withoutKeptSheets";

/** The grids of the open workbook, each read once until it changes. */
export interface OpenBook {
  readonly sheets: () => Promise<readonly SheetEntry[]>;
  /**
   * Everything a plan, a form or what So Ket remembers can stand in. The sheets of a summary are left out: nothing is read
   * from them, and the facts alone may be a hundred thousand rows.
   */
  readonly read: () => Promise<GridBook>;
  /** Null: nothing that was read is to be trusted any more. */
  readonly forget: (sheet: string | null) => void;
  /** Changes whenever something is forgotten. */
  readonly revision: () => number;
}

function worthReading(sheets: readonly SheetEntry[]): readonly string[] {
  const names = sheets.map(({ name }) => name);
  const wanted = names.includes(recordSheetName) ? names.filter((name) => !summarySheetNames.has(name)) : names;
  // Not every workbook lists the sheet that keeps the state among the others.
  return [...wanted.filter((name) => name !== stateSheetName), stateSheetName];
}

/** True when a formula of the grid may take its value from a sheet: Excel tells of what is typed, not of what is computed from it. */
function mayFollow({ cells }: Grid, sheet: string): boolean {
  const name = sheet.toLowerCase().replaceAll("'", "''");
  for (const { formula } of cells.values()) {
    const text = formula?.includes("!") === true ? formula.toLowerCase() : "";
    if (text.includes(`${name}!`) || text.includes(`${name}'!`)) return true;
  }
  return false;
}

export function createOpenBook(workbook: OpenWorkbook): OpenBook {
  const grids = new Map<string, Grid>();
  /** Names that were asked for, with a grid or without. */
  const asked = new Set<string>();
  let entries: readonly SheetEntry[] | null = null;
  let frame: Omit<GridBook, "grids"> | null = null;
  let revision = 0;
  let isWatched = false;

  async function sheets(): Promise<readonly SheetEntry[]> {
    if (!isWatched) {
      await workbook.onChanged(({ sheet }) => forget(sheet));
      isWatched = true;
    }
    entries ??= await workbook.sheets();
    return entries;
  }

  function forget(sheet: string | null): void {
    revision += 1;
    entries = null;
    if (sheet === null) {
      grids.clear();
      asked.clear();
      frame = null;
    } else forgetGrid(sheet);
  }

  /** With those that are computed from it, and from these. */
  function forgetGrid(sheet: string): void {
    grids.delete(sheet);
    asked.delete(sheet);
    for (const grid of [...grids.values()]) if (grids.has(grid.name) && mayFollow(grid, sheet)) forgetGrid(grid.name);
  }

  async function read(): Promise<GridBook> {
    const wanted = worthReading(await sheets());
    const missing = wanted.filter((name) => !asked.has(name));
    if (missing.length > 0 || frame === null) {
      const { grids: fresh, ...rest } = await workbook.readBook(missing);
      for (const name of missing) asked.add(name);
      for (const grid of fresh) grids.set(grid.name, grid);
      frame = rest;
    }
    return withoutKeptSheets({ ...frame, grids: wanted.flatMap((name) => grids.get(name) ?? []) });
  }

  return { sheets, read, forget, revision: () => revision };
}
