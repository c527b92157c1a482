import type { GridBook } from "../../src/model/grid";
import type { OpenWorkbook, WorkbookChange } from "../../src/model/openWorkbook";
import { stateSheetName } from "../../src/model/openWorkbook";
import type { WorkbookFiles } from "../../src/model/ports";
import type { WorkbookModel } from "../../src/model/sheetModel";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readSubmission } from "../../src/workflows/readSubmission";
import { createPaneSession } from "../../src/workflows/session/createPaneSession";
import type { PaneSession } from "../../src/workflows/session/paneSession";
import { demoFiles } from "../../src/workflows/demo/campaign";
import type { ReviewPlan } from "../../src/domain/plan";
import { gridKey } from "../../src/model/grid";

/** A workbook in memory, without looks: what is written is read back as values and formulas. */
export interface SampleWorkbook extends OpenWorkbook {
  /** As if a person had typed: the cell gets another value, and listeners are told. */
  typeInto(sheet: string, row: number, column: number, value: number | string): void;
}

export const emptyBook: GridBook = { grids: [], names: new Map(), properties: new Map(), externalLinks: [] };

export function createSampleWorkbook(initial: GridBook): SampleWorkbook {
  let book = initial;
  let before: GridBook | null = null;
  const listeners = new Set<(change: WorkbookChange) => void>();
  const put = (added: GridBook): void => {
    const names = new Set(added.grids.map(({ name }) => name));
    book = { ...book, grids: [...book.grids.filter(({ name }) => !names.has(name)), ...added.grids], names: new Map([...book.names, ...added.names]), properties: new Map([...book.properties, ...added.properties]) };
  };
  return {
    capabilities: async () => ({ host: "file", canWrite: true, canOpenFiles: false }),
    sheets: async () => book.grids.map(({ name, visibility }) => ({ name, visibility })),
    readBook: async (sheets) => (sheets === null ? book : { ...book, grids: book.grids.filter(({ name }) => sheets.includes(name)) }),
    writeSheets: async (model) => {
      before = book;
      const there = new Set(book.grids.map(({ name }) => name));
      put(bookOf(model));
      const names = model.sheets.map(({ name }) => name);
      return { added: names.filter((name) => !there.has(name)), replaced: names.filter((name) => there.has(name)), lookAgain: [] };
    },
    undoWrite: async () => {
      const isThere = before !== null;
      book = before ?? book;
      before = null;
      return isThere;
    },
    canUndo: async () => before !== null,
    removeSheets: async (names) => {
      book = { ...book, grids: book.grids.filter(({ name }) => !names.includes(name)) };
    },
    select: async (sheet) => book.grids.some(({ name }) => name === sheet),
    onChanged: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    loadState: async () => null,
    saveState: async (text) => {
      const content = { kind: "text", value: text } as const;
      const grid = { name: stateSheetName, visibility: "veryHidden", rowCount: 1, columnCount: 1, cells: new Map([[gridKey(0, 0), { content, formula: null, format: null, font: null }]]), merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), filtered: false } as const;
      put({ grids: [grid], names: new Map(), properties: new Map(), externalLinks: [] });
    },
    typeInto: (sheet, row, column, value) => {
      const content = typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
      book = { ...book, grids: book.grids.map((grid) => (grid.name === sheet ? { ...grid, cells: new Map(grid.cells).set(gridKey(row, column), { content, formula: null, format: null, font: null }) } : grid)) };
      for (const listener of listeners) listener({ sheet });
    },
  };
}

/** A model as it would be read back from a file. */
export function bookOf(model: WorkbookModel): GridBook {
  return { ...sheetsToGridBook(model.sheets), names: new Map(Object.entries(model.names)), properties: new Map(Object.entries(model.properties)) };
}

/** The form that a unit of the sample campaign sent under a name beginning like that; it has what a clerk gets wrong. */
export function sampleForm(plan: ReviewPlan, name: string): GridBook {
  for (const file of demoFiles(plan)) if ("workbook" in file && file.name.startsWith(name)) return bookOf(file.workbook);
  throw new Error(`No sample file begins with ${name}`);
}

/** The real session over a workbook in memory; files are read one after another, each after a pause. */
export function createSampleSession(workbook: OpenWorkbook, files: WorkbookFiles, pause: number): PaneSession {
  return createPaneSession({
    workbook,
    files,
    readers: {
      readFiles: async (context, given, read, isStopped) => {
        for (const [index, { file, blob }] of given.entries()) {
          await new Promise((resolve) => setTimeout(resolve, pause));
          if (isStopped()) return;
          read(readSubmission({ ...context, workbooks: files }, file, new Uint8Array(await blob.arrayBuffer())), index);
        }
      },
    },
    pack: (packed) => new Uint8Array(packed.reduce((sum, { bytes }) => sum + bytes.length, 0)),
  });
}
