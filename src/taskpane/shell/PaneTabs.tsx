import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, Tab as FluentTab, TabList, makeStyles, tokens, useIsOverflowItemVisible, useOverflowMenu, useOverflowVisibility } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular, DocumentTable20Regular, MailInbox20Regular, MoreHorizontal20Regular, TableCalculator20Regular, TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { shellWords } from "../../messages/pane/shellWords";
import type { Tab } from "../paneContext";
import { tabs, usePane } from "../paneContext";

const useStyles = makeStyles({
  line: { display: "flex", flexShrink: 0, overflow: "hidden", minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { minWidth: 0, "& > [data-overflowing]": { display: "none" } },
  icon: { position: "relative", display: "flex" },
  /** Drawn as a border, which forced colours keep. */
  dot: { position: "absolute", top: 0, right: 0, border: `4px solid ${tokens.colorBrandBackground}`, borderRadius: tokens.borderRadiusCircular, outline: `1px solid ${tokens.colorNeutralBackground1}` },
  aloud: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  more: { alignSelf: "center", flexShrink: 0 },
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

function DottedIcon({ icon, isDotted }: { readonly icon: ReactElement; readonly isDotted: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.icon}>
      {icon}
      {isDotted && <span className={styles.dot} aria-hidden="true" />}
    </span>
  );
}

interface TabsProps {
  readonly tab: Tab;
  readonly inNeed: ReadonlySet<Tab>;
}

function OverflowEntry({ tab, inNeed }: TabsProps): ReactElement | null {
  const { language, openTab } = usePane();
  const words = shellWords(language);
  if (useIsOverflowItemVisible(tab)) return null;
  return (
    <MenuItem icon={<DottedIcon icon={icons[tab]} isDotted={inNeed.has(tab)} />} aria-label={inNeed.has(tab) ? `${words.tabs[tab]}, ${words.needsYou}` : words.tabs[tab]} onClick={() => openTab(tab)}>
      {words.tabs[tab]}
    </MenuItem>
  );
}

function OverflowMenu({ inNeed }: Pick<TabsProps, "inNeed">): ReactElement | null {
  const styles = useStyles();
  const words = shellWords(usePane().language);
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const { itemVisibility } = useOverflowVisibility();
  if (!isOverflowing) return null;
  const isDotted = tabs.some((tab) => itemVisibility[tab] === false && inNeed.has(tab));
  return (
    <div ref={ref} className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" icon={<DottedIcon icon={<MoreHorizontal20Regular />} isDotted={isDotted} />} aria-label={isDotted ? `${words.moreSteps}, ${words.needsYou}` : words.moreSteps} title={words.moreSteps} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{tabs.map((other) => <OverflowEntry key={other} tab={other} inNeed={inNeed} />)}</MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** The steps as tabs, icon and word each; those that do not fit are in a menu. A dot: something there waits for the person. */
export function PaneTabs({ tab, inNeed }: TabsProps): ReactElement {
  const styles = useStyles();
  const { language, openTab } = usePane();
  const words = shellWords(language);
  return (
    <Overflow minimumVisible={1} padding={8}>
      <div className={styles.line}>
        <TabList className={styles.tabs} aria-label={words.steps} selectedValue={tab} onTabSelect={(_, { value }) => openTab(value as Tab)}>
          {tabs.map((each) => (
            <OverflowItem key={each} id={each} priority={each === tab ? 2 : 1}>
              <FluentTab value={each} id={tabIds(each).tab} aria-controls={tabIds(each).panel} icon={<DottedIcon icon={icons[each]} isDotted={inNeed.has(each)} />}>
                {words.tabs[each]}
                {inNeed.has(each) && <span className={styles.aloud}>{`, ${words.needsYou}`}</span>}
              </FluentTab>
            </OverflowItem>
          ))}
        </TabList>
        <OverflowMenu inNeed={inNeed} />
      </div>
    </Overflow>
  );
}
