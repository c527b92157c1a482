import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { partWords } from "../../messages/pane/partWords";
import type { WritingPreview } from "../../workflows/session/paneSession";
import { useLanguage } from "./language";
import { usePreviousFocus } from "./usePreviousFocus";

const useStyles = makeStyles({
  surface: { maxWidth: "min(480px, calc(100vw - 24px))", padding: tokens.spacingHorizontalL },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  actions: { justifySelf: "end" },
});

/** So many sheets stand each in a line of its own; more are told in one sentence. */
const mostLines = 4;

function Sheets({ title, names }: { readonly title: string; readonly names: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <div>
      <Text as="p" block weight="semibold">{title}</Text>
      {names.length > mostLines ? <Text as="p" block>{`${names.join(", ")}.`}</Text> : <ul className={styles.sheets}>{names.map((name) => <li key={name}>{name}</li>)}</ul>}
    </div>
  );
}

export interface WritingDialogProps {
  /** Null: closed. */
  readonly writing: WritingPreview | null;
  readonly title: string;
  readonly children?: ReactNode;
  /** In place of "Ghi". */
  readonly confirmLabel?: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Tells which sheets will be made or replaced before anything is written. */
export function WritingDialog({ writing, title, children, confirmLabel, confirm, cancel }: WritingDialogProps): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  usePreviousFocus(writing !== null);
  return (
    <Dialog open={writing !== null} onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {children}
            <Sheets title={words.willAdd(writing?.added.length ?? 0)} names={writing?.added ?? []} />
            <Sheets title={words.willReplace(writing?.replaced.length ?? 0)} names={writing?.replaced ?? []} />
            {(writing?.replaced.length ?? 0) > 0 && <Text>{words.replacedLost}</Text>}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={confirm}>{confirmLabel ?? words.write}</Button>
            <Button onClick={cancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
