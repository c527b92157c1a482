import { Button, Spinner, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, BeakerRegular, CircleFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";
import { FileButton } from "./FileButton";

const useStyles = makeStyles({
  bar: {
    display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: "2px", padding: "6px 12px", minHeight: "36px",
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { color: tokens.colorBrandForeground1, whiteSpace: "nowrap", margin: 0, fontSize: "18px", lineHeight: "24px", fontWeight: 600 },
  file: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flex: "1 1 140px", minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  faint: { color: tokens.colorNeutralForeground3 },
  unsaved: { display: "flex", alignItems: "center", gap: "4px", flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1, whiteSpace: "nowrap", "@media (max-width: 1000px)": { fontSize: "12px" } },
  /** Not primary: the next step is always the pane's. */
  wanted: { "&:enabled": { color: tokens.colorBrandForeground1, borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 } },
  wideOnly: { "@media (max-width: 480px)": { display: "none" } },
  narrowOnly: { "@media (min-width: 480.02px)": { display: "none" } },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, "& button": { minHeight: "32px", whiteSpace: "nowrap", minWidth: 0 }, "@media (max-width: 480px)": { "& button": { padding: "0 8px" }, "& .fui-Button__icon": { display: "none" } } },
});

interface TopBarProps {
  readonly words: PageWords;
  readonly fileName: string | null;
  readonly canSave: boolean;
  readonly unsaved: boolean;
  /** What the page is busy with, in words; null when it is free. */
  readonly busy: string | null;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
}

/** Name of the product and of the file, and what can be done with files. */
export function TopBar({ words, fileName, canSave, unsaved, busy, onOpen, onSave, onSample }: TopBarProps): ReactElement {
  const styles = useStyles();
  const isBusy = busy !== null;
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>{words.product}</h1>
      <div className={styles.file} aria-live="polite">
        {isBusy ? <Spinner size="tiny" label={busy} /> : <Text className={mergeClasses(styles.name, fileName === null && styles.faint)} title={fileName ?? undefined}>{fileName ?? words.noFile}</Text>}
        {unsaved && !isBusy && <span className={styles.unsaved}><CircleFilled fontSize={10} aria-hidden="true" />{words.unsaved}</span>}
      </div>
      <div role="group" aria-label={words.fileActions} className={styles.actions}>
        <FileButton label={words.open} disabled={isBusy} onOpen={onOpen} />
        <Button className={mergeClasses(unsaved && styles.wanted)} icon={<ArrowDownloadRegular />} disabled={isBusy || !canSave} onClick={onSave}>{words.save}</Button>
        <Button appearance="subtle" icon={<BeakerRegular />} disabled={isBusy} aria-label={words.sample} onClick={onSample}>
          <span className={styles.wideOnly}>{words.sample}</span>
          <span className={styles.narrowOnly}>{words.sampleShort}</span>
        </Button>
      </div>
    </header>
  );
}
