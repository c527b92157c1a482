import { parseAddress } from "../../model/area";
import type { Calculation } from "../../model/calculation";
import type { FileWorkbook } from "../../model/fileWorkbook";
import type { GridBook } from "../../model/grid";
import type { WorkbookChange } from "../../model/openWorkbook";
import { HostError } from "../../model/openWorkbook";
import type { DeflateChunk } from "../compressEntry";
import { changeSheets, noChanges } from "./changeSheets";
import type { DocumentPackage } from "./documentPackage";
import { createGridReader } from "./gridReader";
import { objectionsTo } from "./objections";
import { previewRows } from "./previewRows";
import { previewSheet } from "./previewSheet";
import { createQueue } from "./queue";
import { saveDocument } from "./saveDocument";
import { viewSheet } from "./sheetView";
import { loadState, saveState } from "./stateSheet";
import { typeEntries } from "./typeEntries";
import type { WriteRecord } from "./undoWrite";
import { undoWrite } from "./undoWrite";
import { sheetNamed, workbookParts } from "./workbookParts";
import { writeModel } from "./writeModel";

/** Told when a place of the workbook is to be shown. */
export type SelectListener = (sheet: string, cell: string | null) => void;

/** What file workbooks need from the place they live in. */
export interface DocumentHost {
  readonly deflateChunk: DeflateChunk | null;
  readonly onSelect: SelectListener;
  readonly calculation: Calculation;
}

const emptyBook: GridBook = { grids: [], names: new Map(), properties: new Map(), externalLinks: [] };

/** A workbook over a package (null: without any sheet). Each change makes a new package, so that what was before can come back. */
export function createPackageWorkbook(opened: DocumentPackage | null, { deflateChunk, onSelect, calculation }: DocumentHost): FileWorkbook {
  const reader = createGridReader();
  const inTurn = createQueue();
  const listeners = new Set<(change: WorkbookChange) => void>();
  const openedBook = opened === null ? null : workbookParts(opened);
  const canWrite = openedBook?.isStrict !== true;
  let parts = opened;
  /** Cells changed, so that formulas elsewhere may have other values than those stored. */
  let isStale = false;
  let record: WriteRecord | null = null;

  function sheets(): readonly { readonly name: string; readonly visibility: "visible" | "hidden" | "veryHidden" }[] {
    return (parts === null ? [] : (workbookParts(parts)?.sheets ?? [])).filter(({ isWorksheet }) => isWorksheet).map(({ name, visibility }) => ({ name, visibility }));
  }

  function refuse(changesSheets: boolean): void {
    if (!canWrite) throw new HostError("readOnly");
    if (changesSheets && openedBook?.isLocked === true) throw new HostError("protected");
  }

  return {
    capabilities: () => Promise.resolve({ host: "file", canWrite, canOpenFiles: false }),
    sheets: () => inTurn(sheets),
    readBook: (names) => inTurn(() => (parts === null ? emptyBook : reader.read(parts, names))),
    writeSheets: (model) =>
      inTurn(async () => {
        refuse(true);
        const before = parts;
        const result = await writeModel(before, model, deflateChunk);
        parts = result.parts;
        isStale ||= before !== null;
        record = { before, written: [...result.written.added, ...result.written.replaced] };
        return result.written;
      }),
    undoWrite: () =>
      inTurn(async () => {
        if (record === null || parts === null) return false;
        parts = await undoWrite(parts, record, deflateChunk);
        record = null;
        return true;
      }),
    canUndo: () => inTurn(() => record !== null),
    removeSheets: (names) =>
      inTurn(() => {
        refuse(true);
        const present = names.filter((name) => sheetNamed(parts === null ? [] : (workbookParts(parts)?.sheets ?? []), name) !== null);
        if (parts === null || present.length === 0) return;
        parts = changeSheets(parts, { ...noChanges, removed: present });
        isStale = true;
      }),
    select: (sheet, cell) =>
      inTurn(() => {
        const entry = sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
        if (entry === undefined || (cell !== null && parseAddress(cell) === null)) return false;
        onSelect(entry.name, cell);
        return true;
      }),
    onChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    loadState: () => inTurn(() => (parts === null ? null : loadState(parts))),
    saveState: (text) =>
      inTurn(async () => {
        refuse(parts === null || loadState(parts) === null);
        parts = await saveState(parts, text, deflateChunk);
      }),
    preview: (name) =>
      inTurn(() => {
        const view = parts === null ? null : viewSheet(parts, name);
        return parts === null || view === null ? null : previewSheet(parts, view, canWrite);
      }),
    previewRows: (name, firstRow, lastRow) =>
      inTurn(() => {
        const view = parts === null ? null : viewSheet(parts, name);
        return parts === null || view === null ? { firstRow, rows: [] } : previewRows(parts, view, firstRow, lastRow, canWrite, calculation);
      }),
    objections: (entries) => inTurn(() => (parts === null ? [] : objectionsTo(parts, entries, calculation))),
    type: (entries) =>
      inTurn(() => {
        refuse(false);
        if (entries.length === 0) return;
        if (parts === null) throw new HostError("changedMeanwhile", entries[0]?.sheet);
        parts = typeEntries(parts, entries, reader, calculation.recalculate);
        isStale = true;
        for (const sheet of new Set(entries.map((entry) => entry.sheet))) for (const listener of listeners) listener({ sheet });
      }),
    save: () => inTurn(() => saveDocument(parts, isStale, deflateChunk)),
  };
}
