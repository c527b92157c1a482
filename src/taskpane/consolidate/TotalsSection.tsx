import { Checkbox, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { lastAskedPeriod } from "../../domain/lastAskedPeriod";
import { describePeriod } from "../../messages/describePeriod";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { useLanguage } from "../parts/language";
import { TotalRow } from "./TotalRow";
import { totalSections } from "./totalEntries";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  field: { flexGrow: 1, flexBasis: "140px", minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0, width: "100%" } },
  section: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", listStyleType: "none", margin: 0, padding: 0 },
});

export interface TotalsSectionProps {
  readonly campaign: Campaign;
  /** The office's ISO date. */
  readonly today: string;
  readonly initiallyOpen: boolean;
}

/** The Khối's figures before they are written: one period at a time, each total with its coverage, verdict and units. */
export function TotalsSection({ campaign, today, initiallyOpen }: TotalsSectionProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language).preview;
  const { plan } = campaign;
  const [column, setColumn] = useState(() => lastAskedPeriod(plan, { notAskedIn: [] }).id);
  const [search, setSearch] = useState("");
  const [onlyLow, setOnlyLow] = useState(false);
  const sections = useMemo(() => totalSections(campaign, column, { search, onlyLow }, language), [campaign, column, search, onlyLow, language]);
  return (
    <Section title={words.heading} initiallyOpen={initiallyOpen}>
      <div className={styles.filters}>
        <Field label={words.column} className={styles.field}>
          <Select value={column} onChange={(_, { value }) => setColumn(value)}>
            {plan.periods.map((period) => <option key={period.id} value={period.id}>{describePeriod(period, "heading", language)}</option>)}
          </Select>
        </Field>
        <Input type="search" className={styles.field} contentBefore={<Search20Regular />} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      </div>
      <Checkbox label={words.onlyLow} checked={onlyLow} onChange={(_, { checked }) => setOnlyLow(checked === true)} />
      {sections.length === 0 && <Text role="status">{words.noneFound}</Text>}
      {sections.map(({ section, entries }) => (
        <div key={section.id}>
          <Text as="h3" className={styles.section} weight="semibold">{`${section.id}. ${section.title}`}</Text>
          <ul className={styles.list}>
            {entries.map((entry) => <li key={entry.indicator.code}><TotalRow campaign={campaign} entry={entry} today={today} /></li>)}
          </ul>
        </div>
      ))}
    </Section>
  );
}
