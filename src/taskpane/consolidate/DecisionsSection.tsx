import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { decisionWords } from "../../messages/pane/decisions";
import type { Campaign, PaneSession } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { usePane } from "../paneContext";
import { LongList } from "../parts/LongList";
import { PaneCard } from "../parts/PaneCard";
import type { ChipTone } from "../parts/StatusChip";
import { StatusChip } from "../parts/StatusChip";
import { useLanguage } from "../parts/language";
import { useCampaignChange } from "../useCampaignChange";
import { keptEntry, useKeptFocus } from "../useKeptFocus";
import type { Decision, DecisionEntry } from "./decisionEntries";
import { decisionEntries } from "./decisionEntries";

const tones: Readonly<Record<DecisionEntry["status"], ChipTone>> = { applied: "good", reopened: "warn", waiting: "quiet" };

const useStyles = makeStyles({
  /** Stays on the page when it is empty, to take the focus of what left it, but takes no room. */
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none", ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
});

/** Gives a decision to the session again, made on the number of today. */
function give(session: PaneSession, decision: Decision): Promise<Campaign | null> {
  if ("correction" in decision) return session.correct(decision.correction);
  return "override" in decision ? session.override(decision.override) : session.explain(decision.explanation);
}

export interface DecisionsProps {
  readonly campaign: Campaign;
  /** The office's ISO date. */
  readonly today: string;
  /** Told aloud after each change. */
  readonly tell: (message: string) => void;
}

/** How one decision is shown, with what can be done about it. */
function useDecisionCard(tell: (message: string) => void): (entry: DecisionEntry) => ReactElement {
  const styles = useStyles();
  const words = decisionWords(useLanguage());
  const { session } = usePane();
  const change = useCampaignChange();
  const decide = async (wish: () => Promise<Campaign | null>, told: string): Promise<void> => {
    if ((await change(wish)) !== null) tell(told);
  };
  return ({ key, kind, status, unit, figure, text, reason, decision, renewed }: DecisionEntry): ReactElement => (
    <div key={key} {...keptEntry}>
      <PaneCard>
        <div><StatusChip tone={tones[status]} label={`${words.kind[kind]} · ${words.status[status]}`} {...(status === "reopened" ? { icon: <ArrowClockwise16Filled /> } : {})} /></div>
        <Text weight="semibold">{`${unit} · ${figure}`}</Text>
        <Text>{text}</Text>
        {reason !== "" && <Text className={styles.quiet}>{words.reasonTold(reason)}</Text>}
        <div className={styles.actions}>
          {renewed !== null && <Button onClick={() => void decide(() => give(session, renewed.decision), words.saved)}>{renewed.label}</Button>}
          <Button appearance="subtle" aria-label={`${words.withdraw}: ${unit}, ${figure}`} onClick={() => void decide(() => session.withdraw(decision), words.withdrawn)}>{words.withdraw}</Button>
        </div>
      </PaneCard>
    </div>
  );
}

/** What has to be decided again, since its number changed. `id`: the element that gets the focus when a person is led here. */
export function DecisionsAgain({ campaign, today, tell, id }: DecisionsProps & { readonly id: string }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = decisionWords(language);
  const { again } = useMemo(() => decisionEntries(campaign, today, language), [campaign, today, language]);
  const list = useKeptFocus(again);
  const card = useDecisionCard(tell);
  return (
    <div ref={list} id={id} tabIndex={-1} className={styles.list}>
      {again.length > 0 && (
        <>
          <Text as="h2" className={styles.heading} weight="semibold">{words.again(again.length)}</Text>
          <Text>{words.againText}</Text>
          {again.map(card)}
        </>
      )}
    </div>
  );
}

/** What was decided and is in force or waits for figures, folded away. */
export function DecisionsMade({ campaign, today, tell }: DecisionsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = decisionWords(language);
  const { others } = useMemo(() => decisionEntries(campaign, today, language), [campaign, today, language]);
  const list = useKeptFocus(others);
  const card = useDecisionCard(tell);
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      {others.length > 0 && (
        <Section title={words.heading(others.length)}>
          <Text>{words.text}</Text>
          <LongList label={words.heading(others.length)} entries={others} keyOf={({ key }) => key} render={card} />
        </Section>
      )}
    </div>
  );
}
