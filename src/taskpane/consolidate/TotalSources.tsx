import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useMemo, useState } from "react";
import type { Correction } from "../../domain/decisions";
import type { Fact } from "../../domain/facts";
import type { Indicator } from "../../domain/plan";
import { formatNumber } from "../../messages/formatNumber";
import { consolidateWords } from "../../messages/pane/consolidate";
import { decisionWords } from "../../messages/pane/decisions";
import type { Campaign, TotalSource } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { LongList } from "../parts/LongList";
import { useLanguage } from "../parts/language";
import { useCampaignChange } from "../useCampaignChange";
import { CorrectionDialog } from "./CorrectionDialog";
import { SourceUnit } from "./SourceUnit";
import { sourceEntries } from "./sourceEntries";

const useStyles = makeStyles({
  sources: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
});

export interface TotalSourcesProps {
  readonly campaign: Campaign;
  readonly indicator: Indicator;
  readonly column: string;
  /** The office's ISO date. */
  readonly today: string;
}

/** The units behind a total: first those that do not count and why, then each with the cell its figure stands in. */
export function TotalSources({ campaign, indicator, column, today }: TotalSourcesProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language).sources;
  const { session, ask } = usePane();
  const change = useCampaignChange();
  const [sources, setSources] = useState<readonly TotalSource[] | null>(null);
  const [corrected, setCorrected] = useState<{ readonly fact: Fact; readonly standing: Correction | null } | null>(null);

  // Asked anew when the campaign changes; until the answer is here what was there stays, and with it the focus.
  useEffect(() => {
    let isWanted = true;
    void ask(() => session.sourcesOf(indicator.code, column)).then((found) => {
      if (isWanted) setSources(found ?? []);
    });
    return () => {
      isWanted = false;
    };
  }, [campaign, indicator, column, ask, session]);

  const entries = useMemo(() => (sources === null ? null : sourceEntries(campaign, indicator, sources)), [campaign, indicator, sources]);
  if (entries === null) return <Text role="status">{words.loading}</Text>;
  const { notCounted, counted } = entries;
  const number = (value: number): string => indicator.levels?.[value] ?? formatNumber(value, indicator.decimals, language);
  const render = (entry: (typeof counted)[number]): ReactElement => (
    <SourceUnit entry={entry} campaign={campaign} number={number} correct={(fact, standing) => setCorrected({ fact, standing })} withdraw={(correction) => void change(() => session.withdraw({ correction }))} />
  );
  return (
    <div className={styles.sources}>
      {notCounted.length + counted.length === 0 && <Text>{words.none}</Text>}
      {notCounted.length > 0 && (
        <>
          <Text as="h4" className={styles.heading} weight="semibold">{words.notCounted(notCounted.length)}</Text>
          <LongList label={words.notCounted(notCounted.length)} entries={notCounted} keyOf={({ unit }) => unit} render={render} />
        </>
      )}
      {counted.length > 0 && (
        <>
          <Text as="h4" className={styles.heading} weight="semibold">{words.counted(counted.length)}</Text>
          <LongList label={words.counted(counted.length)} entries={counted} keyOf={({ unit }) => unit} render={render} />
        </>
      )}
      {corrected !== null && (
        <CorrectionDialog
          campaign={campaign}
          fact={corrected.fact}
          standing={corrected.standing}
          today={today}
          close={() => setCorrected(null)}
          save={(correction) => {
            setCorrected(null);
            void change(() => session.correct(correction));
          }}
        />
      )}
      <Text size={200}>{decisionWords(language).text}</Text>
    </div>
  );
}
