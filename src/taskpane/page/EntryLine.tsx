import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, padding: "4px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  address: { width: "92px", minWidth: "92px", "& input": { fontVariantNumeric: "tabular-nums", width: "100%" } },
  content: {
    flex: "1 1 0", minWidth: 0, boxSizing: "border-box", minHeight: "32px", maxHeight: "92px", padding: "5px 10px", margin: 0, resize: "none", overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase, fontSize: "14px", lineHeight: "20px",
    ":read-only": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  },
});

interface EntryLineProps {
  readonly words: PageWords;
  readonly address: string;
  /** What the cell holds, or what is being typed. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly onGoTo: (address: string) => void;
  readonly onBegin: () => void;
  readonly onChange: (text: string) => void;
  readonly onCommit: (event: KeyboardEvent) => void;
  readonly onCancel: () => void;
  /** The field is left in another way than by a key. */
  readonly onLeave: () => void;
}

/** The name box, and the line with the whole text of the selected cell. */
export function EntryLine({ words, address, text, readOnly, onGoTo, onBegin, onChange, onCommit, onCancel, onLeave }: EntryLineProps): ReactElement {
  const styles = useStyles();
  const [typedAddress, setTypedAddress] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current === null) return;
    field.current.style.height = "0";
    field.current.style.height = `${field.current.scrollHeight + 2}px`;
  }, [text]);
  return (
    <div className={styles.line}>
      <Input
        className={styles.address} aria-label={words.nameBox} value={typedAddress ?? address} autoComplete="off" spellCheck={false}
        onFocus={({ target }) => target.select()} onChange={(_, { value }) => setTypedAddress(value)} onBlur={() => setTypedAddress(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onGoTo(typedAddress ?? address);
          if (event.key === "Enter" || event.key === "Escape") setTypedAddress(null);
        }}
      />
      <textarea
        ref={field} rows={1} className={styles.content} aria-label={words.entryLine(address)} value={text} readOnly={readOnly} spellCheck={false}
        onFocus={() => {
          if (!readOnly) onBegin();
        }}
        onChange={({ target }) => onChange(target.value)} onBlur={({ target }) => {
          // Another window is looked at; the typing goes on afterwards.
          if (document.activeElement !== target) onLeave();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || readOnly) return;
          if (event.key === "Escape") onCancel();
          else if (event.key === "Enter" && !event.altKey) onCommit(event);
          else if (event.key === "Enter") onChange(`${text}\n`);
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
