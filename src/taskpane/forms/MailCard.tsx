import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewPlan } from "../../domain/plan";
import { formsTabWords } from "../../messages/pane/formsTabWords";
import { mailToUnits } from "../../messages/pane/mailToUnits.vi";
import { CopyText } from "../parts/CopyText";
import { useLanguage } from "../parts/language";
import { PaneCard } from "../parts/PaneCard";

const useStyles = makeStyles({
  mail: { whiteSpace: "pre-wrap", maxHeight: "240px", overflowY: "auto", padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The ready mail to the units, with a button that copies it. */
export function MailCard({ plan, primary }: { readonly plan: ReviewPlan; readonly primary: boolean }): ReactElement {
  const styles = useStyles();
  const words = formsTabWords(useLanguage());
  const mail = mailToUnits(plan);
  return (
    <PaneCard title={words.mail}>
      <Text className={styles.quiet}>{words.mailText}</Text>
      {/* Scrolled by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.mail} lang="vi" tabIndex={0} role="group" aria-label={words.mail}>{mail}</div>
      <CopyText text={mail} label={words.copyMail} primary={primary} />
    </PaneCard>
  );
}
