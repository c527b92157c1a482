import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useMemo, useState } from "react";
import type { Language } from "../../messages/language";
import { shellWords } from "../../messages/pane/shellWords";
import type { PaneSession } from "../../workflows/session/paneSession";
import type { Pane, PaneHost, Tab } from "../paneContext";
import { PaneContext } from "../paneContext";
import { JobBar } from "../parts/JobBar";
import { scrollArea } from "../parts/LongList";
import { tabsInNeed } from "./attention";
import { describeRefusal } from "./describeRefusal";
import { FirstRun } from "./FirstRun";
import { PaneFooter } from "./PaneFooter";
import { PaneHeader } from "./PaneHeader";
import { SampleStart } from "./SampleStart";
import { PaneTabs, tabIds } from "./PaneTabs";
import { TabPanels } from "./TabPanels";
import { useHeldFocus } from "./useHeldFocus";
import { useJobs } from "./useJobs";
import { useWorkbookViews } from "./useWorkbookViews";
import { firstTab, isFresh } from "./workbookViews";

/** Below this height the whole pane scrolls, else only what is between tabs and footer. */
const low = "@media (max-height: 420px)";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1, [low]: { overflowY: "auto" } },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, [low]: { flexShrink: 0 } },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", [low]: { flexShrink: 0, overflowY: "visible" } },
  waiting: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL },
});

export interface PaneShellProps {
  readonly session: PaneSession;
  readonly host: PaneHost;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The step the person asked for before the pane was there; null leaves it to the workbook. */
  readonly firstTab: Tab | null;
  /** Reads the sample campaign as soon as the pane stands. */
  readonly startsWithSample: boolean;
}

/** Header, tabs and footer around the open tab, and all that the tabs work with. */
export function PaneShell({ session, host, language, setLanguage, firstTab: askedTab, startsWithSample }: PaneShellProps): ReactElement {
  const styles = useStyles();
  const words = shellWords(language);
  const { job, start, ask, dismissJob, tell, breakDown, offerUndo } = useJobs(language, host);
  const { views, refusal, refresh, lookAgain, setCampaign, setChecked, lookFirst } = useWorkbookViews(session, breakDown, offerUndo);
  const [chosenTab, openTab] = useState<Tab | null>(askedTab);
  const pane: Pane | null = useMemo(
    () => views && { session, host, language, ...views, job, start, ask, dismissJob, tell, setCampaign, setChecked, refresh, lookAgain, openTab },
    [session, host, language, views, job, start, ask, dismissJob, tell, setCampaign, setChecked, refresh, lookAgain],
  );
  const isMet = views !== null && chosenTab === null && isFresh(views);
  const tab = chosenTab ?? (views === null ? "plan" : firstTab(views));
  const content = useHeldFocus(() => document.getElementById(tabIds(tab).panel));
  // On the standalone page the workbook is the main part, and the pane stands aside of it.
  const Main = host.kind === "excel" ? "main" : "div";
  const framed = (content: ReactNode): ReactElement => <div className={styles.frame}>{content}</div>;
  if (pane === null || views === null) {
    return framed(
      <Main className={styles.waiting}>
        {refusal === null ? <Spinner label={words.opening} /> : (
          <>
            <Text role="alert">{describeRefusal(refusal, language)}</Text>
            <Button appearance="primary" onClick={lookFirst}>{words.tryAgain}</Button>
          </>
        )}
      </Main>,
    );
  }
  return (
    <PaneContext.Provider value={pane}>
      {framed(
        <>
          <header>
            <PaneHeader />
            {!isMet && <PaneTabs tab={tab} inNeed={tabsInNeed(views)} />}
          </header>
          {startsWithSample && <SampleStart go={openTab} />}
          <Main className={styles.main}>
            <JobBar tab={tab} />
            <div ref={content} className={styles.content} {...{ [scrollArea]: "" }}>{isMet ? <FirstRun go={openTab} /> : <TabPanels tab={tab} />}</div>
          </Main>
          <PaneFooter setLanguage={setLanguage} />
        </>,
      )}
    </PaneContext.Provider>
  );
}
