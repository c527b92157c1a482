import { Button, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Search20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { TrackingFilter } from "../../messages/pane/tracking";
import { trackingWords } from "../../messages/pane/tracking";
import type { Campaign, ReceivedEntry } from "../../workflows/session/paneSession";
import { CopyText } from "../parts/CopyText";
import { LongList } from "../parts/LongList";
import { useLanguage } from "../parts/language";
import { UnitRow } from "./UnitRow";
import type { ReminderContext } from "./reminderText";
import { countsText, reminderText } from "./reminderText";
import type { MemberEntry, UnitEntry } from "./trackingEntries";
import { filterCounts, filterUnits, memberEntries } from "./trackingEntries";

const filters: readonly TrackingFilter[] = ["all", "missing", "faults", "question", "late"];

type Line = { readonly member: MemberEntry } | { readonly entry: UnitEntry };

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  member: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalM },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface UnitListProps {
  readonly campaign: Campaign;
  readonly context: ReminderContext;
  readonly setReceived: (entry: ReceivedEntry) => void;
}

/** The units by responsible member, by status or by name. */
export function UnitList({ campaign, context, setReceived }: UnitListProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = trackingWords(language);
  const { entries, today } = context;
  const [filter, setFilter] = useState<TrackingFilter>("all");
  const [search, setSearch] = useState("");
  const counts = useMemo(() => filterCounts(entries), [entries]);
  const whole = useMemo(() => memberEntries(entries), [entries]);
  const lines = useMemo(
    () => memberEntries(filterUnits(entries, filter, search)).flatMap((member): Line[] => [{ member: whole.find(({ name }) => name === member.name) ?? member }, ...member.units.map((entry) => ({ entry }))]),
    [entries, filter, search, whole],
  );
  const memberLine = (member: MemberEntry): ReactElement => {
    const heading = member.name === null ? words.noResponsible : words.responsible(member.name);
    const reminder = reminderText(context, language, member.name);
    return (
      <div className={styles.member} role="group" aria-label={heading}>
        <Text as="h3" className={styles.name} weight="semibold">{heading}</Text>
        <Text className={styles.quiet}>{countsText(member.units, language)}</Text>
        {reminder !== null && <CopyText text={reminder} label={words.reminder.copyMember} />}
      </div>
    );
  };
  return (
    <>
      <div className={styles.filters} role="group" aria-label={words.filter}>
        {filters.map((name) => (
          <Button key={name} appearance={filter === name ? "outline" : "subtle"} {...(filter === name ? { icon: <Checkmark16Regular /> } : {})} aria-pressed={filter === name} onClick={() => setFilter(name)}>{`${words.filters[name]} ${counts[name]}`}</Button>
        ))}
      </div>
      <Input type="search" contentBefore={<Search20Regular />} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      <div role="status">{lines.length === 0 && <Text>{words.noneFound}</Text>}</div>
      <LongList
        label={words.list}
        entries={lines}
        keyOf={(line) => ("member" in line ? `member ${line.member.name ?? ""}` : line.entry.unit.code)}
        render={(line) => ("member" in line ? memberLine(line.member) : <UnitRow campaign={campaign} entry={line.entry} today={today} setReceived={setReceived} />)}
      />
    </>
  );
}
