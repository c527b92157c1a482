import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular, DocumentDismiss16Filled, QuestionCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FileVerdict } from "../../domain/consolidation";
import { describeFileVerdict } from "../../messages/describeStatus";
import { consolidateWords } from "../../messages/pane/consolidate";
import { LongList } from "../parts/LongList";
import type { ChipTone } from "../parts/StatusChip";
import { StatusChip } from "../parts/StatusChip";
import { useLanguage } from "../parts/language";
import { keptEntry, useKeptFocus } from "../useKeptFocus";
import type { FileEntry } from "./fileEntries";

const tones: Readonly<Record<FileVerdict, ChipTone>> = { accepted: "good", acceptedWithNotes: "good", question: "warn", rejected: "bad", duplicate: "quiet", superseded: "quiet", ignored: "quiet" };

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none" },
  entry: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, alignItems: "start", paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One file: its name, the unit it is of, what became of it and why. */
export function FileRow({ entry, remove }: { readonly entry: FileEntry; readonly remove: ((file: string) => void) | null }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language).files;
  const { file, unit, verdict, reason } = entry;
  const icon = verdict === "question" ? { icon: <QuestionCircle16Filled /> } : verdict === "ignored" ? { icon: <DocumentDismiss16Filled /> } : {};
  return (
    <div className={styles.entry} {...keptEntry}>
      <div className={styles.words}>
        <Text>{file}</Text>
        {unit !== null && <Text weight="semibold">{unit}</Text>}
        {unit === null && verdict === "question" && <Text weight="semibold">{words.unknownUnit}</Text>}
        <StatusChip tone={tones[verdict]} label={describeFileVerdict(verdict, language)} {...icon} />
        {reason !== "" && <Text className={styles.quiet}>{reason}</Text>}
      </div>
      {remove !== null && <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.remove(file)} title={words.remove(file)} onClick={() => remove(file)} />}
    </div>
  );
}

/** Files with what became of each; `remove` is null where they cannot be taken out. */
export function FileList({ label, entries, remove }: { readonly label: string; readonly entries: readonly FileEntry[]; readonly remove: ((file: string) => void) | null }): ReactElement {
  const styles = useStyles();
  const list = useKeptFocus(entries);
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      <LongList label={label} entries={entries} keyOf={({ file }) => file} render={(entry) => <FileRow entry={entry} remove={remove} />} />
    </div>
  );
}
