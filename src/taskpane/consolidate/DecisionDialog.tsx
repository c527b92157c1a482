import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactElement, ReactNode } from "react";
import { decisionWords } from "../../messages/pane/decisions";
import { useLanguage } from "../parts/language";
import { usePreviousFocus } from "../parts/usePreviousFocus";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  actions: { justifySelf: "end" },
});

export interface DecisionDialogProps {
  readonly title: string;
  readonly text: string;
  /** What the decision is about: unit, row and period. */
  readonly subject: string;
  readonly children: ReactNode;
  readonly save: () => void;
  readonly close: () => void;
}

/** The frame of a decision that a person writes down: what it is about, its fields, Lưu and Thôi. Mounted while it is open. */
export function DecisionDialog({ title, text, subject, children, save, close }: DecisionDialogProps): ReactElement {
  const styles = useStyles();
  const words = decisionWords(useLanguage());
  usePreviousFocus(true);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text weight="semibold">{subject}</Text>
              <Text>{text}</Text>
              {children}
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button type="submit" appearance="primary">{words.save}</Button>
              <Button onClick={close}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
