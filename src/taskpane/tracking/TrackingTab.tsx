import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular, PeopleListRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { trackingWords } from "../../messages/pane/tracking";
import type { Campaign, ReceivedEntry } from "../../workflows/session/paneSession";
import { PrintAppendix } from "../PrintAppendix";
import { usePane } from "../paneContext";
import { CopyText } from "../parts/CopyText";
import { EmptyState } from "../parts/EmptyState";
import { useLanguage } from "../parts/language";
import { useToday } from "../run";
import { useCampaignChange } from "../useCampaignChange";
import { MemberChartsSection } from "./MemberChartsSection";
import { RegisterImport } from "./RegisterImport";
import { TrackingHead } from "./TrackingHead";
import { UnitList } from "./UnitList";
import { reminderText } from "./reminderText";
import { unitEntries } from "./trackingEntries";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  /** Read aloud, not shown. */
  aloud: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

function TrackingView({ campaign, today }: { readonly campaign: Campaign; readonly today: string }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = trackingWords(language);
  const { session } = usePane();
  const change = useCampaignChange();
  const [told, setTold] = useState("");
  const entries = useMemo(() => unitEntries(campaign, today), [campaign, today]);
  const context = { entries, today, deadline: campaign.plan.deadlines.appendix, usesRegister: campaign.received.length > 0 };
  const reminder = reminderText(context, language);
  const setReceived = async (entry: ReceivedEntry): Promise<void> => {
    if ((await change(() => session.setReceived(entry))) !== null) setTold(entry.date === null ? words.dates.taken : words.dates.kept);
  };
  return (
    <div className={styles.tab}>
      <div role="status" className={styles.aloud}>{told}</div>
      <TrackingHead campaign={campaign} entries={entries} today={today} />
      {reminder === null ? <Text>{words.reminder.nothing}</Text> : <CopyText text={reminder} label={words.reminder.copy} primary />}
      <div>
        <MemberChartsSection entries={entries} />
        <RegisterImport />
        <PrintAppendix offersConsolidate />
      </div>
      <UnitList campaign={campaign} context={context} setReceived={(entry) => void setReceived(entry)} />
    </div>
  );
}

/** The tab Theo dõi gửi báo cáo: who has sent, who is missing or late, and the texts that go out to them. */
export function TrackingTab(): ReactElement {
  const today = useToday();
  const words = trackingWords(useLanguage());
  const { campaign, openTab } = usePane();
  if (campaign === null) return <EmptyState picture={<CalendarLtrRegular />} title={words.noPlan.title} sentence={words.noPlan.text} action={{ label: words.noPlan.open, run: () => openTab("plan") }} />;
  if (campaign.plan.units.length === 0) return <EmptyState picture={<PeopleListRegular />} title={words.noUnits.title} sentence={words.noUnits.text} action={{ label: words.noPlan.open, run: () => openTab("plan") }} />;
  return <TrackingView campaign={campaign} today={today} />;
}
