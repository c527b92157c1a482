import { Field, Input, Select, Text, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Override } from "../../domain/decisions";
import { findIndicator } from "../../domain/planQueries";
import type { Verdict } from "../../domain/verdict";
import { verdicts } from "../../domain/verdict";
import { describeVerdict } from "../../messages/describeVerdict";
import { decisionWords } from "../../messages/pane/decisions";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";
import { useLanguage } from "../parts/language";
import { DecisionDialog } from "./DecisionDialog";

/** What a committee may say; that figures are missing is nothing to decide. */
const offered: readonly Verdict[] = verdicts.filter((verdict) => verdict !== "unknown" && verdict !== "manual");

export interface OverrideDialogProps {
  readonly campaign: Campaign;
  readonly scope: string;
  readonly indicator: string;
  readonly column: string;
  readonly suggested: Verdict;
  readonly standing: Override | null;
  /** The office's ISO date. */
  readonly today: string;
  readonly save: (override: Override) => void;
  readonly close: () => void;
}

/** Writes a verdict of the committee down beside the one that the figures give. */
export function OverrideDialog({ campaign, scope, indicator, column, suggested, standing, today, save, close }: OverrideDialogProps): ReactElement {
  const language = useLanguage();
  const words = decisionWords(language);
  const subject = subjectOf({ file: null, unit: scope, sheet: null, cell: null, indicator, column }, campaign, language);
  const kind = findIndicator(campaign.plan, indicator)?.target?.kind ?? null;
  const [verdict, setVerdict] = useState<Verdict | null>(standing?.verdict ?? null);
  const [reason, setReason] = useState(standing?.reason ?? "");
  const [by, setBy] = useState(standing?.by ?? "");
  const [isTried, setTried] = useState(false);
  const fault = (isFaulty: boolean, text: string): { readonly validationMessage?: string } => (isTried && isFaulty ? { validationMessage: text } : {});
  const trySave = (): void => {
    setTried(true);
    if (verdict === null || reason.trim() === "" || by.trim() === "") return;
    save({ scope, indicator, verdict, reason: reason.trim().normalize("NFC"), by: by.trim().normalize("NFC"), at: today, basis: "current" });
  };
  return (
    <DecisionDialog title={words.override.title} text={words.override.text} subject={`${subject.unitOf(scope)} · ${subject.figure}`} save={trySave} close={close}>
      <Text>{words.override.suggested(describeVerdict(suggested, kind, language))}</Text>
      <Field label={words.override.verdict} required {...fault(verdict === null, words.override.chooseVerdict)}>
        <Select value={verdict ?? ""} onChange={(_, data) => setVerdict(offered.find((candidate) => candidate === data.value) ?? null)}>
          <option value="" disabled>{words.override.chooseVerdict}</option>
          {offered.map((candidate) => <option key={candidate} value={candidate}>{describeVerdict(candidate, kind, language)}</option>)}
        </Select>
      </Field>
      <Field label={words.reason} required {...fault(reason.trim() === "", words.reasonFault)}>
        <Textarea value={reason} resize="vertical" onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={words.override.by} required {...fault(by.trim() === "", words.override.byFault)}>
        <Input value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
    </DecisionDialog>
  );
}
