import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";

const useStyles = makeStyles({
  field: {
    position: "absolute", left: "-1px", top: "-1px", minWidth: "calc(100% + 2px)", minHeight: "calc(100% + 2px)", boxSizing: "border-box", margin: 0, padding: "1px 4px", resize: "none", overflow: "hidden",
    border: "2px solid #0f6cbd", borderRadius: 0, backgroundColor: "#ffffff", color: "#000000", font: "inherit", lineHeight: "1.2", textAlign: "inherit", outlineStyle: "none", boxShadow: tokens.shadow8,
  },
  list: {
    position: "absolute", left: "-1px", top: "calc(100% + 3px)", minWidth: "calc(100% + 2px)", width: "max-content", maxWidth: "320px", maxHeight: "240px", overflowY: "auto", margin: 0, padding: "4px 0", listStyleType: "none",
    backgroundColor: "#ffffff", color: "#242424", border: "1px solid #8a8886", borderRadius: "4px", boxShadow: tokens.shadow16, fontFamily: tokens.fontFamilyBase, fontSize: "14px", fontWeight: 400, fontStyle: "normal", textAlign: "left", whiteSpace: "normal",
  },
  option: { minHeight: "32px", padding: "6px 12px", boxSizing: "border-box", cursor: "pointer", lineHeight: "20px", ":hover": { backgroundColor: "#f0f0f0" } },
  chosen: { backgroundColor: "#cfe4fa", "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
});

/** In characters; longer texts go on in the next line. */
const widestField = 40;
/** Keeps Fluent from moving the focus with Tab before the field has heard of it. */
const ownTab = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

interface CellEditorProps {
  readonly words: PageWords;
  readonly address: string;
  readonly text: string;
  readonly options: readonly string[] | null;
  readonly listOpen: boolean;
  /** The cell did not take the text: it stands there selected, to be typed over. */
  readonly refused: boolean;
  readonly onChange: (text: string) => void;
  readonly onListOpen: (open: boolean) => void;
  /** `text` is what to keep, `event` the key that ended the typing (null: a click on an option). */
  readonly onCommit: (text: string, event: KeyboardEvent | null) => void;
  readonly onCancel: () => void;
  /** The person went elsewhere on the page. */
  readonly onLeave: () => void;
}

/** The field inside a cell while it is typed into; with a list of values below it where the cell's validation offers one. */
export function CellEditor({ words, address, text, options, listOpen, refused, onChange, onListOpen, onCommit, onCancel, onLeave }: CellEditorProps): ReactElement {
  const styles = useStyles();
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState(() => options?.indexOf(text) ?? -1);
  const choices = options ?? [];
  const isOpen = listOpen && choices.length > 0;

  useLayoutEffect(() => {
    const field = area.current ?? line.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  useLayoutEffect(() => {
    if (refused) (area.current ?? line.current)?.select();
  }, [refused]);
  useLayoutEffect(() => {
    if (area.current === null) return;
    area.current.style.height = "auto";
    area.current.style.height = `${area.current.scrollHeight + 4}px`;
  }, [text]);

  useLayoutEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isOpen]);

  const choose = (step: 1 | -1): void => {
    onListOpen(true);
    const next = chosen < 0 && step < 0 ? choices.length - 1 : (chosen + step + choices.length) % choices.length;
    setChosen(next);
    onChange(choices[next] ?? text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A Vietnamese input method may still be composing the word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (options === null && event.key === "Enter" && event.altKey) onChange(`${text}\n`);
    else if (event.key === "Enter" || event.key === "Tab") onCommit(text, event);
    else if (options !== null && event.key === "ArrowDown") choose(1);
    else if (options !== null && event.key === "ArrowUp") choose(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ target }: FocusEvent): void => {
    // Another window is looked at; the typing goes on afterwards.
    if (document.activeElement !== target) onLeave();
  };
  const columns = Math.min(widestField, text.length + 1);
  const shared = { className: styles.field, "aria-label": words.editCell(address), "aria-invalid": refused, value: text, onKeyDown, onBlur, "data-editor": true, "data-tabster": ownTab, autoComplete: "off", spellCheck: false } as const;
  if (options === null) return <textarea ref={area} rows={1} cols={columns} {...shared} onChange={({ target }) => onChange(target.value)} />;
  return (
    <>
      <input
        ref={line} size={columns} {...shared} role="combobox" aria-expanded={isOpen} aria-controls={listId} aria-autocomplete="none" aria-activedescendant={isOpen && chosen >= 0 ? `${listId}-${chosen}` : undefined}
        onChange={({ target }) => {
          setChosen(choices.indexOf(target.value));
          onChange(target.value);
        }}
      />
      <ul ref={list} id={listId} role="listbox" aria-label={words.options(address)} className={styles.list} hidden={!isOpen} data-editor>
        {choices.map((option, index) => (
          // The field keeps the focus; its keys choose.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li key={option} id={`${listId}-${index}`} role="option" aria-selected={index === chosen} className={mergeClasses(styles.option, index === chosen && styles.chosen)} onMouseDown={(event) => event.preventDefault()} onClick={() => onCommit(option, null)}>
            {option}
          </li>
        ))}
      </ul>
    </>
  );
}
