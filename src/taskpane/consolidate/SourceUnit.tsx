import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Correction } from "../../domain/decisions";
import type { Fact } from "../../domain/facts";
import { consolidateWords } from "../../messages/pane/consolidate";
import { decisionWords } from "../../messages/pane/decisions";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";
import { useLanguage } from "../parts/language";
import type { SourceEntry, SourceFigure } from "./sourceEntries";

const useStyles = makeStyles({
  unit: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums lining-nums", fontWeight: tokens.fontWeightSemibold },
  why: { textAlign: "right", fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  figure: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, alignItems: "center", color: tokens.colorNeutralForeground2 },
  words: { display: "flex", flexDirection: "column" },
  action: { minWidth: "auto", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SourceUnitProps {
  readonly entry: SourceEntry;
  readonly campaign: Campaign;
  readonly number: (value: number) => string;
  readonly correct: (fact: Fact, standing: Correction | null) => void;
  readonly withdraw: (correction: Correction) => void;
}

/** One unit behind a total: its value, or why it does not count, and where each of its figures stands. */
export function SourceUnit({ entry, campaign, number, correct, withdraw }: SourceUnitProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language).sources;
  const decided = decisionWords(language);
  const line = ({ fact, part, correction, canCorrect }: SourceFigure): ReactElement => {
    const { source, raw, conversion, column } = fact;
    const subject = subjectOf({ ...source, unit: fact.unit, indicator: fact.indicator, column }, campaign, language);
    const place = source.sheet === null || source.cell === null ? "" : words.place(source.sheet, source.cell);
    const value = fact.value === null ? words.why[fact.state === "number" ? "blank" : fact.state] : subject.amount(fact.value);
    return (
      <div key={`${fact.indicator} ${column}`} className={styles.figure}>
        <div className={styles.words}>
          {part !== null && <Text>{`${subject.row}: ${value}`}</Text>}
          {place !== "" && <Text>{place}</Text>}
          {conversion !== null && raw !== null && <Text>{`${words.written(raw)} (${conversion})`}</Text>}
          {correction?.status === "applied" && <Text weight="semibold">{`${decided.correction.reported(value)}. ${words.corrected(subject.amount(correction.correction.value), correction.correction.confirmedBy)}`}</Text>}
          {correction?.status === "reopened" && <Text weight="semibold">{decided.status.reopened}</Text>}
        </div>
        {canCorrect && (
          <div>
            <Button appearance="subtle" className={styles.action} aria-label={`${decided.correction.open}: ${entry.name}, ${subject.figure}`} onClick={() => correct(fact, correction?.correction ?? null)}>
              {correction === null ? decided.correction.open : decided.edit}
            </Button>
            {correction !== null && <Button appearance="subtle" className={styles.action} aria-label={`${decided.withdraw}: ${entry.name}, ${subject.figure}`} onClick={() => withdraw(correction.correction)}>{decided.withdraw}</Button>}
          </div>
        )}
      </div>
    );
  };
  return (
    <div className={styles.unit}>
      <div className={styles.head}>
        <Text weight="semibold">{entry.name}</Text>
        {entry.why === null ? <span className={styles.number}>{entry.value === null ? "" : number(entry.value)}</span> : <span className={styles.why}>{words.why[entry.why]}</span>}
      </div>
      {entry.figures[0] !== undefined && <Text className={styles.quiet}>{entry.figures[0].fact.source.file}</Text>}
      {entry.figures.map(line)}
    </div>
  );
}
