import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useRef, useState } from "react";
import type { DocumentKind } from "../../domain/received";
import { trackingWords } from "../../messages/pane/tracking";
import type { ReceivedEntry } from "../../workflows/session/paneSession";
import { useLanguage } from "../parts/language";
import type { UnitEntry } from "./trackingEntries";
import { dateFault } from "./trackingEntries";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", gap: tokens.spacingHorizontalXS },
});

interface ReceivedDateProps {
  readonly name: string;
  /** ISO date; null where the register has none. */
  readonly date: string | null;
  readonly today: string;
  readonly set: (date: string | null) => void;
}

function ReceivedDate({ name, date, today, set }: ReceivedDateProps): ReactElement {
  const styles = useStyles();
  const words = trackingWords(useLanguage());
  const line = useRef<HTMLDivElement>(null);
  // Null while nothing is typed: the field then shows what the register holds.
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<ReturnType<typeof dateFault>>(null);
  // Told when the field is left: while a year is typed, its first digits are a date too.
  const keep = (): void => {
    if (typed === null) return;
    const found = typed === "" ? null : dateFault(typed, today);
    setFault(found);
    if (found !== null) return;
    setTyped(null);
    if (typed !== "" && typed !== date) set(typed);
  };
  return (
    <div ref={line} className={styles.line}>
      <Field label={name} {...(fault === null ? {} : { validationMessage: words.dates[fault] })}>
        <Input type="date" max={today} value={typed ?? date ?? ""} onChange={(_, { value }) => setTyped(value)} onBlur={keep} onKeyDown={({ key }) => key === "Enter" && keep()} />
      </Field>
      {date !== null && (
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.dates.clear(name)}
          title={words.dates.clear(name)}
          onClick={() => {
            setTyped(null);
            setFault(null);
            set(null);
            // This button leaves with the date.
            line.current?.querySelector("input")?.focus();
          }}
        />
      )}
    </div>
  );
}

interface DatedDocument {
  readonly document: DocumentKind;
  readonly name: string;
  readonly date: string | null;
}

export interface ReceivedDatesProps {
  readonly entry: UnitEntry;
  /** The office's ISO date. */
  readonly today: string;
  readonly set: (entry: Omit<ReceivedEntry, "unit">) => void;
}

/** When each document of the unit came in; written down as soon as a field is left. */
export function ReceivedDates({ entry: { rounds }, today, set }: ReceivedDatesProps): ReactElement {
  const words = trackingWords(useLanguage());
  const { first, second } = rounds;
  const { documents } = words;
  // The second round has its field once the first has come in.
  const again = (document: "appendix" | "report"): readonly DatedDocument[] => (first[document] === null ? [] : [{ document, name: words.dates.again(documents[document]), date: second[document] }]);
  const dates: readonly DatedDocument[] = [
    { document: "appendix", name: documents.appendix, date: first.appendix },
    ...again("appendix"),
    { document: "report", name: documents.report, date: first.report },
    ...again("report"),
    { document: "resolution", name: documents.resolution, date: second.resolution },
  ];
  return (
    <>
      <Text weight="semibold">{words.dates.heading}</Text>
      {dates.map(({ document, name, date }) => <ReceivedDate key={name} name={name} date={date} today={today} set={(given) => set({ document, replaced: date, date: given })} />)}
    </>
  );
}
