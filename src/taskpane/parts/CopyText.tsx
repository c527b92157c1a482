import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import { usePane } from "../paneContext";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  copying: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  box: { width: "100%" },
});

/** A button that copies a text; where the clipboard is closed, the text is shown to be copied by hand. */
export function CopyText({ text, label, primary = false }: { readonly text: string; readonly label?: string; readonly primary?: boolean }): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const { host } = usePane();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copy = async (): Promise<void> => setOutcome({ text, copied: await host.copy(text) });
  // What was copied is another text by now.
  const told = outcome?.text === text ? outcome : null;
  return (
    <div className={styles.copying}>
      <Button appearance={primary ? "primary" : "secondary"} icon={<Copy20Regular />} onClick={() => void copy()}>{label ?? words.copy}</Button>
      <div role="status" className={styles.box}>
        {told?.copied === true && <Text>{words.copied}</Text>}
        {told?.copied === false && (
          <Field label={words.copyByHand}>
            <Textarea readOnly value={text} rows={6} resize="vertical" onFocus={({ target }) => target.select()} />
          </Field>
        )}
      </div>
    </div>
  );
}
