import { useRef, useState } from "react";
import type { PageWords } from "../../messages/pane/page";
import { cellAddress } from "../../model/area";
import type { CellEntry } from "../../model/openWorkbook";
import { asHostError } from "../../model/openWorkbook";
import { formatNumber } from "../../messages/formatNumber";
import { parseEntry } from "../../workflows/parseEntry";
import { parsePastedBlock } from "./pastedBlock";
import type { Place } from "./sheetLayout";
import type { Draft, ShownWorkbook } from "./shownWorkbook";
import { cellAtPlace, pastedEntries, storedValue, typedValue } from "./typedEntries";
import type { OpenedSheet } from "./useSheet";

interface TypingInput {
  readonly words: PageWords;
  readonly opened: OpenedSheet | null;
  readonly active: Place;
  readonly workbook: Pick<ShownWorkbook, "objections">;
  readonly onType: (entries: readonly CellEntry[]) => Promise<void>;
  /** Tells the person something in a sentence; with a draft that the cell did not take, how to come back to it. */
  readonly tell: (message: string, intent: "info" | "warning", refused?: Draft) => void;
  readonly reload: () => void;
  /** Takes the person back to a cell; false when they have gone on to something else meanwhile. */
  readonly goBack: (place: Draft) => boolean;
  /** No cell of the workbook takes input. */
  readonly readOnly: boolean;
}

/** Typing into the sheet that is shown: one draft at a time, and what becomes of it. */
export interface Typing {
  readonly draft: Draft | null;
  /** Starts with what the cell holds, or with `text`; tells why where the cell takes no input. */
  begin(at: Draft["at"], text: string | null, listOpen: boolean): boolean;
  change(draft: Partial<Pick<Draft, "text" | "listOpen">>): void;
  cancel(): void;
  /** Keeps the draft (or `text` in its place). False when the cell does not take it; the draft then stays. What only the file's rules refuse comes back as a draft. */
  commit(text?: string): boolean;
  /** As `commit`, for a person who goes elsewhere: what was refused already, and not changed since, is given up. False only at the first refusal. */
  leave(): boolean;
  /** Goes on with a draft that was refused. */
  resume(draft: Draft): void;
  clear(): void;
  paste(text: string): Promise<void>;
  undo(): void;
}

const undoSteps = 100;

/** The entries that would put back what the cells hold now. */
function presentValues(opened: OpenedSheet, entries: readonly CellEntry[]): readonly CellEntry[] {
  return entries.map((entry) => {
    const cell = cellAtPlace(opened, entry);
    return { ...entry, value: cell === undefined ? null : storedValue(cell) };
  });
}

/** The file's own words; its title, which says the same in short, where there are no others. */
function ruleText({ title, text }: { readonly title: string; readonly text: string }): string {
  const own = text.trim() === "" ? title.trim() : text.trim();
  return own === "" ? "" : own.replace(/(?<![.…!?]):?$/, ".");
}

/** Figures as another language, a calculator or a report writes them: "1,234.5", "1.5", "1e3", "50%". */
const foreignNumber = /^[-+]?[\d.,\s]*\d[\d.,\s]*(%|e[-+]?\d+)?$/i;

