import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { helpWords } from "../../messages/pane/helpWords";
import { shellWords } from "../../messages/pane/shellWords";
import { tabs, usePane } from "../paneContext";
import { usePreviousFocus } from "../parts/usePreviousFocus";

const useStyles = makeStyles({
  surface: { maxWidth: "min(600px, calc(100vw - 24px))", padding: tokens.spacingHorizontalL },
  content: { padding: tokens.spacingHorizontalXS },
  steps: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL },
});

/** A short how-to for each step. */
export function HelpDialog({ open, close }: { readonly open: boolean; readonly close: () => void }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = helpWords(language);
  usePreviousFocus(open);
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent tabIndex={0} className={styles.content}>
            {tabs.map((tab) => (
              <section key={tab}>
                <Text as="h3" weight="semibold">{shellWords(language).tabs[tab]}</Text>
                <ol className={styles.steps}>{words.topics[tab].steps.map((step) => <li key={step}>{step}</li>)}</ol>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
