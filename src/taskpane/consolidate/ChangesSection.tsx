import { Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { LongList } from "../parts/LongList";
import { useLanguage } from "../parts/language";
import { changeEntries } from "./changeEntries";

/** Fewer lines than this are seen at a glance. */
const searchedFrom = 12;

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  change: { fontVariantNumeric: "tabular-nums lining-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What changed since the last summary, and what it does to the Khối's figures. */
export function ChangesSection({ campaign }: { readonly campaign: Campaign }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language).changes;
  const [search, setSearch] = useState("");
  const entries = useMemo(() => changeEntries(campaign, search, language), [campaign, search, language]);
  const count = campaign.changes.length;
  if (campaign.remembered === null && count === 0) return null;
  return (
    <Section title={words.heading(count)}>
      {count === 0 && <Text>{words.none}</Text>}
      {count >= searchedFrom && <Input type="search" contentBefore={<Search20Regular />} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />}
      {count > 0 && entries.length === 0 && <Text role="status">{words.noneFound}</Text>}
      <LongList
        label={words.heading(count)}
        entries={entries}
        keyOf={({ key }) => key}
        render={({ unit, figure, change, effect }) => (
          <div className={styles.entry}>
            <Text weight="semibold">{unit}</Text>
            {figure !== "" && <Text>{figure}</Text>}
            <Text className={styles.change}>{change}</Text>
            {effect !== "" && <Text className={styles.quiet}>{effect}</Text>}
          </div>
        )}
      />
    </Section>
  );
}
