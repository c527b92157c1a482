import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { describeMended } from "../../messages/describeMended";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import type { MessageContext } from "../../messages/subject";
import { useLanguage } from "../parts/language";
import type { KeyedFinding } from "./keyedFindings";

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
  note: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: "1px solid transparent",
    backgroundColor: tokens.colorStatusSuccessBackground1,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 1 }, "80%": { opacity: 1 }, to: { opacity: 0 } },
      animationDuration: "4s",
      animationFillMode: "forwards",
    },
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  others: { color: tokens.colorNeutralForeground2 },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
});

/** So many are told one by one; the others are only counted. */
const most = 3;

/** What was just mended leaves with a tick. */
export function MendedNotes({ mended, context }: { readonly mended: readonly KeyedFinding[]; readonly context: MessageContext }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const others = mended.length - most;
  return (
    <div role="status" className={styles.notes}>
      {mended.slice(-most).map(({ key, ranked }) => (
        <div key={key} className={styles.note}>
          <CheckmarkCircle20Filled className={styles.icon} aria-hidden="true" />
          <Text className={styles.sentence}>{describeMended(ranked.finding, context, language)}</Text>
        </div>
      ))}
      {others > 0 && <Text className={styles.others}>{reviewTabWords(language).mendedOthers(others)}</Text>}
    </div>
  );
}
