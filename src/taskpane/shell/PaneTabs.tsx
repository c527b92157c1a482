import { Tab as FluentTab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular, DocumentTable20Regular, MailInbox20Regular, TableCalculator20Regular, TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { shellWords } from "../../messages/pane/shellWords";
import type { Tab } from "../paneContext";
import { tabs, usePane } from "../paneContext";

const useStyles = makeStyles({
  /** Five columns as wide as their words need, and a share of what is left: all steps are seen at every width of the pane. */
  tabs: { display: "grid", gridTemplateColumns: `repeat(${tabs.length}, auto)`, flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { minWidth: 0, justifyContent: "center", alignItems: "start", padding: `${tokens.spacingVerticalXS} 1px ${tokens.spacingVerticalSNudge}` },
  face: { display: "flex", flexDirection: "column", alignItems: "center", gap: "2px", minWidth: "40px", paddingTop: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "center", whiteSpace: "nowrap" },
  open: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  icon: { position: "relative", display: "flex" },
  /** Drawn as a border, which forced colours keep. */
  dot: { position: "absolute", top: "-3px", right: "-7px", border: `4px solid ${tokens.colorBrandBackground}`, borderRadius: tokens.borderRadiusCircular, outline: `1px solid ${tokens.colorNeutralBackground1}` },
});

const icons: Readonly<Record<Tab, ReactElement>> = {
  plan: <ClipboardTaskListLtr20Regular />,
  forms: <DocumentTable20Regular />,
  review: <TaskListSquareLtr20Regular />,
  consolidate: <TableCalculator20Regular />,
  tracking: <MailInbox20Regular />,
};

/** Ids of a tab and its panel, which name each other. */
export function tabIds(tab: Tab): { readonly tab: string; readonly panel: string } {
  return { tab: `so-ket-tab-${tab}`, panel: `so-ket-panel-${tab}` };
}

export interface PaneTabsProps {
  readonly tab: Tab;
  readonly inNeed: ReadonlySet<Tab>;
}

/** The steps as tabs, icon over word each. A dot: something there waits for the person. */
export function PaneTabs({ tab, inNeed }: PaneTabsProps): ReactElement {
  const styles = useStyles();
  const { language, openTab } = usePane();
  const words = shellWords(language);
  return (
    <TabList className={styles.tabs} aria-label={words.steps} selectedValue={tab} onTabSelect={(_, { value }) => openTab(value as Tab)}>
      {tabs.map((each) => (
        <FluentTab
          key={each} value={each} id={tabIds(each).tab} aria-controls={tabIds(each).panel} className={styles.tab} title={words.tabs[each]}
          aria-label={inNeed.has(each) ? `${words.tabs[each]}, ${words.needsYou}` : words.tabs[each]}
        >
          <span className={mergeClasses(styles.face, each === tab && styles.open)}>
            <span className={styles.icon}>
              {icons[each]}
              {inNeed.has(each) && <span className={styles.dot} aria-hidden="true" />}
            </span>
            {words.tabFaces[each]}
          </span>
        </FluentTab>
      ))}
    </TabList>
  );
}
