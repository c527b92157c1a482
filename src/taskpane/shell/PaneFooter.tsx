import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Language } from "../../messages/language";
import { shellWords } from "../../messages/pane/shellWords";
import { version } from "../../version";
import { usePane } from "../paneContext";
import { Segmented } from "../parts/Segmented";
import { HelpDialog } from "./HelpDialog";

const useStyles = makeStyles({
  footer: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  version: { marginLeft: "auto", color: tokens.colorNeutralForeground3 },
});

const languages = [{ value: "vi", label: "VI" }, { value: "en", label: "EN" }] as const;

/** Language, help and version. */
export function PaneFooter({ setLanguage }: { readonly setLanguage: (language: Language) => void }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = shellWords(language);
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <footer className={styles.footer}>
      <Segmented label={words.language} value={language} options={languages} choose={setLanguage} />
      <Button appearance="subtle" icon={<QuestionCircle20Regular />} onClick={() => setHelpOpen(true)}>{words.help}</Button>
      <Text className={styles.version}>{words.version(version)}</Text>
      <HelpDialog open={isHelpOpen} close={() => setHelpOpen(false)} />
    </footer>
  );
}
