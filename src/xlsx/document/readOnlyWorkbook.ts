import { parseAddress } from "../../model/area";
import type { FileWorkbook } from "../../model/fileWorkbook";
import type { Grid, GridBook } from "../../model/grid";
import { HostError } from "../../model/openWorkbook";
import { previewGrid, previewGridRows } from "./gridPreview";
import type { SelectListener } from "./packageWorkbook";

/** A file of a format that So Ket only reads, such as .xls: its values are shown, and it stays as it is. */
export function createReadOnlyWorkbook(bytes: Uint8Array, book: GridBook, onSelect: SelectListener): FileWorkbook {
  const gridNamed = (name: string): Grid | null => book.grids.find((grid) => grid.name.toLowerCase() === name.toLowerCase()) ?? null;
  const refuse = (): Promise<never> => Promise.reject(new HostError("readOnly"));
  return {
    capabilities: () => Promise.resolve({ host: "file", canWrite: false, canOpenFiles: false }),
    sheets: () => Promise.resolve(book.grids.map(({ name, visibility }) => ({ name, visibility }))),
    readBook: (names) => Promise.resolve(names === null ? book : { ...book, grids: book.grids.filter((grid) => names.some((name) => gridNamed(name) === grid)) }),
    writeSheets: refuse,
    undoWrite: () => Promise.resolve(false),
    canUndo: () => Promise.resolve(false),
    removeSheets: refuse,
    select: (sheet, cell) => {
      const grid = gridNamed(sheet);
      if (grid === null || (cell !== null && parseAddress(cell) === null)) return Promise.resolve(false);
      onSelect(grid.name, cell);
      return Promise.resolve(true);
    },
    // Nothing ever changes here.
    onChanged: () => Promise.resolve(() => Promise.resolve()),
    loadState: () => Promise.resolve(null),
    saveState: refuse,
    preview: (name) => {
      const grid = gridNamed(name);
      return Promise.resolve(grid === null ? null : previewGrid(grid));
    },
    previewRows: (name, firstRow, lastRow) => {
      const grid = gridNamed(name);
      return Promise.resolve(grid === null ? { firstRow, rows: [] } : previewGridRows(grid, firstRow, lastRow));
    },
    objections: () => Promise.resolve([]),
    type: refuse,
    save: () => Promise.resolve(bytes.slice()),
  };
}
