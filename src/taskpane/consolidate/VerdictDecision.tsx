import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { lastAskedPeriod } from "../../domain/lastAskedPeriod";
import type { DecidedAssessment } from "../../domain/overrides";
import { findIndicator } from "../../domain/planQueries";
import { describeVerdict } from "../../messages/describeVerdict";
import { consolidateWords } from "../../messages/pane/consolidate";
import { decisionWords } from "../../messages/pane/decisions";
import type { Campaign } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { useLanguage } from "../parts/language";
import { useCampaignChange } from "../useCampaignChange";
import { OverrideDialog } from "./OverrideDialog";

const useStyles = makeStyles({
  decision: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export interface VerdictDecisionProps {
  readonly campaign: Campaign;
  readonly assessment: DecidedAssessment;
  /** The office's ISO date. */
  readonly today: string;
}

/** The committee's own verdict on a row, where verdicts are given: in the last column in which the row is asked. */
export function VerdictDecision({ campaign, assessment, today }: VerdictDecisionProps): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = decisionWords(language);
  const { session } = usePane();
  const change = useCampaignChange();
  const [isOpen, setOpen] = useState(false);
  const { scope, indicator: code, column, suggested, override } = assessment;
  const indicator = findIndicator(campaign.plan, code);
  if (indicator === undefined || suggested === null || lastAskedPeriod(campaign.plan, indicator).id !== column) return null;
  const standing = campaign.overrides.find((settled) => settled.override.scope === scope && settled.override.indicator === code)?.override ?? null;
  return (
    <div className={styles.decision}>
      {override !== null && <Text>{consolidateWords(language).preview.overridden(describeVerdict(suggested, indicator.target?.kind ?? null, language), override.by)}</Text>}
      <Button onClick={() => setOpen(true)}>{words.override.open}</Button>
      {override !== null && <Button appearance="subtle" onClick={() => void change(() => session.withdraw({ override }))}>{words.withdraw}</Button>}
      {isOpen && (
        <OverrideDialog
          campaign={campaign}
          scope={scope}
          indicator={code}
          column={column}
          suggested={suggested}
          standing={standing}
          today={today}
          close={() => setOpen(false)}
          save={(given) => {
            setOpen(false);
            void change(() => session.override(given));
          }}
        />
      )}
    </div>
  );
}
