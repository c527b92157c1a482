import { Button, FluentProvider, Spinner, Text, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Language } from "../messages/language";
import { paneWords } from "../messages/paneWords";
import type { CheckedFile } from "../workflows/checkFile";
import { CheckedFileView } from "./CheckedFileView";

/** Checks the bytes of one chosen file against the plan in its passport; null when it carries none. */
export type CheckChosenFile = (file: string, bytes: Uint8Array) => CheckedFile | null;

type Run =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly file: string }
  | { readonly state: "finished"; readonly file: string; readonly checked: CheckedFile | null }
  | { readonly state: "failed"; readonly file: string };

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, maxWidth: "720px" },
});

/** The pane: choose an appendix, see what is to be mended before it is sent. */
export function App({ language, check }: { readonly language: Language; readonly check: CheckChosenFile }): ReactElement {
  const words = paneWords(language);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [run, setRun] = useState<Run>({ state: "idle" });

  const readChosen = async (file: File): Promise<void> => {
    setRun({ state: "running", file: file.name });
    // The browser rejects a file that was removed, changed or locked since it was chosen.
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) setRun({ state: "failed", file: file.name });
    else setRun({ state: "finished", file: file.name, checked: check(file.name.normalize("NFC"), new Uint8Array(bytes)) });
  };

  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Text as="h1" size={600} weight="semibold">{words.title}</Text>
        <Text>{words.purpose}</Text>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xls"
          aria-label={words.choose}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file !== undefined) void readChosen(file);
          }}
        />
        <Button appearance="primary" disabled={run.state === "running"} onClick={() => input.current?.click()}>{words.choose}</Button>
        <section aria-live="polite">
          {run.state === "running" && <Spinner label={words.reading(run.file)} />}
          {run.state === "failed" && <Text role="alert">{words.cannotOpen}</Text>}
          {run.state === "finished" && (run.checked === null ? <Text role="alert">{words.noPlan}</Text> : <CheckedFileView checked={run.checked} language={language} />)}
        </section>
      </main>
    </FluentProvider>
  );
}
