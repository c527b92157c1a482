import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import { usePane } from "../paneContext";
import { usePreviousFocus } from "./usePreviousFocus";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  surface: { maxWidth: "min(480px, calc(100vw - 24px))", padding: tokens.spacingHorizontalL },
});

/** What would be lost: the sheets changed since the run, or null where these are not known. */
interface Loss {
  readonly sheets: readonly string[] | null;
}

/** Takes the last run back; asks first where something that was typed since would go with it. */
export function UndoButton(): ReactElement {
  const styles = useStyles();
  const { session, language, ask, start, refresh } = usePane();
  const words = partWords(language);
  const [loss, setLoss] = useState<Loss | null>(null);
  usePreviousFocus(loss !== null);
  const undo = async (): Promise<void> => {
    setLoss(null);
    await start({
      kind: "undo",
      title: words.undoing,
      canStop: false,
      run: async () => {
        const isUndone = await session.undo();
        await refresh();
        return isUndone;
      },
      finished: (isUndone) => ({ message: isUndone ? words.undone : words.notUndone, canUndo: false }),
    });
  };
  const propose = async (): Promise<void> => {
    const answer = await ask(async (): Promise<Loss> => ({ sheets: await session.changedSinceRun() }));
    if (answer === null) return;
    if (answer.sheets?.length === 0) await undo();
    else setLoss(answer);
  };
  return (
    <>
      <Button className={styles.button} icon={<ArrowUndo20Regular />} onClick={() => void propose()}>{words.undo}</Button>
      <Dialog open={loss !== null} modalType="alert" onOpenChange={(_, { open }) => !open && setLoss(null)}>
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle>{words.undoLoses.title}</DialogTitle>
            <DialogContent>{loss === null || loss.sheets === null ? words.undoLoses.unknown : words.undoLoses.known(loss.sheets.map((name) => `“${name}”`).join(", "))}</DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => setLoss(null)}>{words.undoLoses.keep}</Button>
              <Button onClick={() => void undo()}>{words.undoLoses.undo}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
