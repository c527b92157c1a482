import { MessageBar, MessageBarActions, MessageBarBody, Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { flushSync } from "react-dom";
import type { PageWords } from "../../messages/pane/page";
import { cellAddress, parseAddress } from "../../model/area";
import type { CellEntry } from "../../model/openWorkbook";
import { CellEditor } from "./CellEditor";
import { EntryLine } from "./EntryLine";
import type { Move } from "./gridMoves";
import { moveFrom, shownPlace } from "./gridMoves";
import { leadingCell } from "./mergedAreas";
import { SheetGrid } from "./SheetGrid";
import type { Place } from "./sheetLayout";
import { layOutSheet } from "./sheetLayout";
import { SheetTabs } from "./SheetTabs";
import type { Draft, Reveal, ShownWorkbook } from "./shownWorkbook";
import { cellAtPlace } from "./typedEntries";
import { useSheet } from "./useSheet";
import { useShownSheets } from "./useShownSheets";
import { useTyping } from "./useTyping";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0, minWidth: 0 },
  middle: { flex: "1 1 0", display: "flex", alignItems: "center", justifyContent: "center", padding: tokens.spacingHorizontalL, textAlign: "center" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** A sentence for the person; with a draft, what they typed into a cell that did not take it. */
interface Told {
  readonly message: string;
  readonly intent: "info" | "warning";
  readonly refused: Draft | null;
}

interface WorkbookViewProps {
  readonly words: PageWords;
  readonly workbook: ShownWorkbook;
  readonly revision: number;
  readonly readOnly: boolean;
  readonly reveal: Reveal | null;
  readonly onType: (entries: readonly CellEntry[]) => Promise<void>;
}

/** The open workbook: name box and entry line, one sheet as a grid, the tabs of the sheets. */
export function WorkbookView({ words, workbook, revision, readOnly, reveal, onType }: WorkbookViewProps): ReactElement {
  const styles = useStyles();
  const { sheets, shown, active: wished, outlined, scrolled, missing, show, goTo } = useShownSheets(workbook, revision, reveal);
  const [zoom, setZoom] = useState(1);
  const [told, setTold] = useState<Told | null>(null);
  const [dismissed, setDismissed] = useState<Place | null>(null);
  const [focusTurn, setFocusTurn] = useState(0);
  const { opened, failed, reload } = useSheet(workbook, shown, revision);
  const layout = useMemo(() => (opened === null ? null : layOutSheet(opened.preview, 1)), [opened]);
  const active = useMemo(() => (opened === null || layout === null ? wished : shownPlace(layout, opened.preview.merges, wished)), [opened, layout, wished]);
  const cell = opened === null ? undefined : cellAtPlace(opened, active);
  const address = cellAddress(active.row, active.column);

  const view = useRef<HTMLElement>(null);
  const focusGrid = (): void => setFocusTurn((turn) => turn + 1);
  const tell = (message: string, intent: Told["intent"], refused?: Draft): void => setTold({ message, intent, refused: refused ?? null });
  const goBack = (place: Draft): boolean => {
    const { activeElement } = document;
    const isAtWork = activeElement === document.body || view.current?.contains(activeElement) === true;
    if (!isAtWork || place.sheet !== view.current?.dataset.sheet) return false;
    goTo(place);
    focusGrid();
    return true;
  };
  const typing = useTyping({ words, opened, active, workbook, onType, tell, reload, goBack, readOnly });
  const { draft } = typing;
  const select = (place: Place): void => {
    setTold(null);
    if (draft !== null && !typing.leave()) return;
    goTo(place);
    focusGrid();
  };
  const commitAndMove = (text: string, event: KeyboardEvent | null): void => {
    setTold(null);
    if (!typing.commit(text) || opened === null || layout === null) return;
    const move: Move | null = event === null ? null : event.key === "Tab" ? (event.shiftKey ? "left" : "right") : event.shiftKey ? "up" : "down";
    if (move !== null) goTo(moveFrom(layout, opened.preview.merges, active, move, 0));
    focusGrid();
  };
  const cancel = (): void => {
    setTold(null);
    typing.cancel();
    focusGrid();
  };
  const leave = (): void => {
    if (!typing.leave()) typing.cancel();
  };
  const resume = (refused: Draft): void => {
    setTold(null);
    typing.resume(refused);
  };
  const onCellKey = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === "z") typing.undo();
    else if (control) return false;
    else if (event.altKey && event.key === "ArrowDown") typing.begin("cell", null, true);
    else if (event.altKey) return false;
    else if (event.key === "F2" || event.key === "Enter") typing.begin("cell", null, false);
    else if (event.key === "Escape") setDismissed(active);
    else if (event.key === "Delete" || event.key === "Backspace") typing.clear();
    else if (event.key.length === 1 || event.key === "Process" || event.nativeEvent.isComposing) {
      // The field must have the focus before the key arrives, so that the character (or the input method) goes into it.
      let began = false;
      flushSync(() => {
        began = typing.begin("cell", "", true);
      });
      if (!began) event.preventDefault();
      return true;
    } else return false;
    event.preventDefault();
    return true;
  };
  const goToAddress = (typedAddress: string): void => {
    const place = parseAddress(typedAddress.trim().toUpperCase());
    if (opened === null || layout === null || place === null || place.row >= layout.rows.count || place.column >= layout.columns.count) tell(words.noCell(typedAddress), "info");
    else select(leadingCell(opened.preview.merges, place));
  };

  const editor =
    draft?.at === "cell" && cell !== undefined ? (
      <CellEditor
        key={`${shown} ${address}`} words={words} address={address} text={draft.text} options={cell.options} listOpen={draft.listOpen} refused={draft.refused === draft.text}
        onChange={(text) => typing.change({ text })} onListOpen={(listOpen) => typing.change({ listOpen })} onCommit={commitAndMove} onCancel={cancel} onLeave={leave}
      />
    ) : null;
  const notice = told?.message ?? (missing !== null ? words.hiddenSheet(missing) : readOnly ? words.readOnlyFile : null);
  const refused = told?.refused ?? null;
  return (
    <section ref={view} className={styles.view} aria-label={words.workbook} data-sheet={shown ?? undefined}>
      <EntryLine
        words={words} address={address} text={draft?.text ?? cell?.entry ?? ""} readOnly={cell?.editable !== true} onGoTo={goToAddress}
        onBegin={() => {
          if (draft === null) typing.begin("line", null, false);
        }}
        onChange={(text) => typing.change({ text })} onCommit={(event) => commitAndMove(draft?.text ?? "", event)} onCancel={cancel}
        onLeave={leave}
      />
      <div aria-live="polite">
        {notice !== null && (
          <MessageBar intent={told?.intent ?? "info"} layout="multiline" shape="square">
            <MessageBarBody>{notice}</MessageBarBody>
            {told !== null && (
              <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={() => setTold(null)} />}>
                {refused !== null && <Button onClick={() => resume(refused)}>{words.typeAgain(cellAddress(refused.row, refused.column))}</Button>}
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        <span className={styles.unseen}>{outlined !== null && shown !== null && words.revealed(shown, address)}</span>
      </div>
      {opened !== null && (
        <SheetGrid
          key={opened.sheet} words={words} opened={opened} zoom={zoom} active={active} onActive={select} outlined={outlined} focusTurn={focusTurn} editor={editor} scrolled={scrolled}
          onCellKey={onCellKey} promptDismissed={dismissed === active} onEdit={() => typing.begin("cell", null, true)} onOptions={() => typing.begin("cell", null, true)} onPaste={(text) => void typing.paste(text)}
        />
      )}
      {opened === null && (
        <div className={styles.middle}>
          {shown === null ? sheets !== null && <Text>{words.noSheets}</Text> : failed ? <Text role="alert">{words.cannotShowSheet(shown)}</Text> : <Spinner delay={300} label={words.loadingSheet(shown)} />}
        </div>
      )}
      <SheetTabs
        words={words} sheets={sheets ?? []} shown={shown} zoom={zoom} onZoom={setZoom}
        onShow={(sheet) => {
          setTold(null);
          if (draft === null || typing.leave()) show(sheet);
        }}
      />
    </section>
  );
}
