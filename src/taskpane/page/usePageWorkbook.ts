import { useCallback, useEffect, useRef, useState } from "react";
import type { FileWorkbook } from "../../model/fileWorkbook";
import type { CellEntry } from "../../model/openWorkbook";
import type { Refusal } from "../../model/ports";
import type { PaneSession } from "../../workflows/session/paneSession";
import { download } from "../browserHost";
import type { Reveal } from "./shownWorkbook";
import { watchedSession } from "./watchedSession";

/** Where workbooks of the page live: in a worker. */
export interface PageOffice {
  /** Opens an empty workbook (null) or a file; `reveal` is told what the person is to be shown. A refused file leaves what was open. */
  openFile(file: Blob | null, reveal: (sheet: string, cell: string | null) => void): Promise<{ readonly session: PaneSession; readonly workbook: FileWorkbook } | { readonly refusal: Refusal }>;
}

/** The workbook on the page. `turn` tells one from the next. */
export interface OpenedWorkbook {
  readonly turn: number;
  readonly session: PaneSession;
  readonly workbook: FileWorkbook;
  readonly fileName: string | null;
  /** False for a new workbook until something is written into it. */
  readonly hasSheets: boolean;
  /** Grows with each change that was not typed. */
  readonly revision: number;
  readonly unsaved: boolean;
  /** Of a format that is only read, such as .xls: nothing can be typed into it. */
  readonly readOnly: boolean;
  /** Read the sample campaign into it at once. */
  readonly isSample: boolean;
}

export interface PageWorkbook {
  /** Null while the first one is opened. */
  readonly opened: OpenedWorkbook | null;
  readonly busy: "opening" | "saving" | null;
  readonly refused: { readonly file: string; readonly refusal: Refusal } | null;
  readonly reveal: Reveal | null;
  readonly dismissRefusal: () => void;
  readonly open: (file: File) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Gives the file to the person under a name for workbooks without one. */
  readonly save: (newName: string) => Promise<void>;
  readonly type: (entries: readonly CellEntry[]) => Promise<void>;
}

/** Opens, changes and saves the workbook of the standalone page. */
export function usePageWorkbook(office: PageOffice): PageWorkbook {
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [busy, setBusy] = useState<PageWorkbook["busy"]>("opening");
  const [refused, setRefused] = useState<PageWorkbook["refused"]>(null);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const turns = useRef(0);

  const change = useCallback((turn: number, edit: (known: OpenedWorkbook) => Partial<OpenedWorkbook>) => {
    setOpened((known) => (known?.turn === turn ? { ...known, ...edit(known) } : known));
  }, []);

  const openFile = useCallback(async (file: File | null, isSample: boolean): Promise<void> => {
    setBusy("opening");
    setRefused(null);
    const result = await office.openFile(file, (sheet, cell) => setReveal({ sheet, cell }));
    const readOnly = "workbook" in result && !(await result.workbook.capabilities()).canWrite;
    setBusy(null);
    if ("refusal" in result) {
      setRefused({ file: file?.name ?? "", refusal: result.refusal });
      return;
    }
    turns.current += 1;
    const turn = turns.current;
    const session = watchedSession(result.session, (what) =>
      change(turn, ({ revision, hasSheets }) => (what === "sheets" ? { revision: revision + 1, hasSheets: true, unsaved: true } : { unsaved: hasSheets })),
    );
    setReveal(null);
    setOpened({ turn, session, workbook: result.workbook, fileName: file?.name.normalize("NFC") ?? null, hasSheets: file !== null, revision: 0, unsaved: false, readOnly, isSample });
  }, [office, change]);

  useEffect(() => void openFile(null, false), [openFile]);

  const save = useCallback(async (newName: string): Promise<void> => {
    if (opened === null) return;
    setBusy("saving");
    const bytes = await opened.workbook.save();
    setBusy(null);
    download({ name: opened.fileName ?? newName, bytes: new Uint8Array(bytes) });
    change(opened.turn, () => ({ unsaved: false, fileName: opened.fileName ?? newName }));
  }, [opened, change]);

  const type = useCallback(async (entries: readonly CellEntry[]): Promise<void> => {
    if (opened === null) return;
    await opened.workbook.type(entries);
    change(opened.turn, () => ({ unsaved: true }));
  }, [opened, change]);

  return {
    opened, busy, refused, reveal, save, type,
    dismissRefusal: useCallback(() => setRefused(null), []),
    open: useCallback((file: File) => openFile(file, false), [openFile]),
    openSample: useCallback(() => openFile(null, true), [openFile]),
  };
}
