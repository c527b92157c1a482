import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../messages/language";
import { pageWords } from "../../messages/pane/page";
import type { CellEntry } from "../../model/openWorkbook";
import { DropArea } from "./DropArea";
import { EmptyPage } from "./EmptyPage";
import { ReplaceDialog } from "./ReplaceDialog";
import type { Reveal, ShownWorkbook } from "./shownWorkbook";
import type { Part } from "./SplitView";
import { SplitView } from "./SplitView";
import { TopBar } from "./TopBar";
import { useReplacing } from "./useReplacing";
import { WorkbookView } from "./WorkbookView";

/** What the page does for the pane it holds. */
export interface PageActions {
  /** Opens a workbook in place of the one on the page, after asking where changes would be lost. */
  readonly openFile: (file: File) => Promise<void>;
  /** Puts the pane before the workbook on a narrow page. */
  readonly showPane: () => void;
}

export interface StandalonePageProps {
  readonly language: Language;
  /** The workbook on the page; another object is another workbook. Null before one was opened. */
  readonly workbook: ShownWorkbook | null;
  /** Grows with each change of the workbook that did not come from `onType`. */
  readonly revision: number;
  readonly fileName: string | null;
  /** Nothing can be typed into the workbook, and there is nothing to save. */
  readonly readOnly: boolean;
  /** There are changes that were not downloaded. */
  readonly unsaved: boolean;
  /** What the page is busy with, in words; null when it is free. */
  readonly busy: string | null;
  /** Why a file was not opened, in words; null when nothing is to be said. */
  readonly refusal: string | null;
  readonly onDismissRefusal: () => void;
  /** The cell to show; each new object scrolls to it and outlines it. */
  readonly reveal: Reveal | null;
  readonly onOpen: (file: File) => Promise<void>;
  readonly onSave: () => Promise<void>;
  readonly onSample: () => Promise<void>;
  /** Types values into the workbook; rejects with a `HostError` where they are refused. */
  readonly onType: (entries: readonly CellEntry[]) => Promise<void>;
  /** The pane. */
  readonly children: (page: PageActions) => ReactNode;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100dvh", minHeight: "420px", minWidth: "320px", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground1, fontSize: "14px" },
});

/** The page that stands in for Excel: the workbook on the left, the pane on the right, files in and out above them. */
export function StandalonePage(props: StandalonePageProps): ReactElement {
  const { language, workbook, revision, fileName, readOnly, unsaved, busy, refusal, onDismissRefusal, reveal, onOpen, onSave, onSample, onType, children } = props;
  const words = pageWords(language);
  const styles = useStyles();
  const [part, setPart] = useState<Part>("workbook");
  const [told, setTold] = useState<string | null>(null);
  const [seen, setSeen] = useState<Reveal | null>(null);
  const [known, setKnown] = useState({ workbook, turn: 0 });
  const { asking, replace, decide } = useReplacing(unsaved, onSave);

  if (reveal !== seen) {
    setSeen(reveal);
    // A cell is what the person asked for; a sheet that was written stands behind what the pane says of it.
    if (reveal !== null && reveal.cell !== null) setPart("workbook");
  }
  if (workbook !== known.workbook) setKnown({ workbook, turn: known.turn + 1 });
  const openFile = useCallback((file: File) => replace(() => onOpen(file)), [replace, onOpen]);
  const showPane = useCallback(() => setPart("tasks"), []);
  const openDropped = (files: readonly File[]): void => {
    const [file, ...more] = files;
    setTold(more.length > 0 ? words.oneFileOnly : null);
    if (file !== undefined && more.length === 0) void openFile(file);
  };
  const message = refusal ?? told;
  return (
    <div className={styles.page} lang={language}>
      <TopBar words={words} fileName={fileName} canSave={fileName !== null && !readOnly} unsaved={unsaved} busy={busy} onOpen={(file) => void openFile(file)} onSave={() => void onSave()} onSample={() => void replace(onSample)} />
      <div role="alert">
        {message !== null && (
          <MessageBar intent="error" layout="multiline" shape="square">
            <MessageBarBody>{message}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss}
                  onClick={() => {
                    setTold(null);
                    onDismissRefusal();
                  }}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <SplitView
        words={words} part={part} onPart={setPart} pane={children({ openFile, showPane })}
        workbook={
          <DropArea invitation={words.dropHere} onFiles={openDropped}>
            {workbook === null ? <EmptyPage words={words} busy={busy !== null} onOpen={(file) => void openFile(file)} /> : <WorkbookView key={known.turn} words={words} workbook={workbook} revision={revision} readOnly={readOnly} reveal={reveal} onType={onType} />}
          </DropArea>
        }
      />
      <ReplaceDialog open={asking} words={words} fileName={fileName ?? words.workbook} onDecide={decide} />
    </div>
  );
}
