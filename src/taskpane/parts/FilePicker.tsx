import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useRef, useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import type { GivenFile } from "../../workflows/session/paneSession";
import { chosenFiles, droppedFiles } from "./givenFiles";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface FilePickerProps {
  /** For the file dialog: ".xlsx,.xls". */
  readonly accept: string;
  readonly multiple: boolean;
  /** Offers to choose a whole folder too. */
  readonly folder?: boolean;
  readonly label?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly choose: (files: readonly GivenFile[]) => void;
}

/** Buttons to choose files or a folder, in an area where they can be dropped. */
export function FilePicker({ accept, multiple, folder = false, label, primary = false, disabled = false, choose }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const files = useRef<HTMLInputElement>(null);
  const folders = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const give = (given: readonly GivenFile[]): void => {
    setEmpty(given.length === 0);
    if (given.length > 0) choose(multiple ? given : given.slice(0, 1));
  };
  const take = (input: HTMLInputElement): void => {
    const given = chosenFiles(input.files ?? []);
    // The same file can be chosen again only when the input has forgotten it.
    input.value = "";
    give(given);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        // A file that vanished between drop and reading is as good as not given.
        if (!disabled) void droppedFiles(event.dataTransfer).catch(() => []).then(give);
      }}
    >
      <input ref={files} type="file" hidden accept={accept} multiple={multiple} onChange={(event) => take(event.currentTarget)} />
      <Button appearance={primary ? "primary" : "secondary"} icon={<DocumentAdd20Regular />} disabled={disabled} onClick={() => files.current?.click()}>{label ?? words.chooseFiles}</Button>
      {folder && (
        <>
          <input ref={folders} type="file" hidden onChange={(event) => take(event.currentTarget)} {...{ webkitdirectory: "" }} />
          <Button icon={<FolderOpen20Regular />} disabled={disabled} onClick={() => folders.current?.click()}>{words.chooseFolder}</Button>
        </>
      )}
      <Text className={styles.hint}>{words.dropHere}</Text>
      {isEmpty && <Text role="status">{words.noFiles}</Text>}
    </div>
  );
}
