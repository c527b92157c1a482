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
    } else {
      grids.delete(sheet);
      asked.delete(sheet);
    }
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
