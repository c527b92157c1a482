import { Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentType, ReactElement } from "react";
import { Suspense, lazy, useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import type { Tab } from "../paneContext";
import { tabs, usePane } from "../paneContext";
import { tabIds } from "./PaneTabs";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "880px", margin: "0 auto", padding: tokens.spacingHorizontalM },
  /** The program puts the focus there when what had it has left. */
  quiet: { outlineStyle: "none" },
  hidden: { display: "none" },
});

/** The tabs' content, loaded when a tab is opened for the first time. */
const contents: Readonly<Record<Tab, ComponentType>> = {
  plan: lazy(() => import("../plan/PlanTab").then(({ PlanTab }) => ({ default: PlanTab }))),
  forms: lazy(() => import("../forms/FormsTab").then(({ FormsTab }) => ({ default: FormsTab }))),
  review: lazy(() => import("../review/ReviewTab").then(({ ReviewTab }) => ({ default: ReviewTab }))),
  consolidate: lazy(() => import("../consolidate/ConsolidateTab").then(({ ConsolidateTab }) => ({ default: ConsolidateTab }))),
  tracking: lazy(() => import("../tracking/TrackingTab").then(({ TrackingTab }) => ({ default: TrackingTab }))),
};

/** The open tab. Tabs that were open before stay on the page, hidden, so that nothing typed or chosen there is lost. */
export function TabPanels({ tab }: { readonly tab: Tab }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const [visited, setVisited] = useState<ReadonlySet<Tab>>(new Set([tab]));
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));
  return (
    <>
      {tabs.map((each) => {
        const Content = contents[each];
        const { tab: labelledBy, panel } = tabIds(each);
        return (
          <div key={each} id={panel} role="tabpanel" aria-labelledby={labelledBy} tabIndex={-1} className={mergeClasses(styles.quiet, each === tab ? styles.panel : styles.hidden)}>
            {visited.has(each) && <Suspense fallback={<Spinner label={partWords(language).loading} />}><Content /></Suspense>}
          </div>
        );
      })}
    </>
  );
}
