import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeUnitStatus } from "../../messages/describeStatus";
import { formatDate } from "../../messages/formatDate";
import { trackingWords } from "../../messages/pane/tracking";
import type { Campaign } from "../../workflows/session/paneSession";
import { StatusChip } from "../parts/StatusChip";
import { useLanguage } from "../parts/language";
import { statusIcon } from "./StatusOfUnit";
import { StatusRing } from "./StatusRing";
import { deadlineText } from "./reminderText";
import { shownStatuses, statusTones } from "./statuses";
import type { UnitEntry } from "./trackingEntries";
import { roundCounts, statusCounts } from "./trackingEntries";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalL },
  counts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0 },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: { minWidth: "2.5ch", textAlign: "right", fontVariantNumeric: "tabular-nums lining-nums" },
  deadline: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TrackingHeadProps {
  readonly campaign: Campaign;
  readonly entries: readonly UnitEntry[];
  /** The office's ISO date. */
  readonly today: string;
}

/** Where the campaign stands: days to the deadline, units by status as ring and words, and what came in of both rounds. */
export function TrackingHead({ campaign, entries, today }: TrackingHeadProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = trackingWords(language);
  const counts = statusCounts(entries);
  const { owing, first, second } = roundCounts(entries);
  const { appendix, toSuperior } = campaign.plan.deadlines;
  return (
    <>
      <div>
        <Text as="h2" block className={styles.deadline} size={400} weight="semibold">{deadlineText(today, appendix, language)}</Text>
        {toSuperior !== null && <Text block className={styles.quiet}>{words.toSuperior(formatDate(toSuperior, language))}</Text>}
      </div>
      <div className={styles.head}>
        <StatusRing counts={counts} />
        <ul className={styles.counts} aria-label={words.ring}>
          {shownStatuses(counts).map((status) => (
            <li key={status} className={styles.count}>
              <Text weight="semibold" className={styles.number}>{counts.byStatus[status]}</Text>
              <StatusChip tone={statusTones[status]} label={describeUnitStatus(status, language)} icon={statusIcon(status)} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Text block>{words.rounds.first(first.appendix, first.report, owing)}</Text>
        <Text block>{words.rounds.second(second.appendix, second.report, second.resolution, owing)}</Text>
      </div>
      {campaign.received.length === 0 && <Text className={styles.quiet}>{words.rounds.noRegister}</Text>}
    </>
  );
}
