import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import { formatDate } from "../../messages/formatDate";
import { trackingWords } from "../../messages/pane/tracking";
import type { Campaign, ReceivedEntry } from "../../workflows/session/paneSession";
import { CopyText } from "../parts/CopyText";
import { useLanguage } from "../parts/language";
import { ReceivedDates } from "./ReceivedDates";
import { StatusOfUnit } from "./StatusOfUnit";
import { requestText } from "./requestText";
import type { UnitEntry } from "./trackingEntries";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", columnGap: tokens.spacingHorizontalXS },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  chips: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  opened: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  request: { whiteSpace: "pre-wrap", padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface UnitRowProps {
  readonly campaign: Campaign;
  readonly entry: UnitEntry;
  /** The office's ISO date. */
  readonly today: string;
  readonly setReceived: (entry: ReceivedEntry) => void;
}

/** One unit: where it stands; opened, when its documents came in and what it should correct. */
export function UnitRow({ campaign, entry, today, setReceived }: UnitRowProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = trackingWords(language);
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  const { unit, result, rounds } = entry;
  const request = isOpen ? requestText(campaign, unit.code, language) : null;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text weight="semibold">{unit.name}</Text>
          <div className={styles.chips}>
            <StatusOfUnit entry={entry} />
            {result.judged > 0 && <Text className={styles.quiet}>{words.met(result.met, result.judged)}</Text>}
          </div>
        </div>
        {result.status !== "exempt" && <Button appearance="subtle" icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />} aria-expanded={isOpen} aria-controls={content} aria-label={words.more(unit.name)} title={words.more(unit.name)} onClick={() => setOpen(!isOpen)} />}
      </div>
      {result.status === "missing" && rounds.first.appendix !== null && <Text>{words.paperOnly(formatDate(rounds.first.appendix, language))}</Text>}
      <div id={content} className={isOpen ? styles.opened : undefined}>
        {isOpen && (
          <>
            {result.file !== null && <Text className={styles.quiet}>{words.file(result.file)}</Text>}
            <ReceivedDates entry={entry} today={today} set={(entry) => setReceived({ ...entry, unit: unit.code })} />
            {result.status !== "missing" && (
              <>
                <Text weight="semibold">{words.request.heading}</Text>
                {request === null ? <Text>{words.request.none}</Text> : (
                  <>
                    <CopyText text={request} label={words.request.copy} />
                    <div className={styles.request}>{request}</div>
                  </>
                )}
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}
