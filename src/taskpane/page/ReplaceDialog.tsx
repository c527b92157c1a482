import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";
import { usePreviousFocus } from "../parts/usePreviousFocus";

/** What a person decides about changes that would be lost. */
export type ReplaceDecision = "saveFirst" | "discard" | "stay";

interface ReplaceDialogProps {
  readonly open: boolean;
  readonly words: PageWords;
  readonly fileName: string;
  readonly onDecide: (decision: ReplaceDecision) => void;
}

/** Asks before a workbook with changes that were not downloaded is replaced. */
export function ReplaceDialog({ open: isOpen, words, fileName, onDecide }: ReplaceDialogProps): ReactElement {
  usePreviousFocus(isOpen);
  const { title, text, saveFirst, discard, stay } = words.replace;
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => open || onDecide("stay")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text(fileName)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onDecide("saveFirst")}>{saveFirst}</Button>
            <Button onClick={() => onDecide("discard")}>{discard}</Button>
            <Button onClick={() => onDecide("stay")}>{stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
