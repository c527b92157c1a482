import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular, TableRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";
import { FileButton } from "./FileButton";

const useStyles = makeStyles({
  around: { flex: "1 1 0", minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", padding: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground2 },
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "520px", margin: "auto", padding: tokens.spacingHorizontalXXL, boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1, border: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusXLarge,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalL },
  },
  title: { margin: 0, fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  picture: { fontSize: "44px", color: tokens.colorBrandForeground1 },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, fontSize: "14px", lineHeight: "20px" },
  privacy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/** What stands in the workbook's place before one is open: what this is for, and the three steps. */
export function EmptyPage({ words, busy, onOpen }: { readonly words: PageWords; readonly busy: boolean; readonly onOpen: (file: File) => void }): ReactElement {
  const styles = useStyles();
  const { title, purpose, steps, privacy } = words.empty;
  return (
    <div className={styles.around}>
      <section className={styles.card} aria-label={title}>
        <TableRegular className={styles.picture} aria-hidden="true" />
        <h2 className={styles.title}>{title}</h2>
        <Text>{purpose}</Text>
        <ol className={styles.steps}>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <div><FileButton label={words.open} disabled={busy} onOpen={onOpen} /></div>
        <Text size={200} className={styles.privacy}><LockClosedRegular aria-hidden="true" />{privacy}</Text>
      </section>
    </div>
  );
}
