import { CalendarLtrRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import { usePane } from "../paneContext";
import { EmptyState } from "../parts/EmptyState";
import { useLanguage } from "../parts/language";
import { ConsolidateView } from "./ConsolidateView";

/** The tab Tổng hợp: the units' files in, questions answered, totals looked through, the summary written. */
export function ConsolidateTab(): ReactElement {
  const words = consolidateWords(useLanguage());
  const { campaign, openTab } = usePane();
  if (campaign !== null) return <ConsolidateView campaign={campaign} />;
  return <EmptyState picture={<CalendarLtrRegular />} title={words.noPlan.title} sentence={words.noPlan.text} action={{ label: words.noPlan.open, run: () => openTab("plan") }} />;
}
