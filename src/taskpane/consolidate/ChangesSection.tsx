import { Button, Input, Text } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { useLanguage } from "../parts/language";
import { matches } from "../search";
import { ChangeList } from "./ChangeList";
import { changeEntries } from "./changeEntries";

/** Fewer lines than this are seen at a glance. */
const searchedFrom = 12;
/** So many stand on the page at first, so that the totals below stay in reach. */
const shownAtFirst = 5;

/** What changed since the last summary, and what it does to the Khối's figures; the heaviest first. */
export function ChangesSection({ campaign, initiallyOpen }: { readonly campaign: Campaign; readonly initiallyOpen: boolean }): ReactElement | null {
  const language = useLanguage();
  const words = consolidateWords(language).changes;
  const [search, setSearch] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => changeEntries(campaign, language), [campaign, language]);
  const count = all.length;
  if (campaign.remembered === null && count === 0) return null;
  const found = all.filter(({ unit, figure }) => matches(search, [unit, figure]));
  const shown = showsAll ? found : found.slice(0, shownAtFirst);
  return (
    <Section title={words.heading(count)} initiallyOpen={initiallyOpen && count > 0}>
      {count === 0 && <Text>{words.none}</Text>}
      {showsAll && count >= searchedFrom && <Input type="search" contentBefore={<Search20Regular />} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />}
      {count > 0 && found.length === 0 && <Text role="status">{words.noneFound}</Text>}
      <ChangeList label={words.heading(count)} entries={shown} />
      {found.length > shown.length && <div><Button onClick={() => setShowsAll(true)}>{words.all(count)}</Button></div>}
    </Section>
  );
}
