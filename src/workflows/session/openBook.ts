import { summarySheetNames } from "../../messages/workbookWords.vi";
import type { Grid, GridBook } from "../../model/grid";
import type { OpenWorkbook, SheetEntry } from "../../model/openWorkbook";
import { recordSheetName } from "../../model/passport";

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
  return names.includes(recordSheetName) ? names.filter((name) => !summarySheetNames.has(name)) : names;
}

export function createOpenBook(workbook: OpenWorkbook): OpenBook {
  const grids = new Map<string, Grid>();
  let entries: readonly SheetEntry[] | null = null;
  let frame: Omit<GridBook, "grids"> | null = null;
  let revision = 0;

  async function sheets(): Promise<readonly SheetEntry[]> {
    entries ??= await workbook.sheets();
    return entries;
  }

  async function read(): Promise<GridBook> {
    const wanted = worthReading(await sheets());
    const missing = wanted.filter((name) => !grids.has(name));
    if (missing.length > 0 || frame === null) {
      const { grids: fresh, ...rest } = await workbook.readBook(missing);
      for (const grid of fresh) grids.set(grid.name, grid);
      frame = rest;
    }
    return { ...frame, grids: wanted.flatMap((name) => grids.get(name) ?? []) };
  }

  return {
    sheets,
    read,
    forget: (sheet) => {
      revision += 1;
      entries = null;
      if (sheet === null) {
        grids.clear();
        frame = null;
      } else grids.delete(sheet);
    },
    revision: () => revision,
  };
}
