import { Button, Input, Text } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { Fold } from "../parts/Fold";
import { useLanguage } from "../parts/language";
import { matches } from "../search";
import { FileList } from "./FileList";
import type { FileEntry, FileGroups } from "./fileEntries";
import { fileGroups } from "./fileEntries";

/** Fewer files than this are seen at a glance. */
const searchedFrom = 12;

/** The files that were read, those that need a person first; then what the last summary remembers. */
export function FilesSection({ campaign, remove }: { readonly campaign: Campaign; readonly remove: ((files: readonly string[]) => void) | null }): ReactElement {
  const language = useLanguage();
  const words = consolidateWords(language).files;
  const [search, setSearch] = useState("");
  const given = useMemo(() => fileGroups(campaign, campaign.files, language), [campaign, language]);
  const stored = useMemo(() => Object.values(fileGroups(campaign, campaign.storedFiles, language)).flat(), [campaign, language]);
  const found = (entries: readonly FileEntry[]): readonly FileEntry[] => (search === "" ? entries : entries.filter(({ file, unit }) => matches(search, [file, unit])));
  const shown = { attention: found(given.attention), counted: found(given.counted), setAside: found(given.setAside), ignored: found(given.ignored) };
  const rejected = given.attention.filter(({ verdict }) => verdict === "rejected").map(({ file }) => file);
  const removeOne = remove === null ? null : (file: string): void => remove([file]);
  const group = (name: keyof FileGroups, isShort: boolean): ReactElement | null => {
    const entries = shown[name];
    if (entries.length === 0) return null;
    const list = <FileList label={words.groups[name]} entries={entries} remove={removeOne} />;
    return isShort ? list : <Fold title={`${words.groups[name]} (${entries.length})`}>{list}</Fold>;
  };
  return (
    <>
      {campaign.files.length > 0 && (
        <Section title={words.heading(campaign.files.length)} initiallyOpen>
          {campaign.files.length >= searchedFrom && (
            <Input type="search" contentBefore={<Search20Regular />} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />
          )}
          {search !== "" && Object.values(shown).every((entries) => entries.length === 0) && <Text role="status">{words.noneFound}</Text>}
          {remove !== null && rejected.length > 1 && <div><Button onClick={() => remove(rejected)}>{words.removeRejected(rejected.length)}</Button></div>}
          {group("attention", given.attention.length <= searchedFrom)}
          {group("counted", given.attention.length === 0 && campaign.files.length < searchedFrom)}
          {group("setAside", false)}
          {group("ignored", false)}
        </Section>
      )}
      {stored.length > 0 && (
        <Section title={words.remembered(stored.length)}>
          <Text>{words.rememberedText}</Text>
          <FileList label={words.remembered(stored.length)} entries={stored} remove={null} />
        </Section>
      )}
    </>
  );
}
