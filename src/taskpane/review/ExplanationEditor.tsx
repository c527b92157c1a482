import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Comment20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import { useLanguage } from "../parts/language";
import { inputFill } from "../parts/theme";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
  input: { backgroundColor: inputFill },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`, paddingLeft: tokens.spacingHorizontalXS },
});

const longest = 500;

export interface ExplanationEditorProps {
  readonly explanation: string | null;
  /** Of the button that opens the editor. */
  readonly label: string;
  /** An empty text takes the explanation back. False: it was refused, and the text stays to be tried again. */
  readonly save: (text: string) => Promise<boolean>;
}

/** One line of text that says why a figure is right, kept with the form or the campaign. */
export function ExplanationEditor({ explanation, label, save }: ExplanationEditorProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = reviewTabWords(language);
  /** Null: not being written. */
  const [text, setText] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const wasOpen = useRef(false);
  const isOpen = text !== null;

  useEffect(() => {
    if (isOpen) form.current?.querySelector("input")?.focus();
    if (wasOpen.current && !isOpen) opener.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const keep = async (kept: string): Promise<void> => {
    setSaving(true);
    const isKept = await save(kept.trim());
    setSaving(false);
    if (isKept) setText(null);
  };

  if (text === null) {
    return (
      <div ref={opener} className={styles.editor}>
        {explanation !== null && <Text>{partWords(language).explained(explanation)}</Text>}
        <Button appearance="transparent" className={styles.button} icon={<Comment20Regular />} onClick={() => setText(explanation ?? "")}>{explanation === null ? label : words.edit}</Button>
      </div>
    );
  }
  return (
    <form
      ref={form}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void keep(text);
      }}
    >
      <Field label={words.explanation} hint={words.explanationHint} className={styles.field}>
        <Input className={styles.input} value={text} maxLength={longest} disabled={isSaving} onChange={(_, { value }) => setText(value)} onKeyDown={({ key }) => key === "Escape" && setText(null)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={isSaving || text.trim() === ""}>{words.keep}</Button>
        <Button disabled={isSaving} onClick={() => setText(null)}>{words.cancel}</Button>
        {explanation !== null && <Button appearance="subtle" disabled={isSaving} onClick={() => void keep("")}>{words.takeBack}</Button>}
      </div>
    </form>
  );
}
