import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { Question } from "../../domain/questions";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { QuestionCard } from "../parts/QuestionCard";
import { useLanguage } from "../parts/language";
import { keptEntry, useKeptFocus } from "../useKeptFocus";

/** So many questions stand on the page at first; the others follow on demand, so that what comes below stays in reach. */
const shownAtFirst = 3;

const useStyles = makeStyles({
  /** Stays on the page when it is empty, to take the focus of what left it, but takes no room. */
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none", ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
  entry: { borderRadius: tokens.borderRadiusLarge },
  heading: { margin: 0 },
});

export interface QuestionsSectionProps {
  readonly campaign: Campaign;
  /** Ids of questions that were put off meanwhile. */
  readonly putOff: ReadonlySet<string>;
  readonly answer: (question: string, value: string) => void;
  readonly disabled: boolean;
  /** The element that gets the focus when a person is led here. */
  readonly id: string;
}

/** The open questions with their evidence and answers; those that were put off are folded away. */
export function QuestionsSection({ campaign, putOff, answer, disabled, id }: QuestionsSectionProps): ReactElement {
  const styles = useStyles();
  const words = consolidateWords(useLanguage()).questions;
  const [showsAll, setShowsAll] = useState(false);
  const { plan, questions } = campaign;
  const open = useMemo(() => questions.filter((question) => !putOff.has(question.id)), [questions, putOff]);
  const later = questions.filter((question) => putOff.has(question.id));
  const list = useKeptFocus(open);
  const shown = showsAll ? open : open.slice(0, shownAtFirst);
  const card = (question: Question): ReactElement => (
    <div key={question.id} className={styles.entry} {...keptEntry}>
      {question.place.unit !== null && <Text block weight="semibold">{plan.units.find(({ code }) => code === question.place.unit)?.name ?? ""}</Text>}
      <QuestionCard question={question} context={{ plan }} disabled={disabled} answer={(value) => answer(question.id, value)} />
    </div>
  );
  return (
    <>
      <div ref={list} id={id} tabIndex={-1} className={styles.list}>
        {open.length > 0 && (
          <>
            <Text as="h2" className={styles.heading} weight="semibold">{words.heading(open.length)}</Text>
            <Text>{words.text}</Text>
            {shown.map(card)}
            {open.length > shown.length && <Button onClick={() => setShowsAll(true)}>{words.more(open.length - shown.length)}</Button>}
          </>
        )}
      </div>
      {later.length > 0 && <Section title={words.later(later.length)}><div className={styles.list}>{later.map(card)}</div></Section>}
    </>
  );
}
