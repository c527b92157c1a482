import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { BuildingGovernmentRegular, TableEditRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { shellWords } from "../../messages/pane/shellWords";
import type { Tab } from "../paneContext";
import { usePane } from "../paneContext";
import { useSample } from "./useSample";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "560px", margin: "0 auto", padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}` },
  card: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { display: "flex", justifyContent: "center", flexShrink: 0, width: "32px", fontSize: "32px", color: tokens.colorBrandForeground1 },
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `0 ${tokens.spacingHorizontalS}`, padding: `0 ${tokens.spacingHorizontalXS}` },
  open: { paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink, textDecorationLine: "underline", "@media (forced-colors: active)": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS } },
});

/** What a person is met by in a workbook that holds nothing yet. `go`: the step they chose. */
export function FirstRun({ go }: { readonly go: (tab: Tab) => void }): ReactElement {
  const styles = useStyles();
  const { language, job } = usePane();
  const words = shellWords(language);
  const openSample = useSample(go);
  const choices = [
    { tab: "plan", icon: <BuildingGovernmentRegular />, ...words.forBloc },
    { tab: "review", icon: <TableEditRegular />, ...words.forUnit },
  ] as const;
  return (
    <div className={styles.choices}>
      <Text as="p" size={400}>{words.welcome}</Text>
      {choices.map(({ tab, icon, title, text }) => (
        <button key={tab} type="button" className={styles.card} onClick={() => go(tab)}>
          <span className={styles.icon} aria-hidden="true">{icon}</span>
          <span className={styles.text}>
            <Text size={400} weight="semibold">{title}</Text>
            <Text className={styles.quiet}>{text}</Text>
          </span>
        </button>
      ))}
      <div className={styles.sample}>
        <Button appearance="transparent" className={styles.open} disabled={job.state === "running"} onClick={() => void openSample()}>{words.sample}</Button>
        <Text className={styles.quiet}>{words.sampleText}</Text>
      </div>
    </div>
  );
}