/** Typing with refusals told in words. Entries go out through `onType`; until they are back they already show in their cells. */
export function useTyping({ words, opened, active, workbook, onType, tell, reload, goBack, readOnly }: TypingInput): Typing {
  const [shownDraft, showDraft] = useState<Draft | null>(null);
  // A field that is left tells it after the draft was kept or given up: what counts is the draft of this moment.
  const held = useRef<Draft | null>(null);
  const setDraft = (next: Draft | null): void => {
    held.current = next;
    showDraft(next);
  };
  const undoable = useRef<(readonly CellEntry[])[]>([]);
  const current = opened === null ? undefined : cellAtPlace(opened, active);
  const address = cellAddress(active.row, active.column);

  /** The person is back in the cell with what they typed, as in Excel – unless they type elsewhere by now. */
  const refuse = (draft: Draft, ownRule: string): void => {
    const rule = [ownRule === "" ? words.brokenRule : ownRule, ...(foreignNumber.test(draft.text) && typeof parseEntry(draft.text) === "string" ? [words.numberNotation] : [])].join(" ");
    if (held.current === null && goBack(draft)) {
      setDraft(draft);
      tell(words.refusedByRule(address, draft.text, rule), "warning");
    } else tell(words.refusedMeanwhile(address, draft.text, rule), "warning", draft);
  };

  /** What was typed is held against the file's validations; what is pasted, cleared or taken back is not, as in Excel. */
  const send = async (entries: readonly CellEntry[], remembered: boolean, typed: Draft | null): Promise<boolean> => {
    if (entries.length === 0 || opened === null) return false;
    const before = presentValues(opened, entries);
    const shownBefore = entries.flatMap((place) => {
      const cell = cellAtPlace(opened, place);
      return cell === undefined ? [] : [{ ...place, cell }];
    });
    for (const { row, column, value, cell } of shownBefore) {
      const text = value === null ? "" : typeof value === "number" ? formatNumber(value, null, "vi") : value;
      opened.rows.showTyped(row, column, { ...cell, text, entry: text, kind: typeof value === "number" ? "number" : "text" });
    }
    try {
      const [objection] = typed === null ? [] : await workbook.objections(entries);
      if (objection?.style === "stop" && typed !== null) {
        for (const { row, column, cell } of shownBefore) opened.rows.showTyped(row, column, cell);
        refuse({ ...typed, at: "cell", listOpen: false, refused: typed.text }, ruleText(objection));
        return false;
      }
      await onType(entries);
      if (remembered) undoable.current = [...undoable.current, before].slice(-undoSteps);
      if (objection !== undefined) tell(words.keptAgainstRule(address, ruleText(objection) || words.brokenRule), "warning");
      return true;
    } catch (error) {
      tell(asHostError(error)?.code === "editing" ? words.editingNow : words.refusedEntry(entries.length), "warning");
      return false;
    } finally {
      reload();
    }
  };
  const explain = (refused: "noInput" | "notOffered"): void => tell(refused === "notOffered" ? words.notOffered(address, (current?.options ?? []).join(" · ")) : readOnly ? words.readOnlyFile : current?.isComputed === true ? words.holdsFormula(address) : words.takesNoInput(address), "warning");

  const isHere = shownDraft !== null && shownDraft.sheet === opened?.sheet && shownDraft.row === active.row && shownDraft.column === active.column;
  const commit = (text: string): boolean => {
    const draft = held.current;
    if (draft === null || opened === null || !isHere || current === undefined) return true;
    if (text !== current.entry) {
      const typed = typedValue(current, text);
      if ("refused" in typed) {
        setDraft({ ...draft, text, refused: text });
        explain(typed.refused);
        return false;
      }
      void send([{ sheet: opened.sheet, row: draft.row, column: draft.column, value: typed.value }], true, { ...draft, text });
    }
    setDraft(null);
    return true;
  };

  return {
    draft: isHere ? shownDraft : null,
    begin: (at, text, listOpen) => {
      if (current === undefined || opened === null) return false;
      // A key for the next cell that comes before the person is shown back in a refused one must not lose what was typed there.
      if (held.current !== null && held.current.refused !== null && (held.current.row !== active.row || held.current.column !== active.column)) return true;
      if (!current.editable) {
        explain("noInput");
        return false;
      }
      setDraft({ ...active, sheet: opened.sheet, text: text ?? current.entry, at, listOpen: listOpen && current.options !== null, refused: null });
      return true;
    },
    change: (changed) => {
      if (held.current !== null) setDraft({ ...held.current, ...changed });
    },
    cancel: () => setDraft(null),
    commit: (text = held.current?.text ?? "") => commit(text),
    leave: () => {
      const draft = held.current;
      if (draft?.refused !== draft?.text) return commit(draft?.text ?? "");
      setDraft(null);
      return true;
    },
    resume: (draft) => {
      if (goBack(draft)) setDraft(draft);
    },
    clear: () => {
      if (opened === null || current === undefined) return;
      if (!current.editable) explain("noInput");
      else if (current.entry !== "") void send([{ sheet: opened.sheet, ...active, value: null }], true, null);
    },
    paste: async (text) => {
      if (opened === null || text === "") return;
      const block = parsePastedBlock(text);
      await opened.rows.load({ first: active.row, last: active.row + block.length - 1 });
      const { entries, passedOver } = pastedEntries(opened, active, block);
      if (entries.length === 0) tell(words.nothingPasted, "warning");
      else if (await send(entries, true, null)) tell(words.pasted(entries.length, passedOver.map(({ row, column }) => cellAddress(row, column))), "info");
    },
    undo: () => {
      const entries = undoable.current.at(-1);
      if (entries === undefined || entries[0]?.sheet !== opened?.sheet) return;
      undoable.current = undoable.current.slice(0, -1);
      void send(entries, false, null);
    },
  };
}
