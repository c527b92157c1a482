import { Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewPlan } from "../../domain/plan";
import { formsTabWords } from "../../messages/pane/formsTabWords";
import { mailToUnits } from "../../messages/pane/mailToUnits.vi";
import { CopyText } from "../parts/CopyText";
import { useLanguage } from "../parts/language";
import { PaneCard } from "../parts/PaneCard";

const useStyles = makeStyles({
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
      <Textarea readOnly lang="vi" aria-label={words.mail} value={mail} rows={10} resize="vertical" />
      <CopyText text={mail} label={words.copyMail} primary={primary} />
    </PaneCard>
  );
}
