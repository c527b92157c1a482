import { Field, Input, Select, Text, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Correction } from "../../domain/decisions";
import type { Fact } from "../../domain/facts";
import { findIndicator } from "../../domain/planQueries";
import { formatNumber } from "../../messages/formatNumber";
import { decisionWords } from "../../messages/pane/decisions";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";
import { useLanguage } from "../parts/language";
import { DecisionDialog } from "./DecisionDialog";
import { enteredNumber } from "./enteredNumber";

export interface CorrectionDialogProps {
  readonly campaign: Campaign;
  /** The figure in the unit's file. */
  readonly fact: Fact;
  /** The correction that stands, if any; its fields are where a person begins. */
  readonly standing: Correction | null;
  /** The office's ISO date. */
  readonly today: string;
  readonly save: (correction: Correction) => void;
  readonly close: () => void;
}

/** Writes a figure down that the unit has confirmed, beside the one in its file. */
export function CorrectionDialog({ campaign, fact, standing, today, save, close }: CorrectionDialogProps): ReactElement {
  const language = useLanguage();
  const words = decisionWords(language);
  const { unit, indicator: code, column } = fact;
  const subject = subjectOf({ ...fact.source, unit, indicator: code, column }, campaign, language);
  const indicator = findIndicator(campaign.plan, code);
  const levels = indicator?.levels ?? null;
  const [entered, setEntered] = useState(standing === null ? "" : levels === null ? formatNumber(standing.value, null, language) : String(standing.value));
  const [reason, setReason] = useState(standing?.reason ?? "");
  const [confirmedBy, setConfirmedBy] = useState(standing?.confirmedBy ?? "");
  const [isTried, setTried] = useState(false);
  const value = levels === null ? enteredNumber(entered, language) : entered === "" ? null : Number(entered);
  const fault = (isFaulty: boolean, text: string): { readonly validationMessage?: string } => (isTried && isFaulty ? { validationMessage: text } : {});
  const trySave = (): void => {
    setTried(true);
    if (value === null || reason.trim() === "" || confirmedBy.trim() === "") return;
    save({ unit, indicator: code, column, value, reason: reason.trim().normalize("NFC"), confirmedBy: confirmedBy.trim().normalize("NFC"), at: today, basis: "current" });
  };
  return (
    <DecisionDialog title={words.correction.title} text={words.correction.text} subject={`${subject.unitOf(unit)} · ${subject.figure}`} save={trySave} close={close}>
      <Text>{words.correction.reported(fact.value === null ? words.noFigure : subject.amount(fact.value))}</Text>
      {levels === null ? (
        <Field label={words.correction.value(indicator?.measure ?? "")} required hint={value === null ? words.correction.example : words.correction.understood(subject.amount(value))} {...fault(value === null, words.correction.numberFault)}>
          <Input inputMode="decimal" value={entered} onChange={(_, data) => setEntered(data.value)} />
        </Field>
      ) : (
        <Field label={words.correction.level} required {...fault(value === null, words.correction.chooseLevel)}>
          <Select value={entered} onChange={(_, data) => setEntered(data.value)}>
            <option value="" disabled>{words.correction.chooseLevel}</option>
            {levels.map((level, position) => <option key={level} value={position}>{level}</option>)}
          </Select>
        </Field>
      )}
      <Field label={words.reason} required {...fault(reason.trim() === "", words.reasonFault)}>
        <Textarea value={reason} resize="vertical" onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={words.correction.confirmedBy} required {...fault(confirmedBy.trim() === "", words.correction.confirmedByFault)}>
        <Input value={confirmedBy} onChange={(_, data) => setConfirmedBy(data.value)} />
      </Field>
    </DecisionDialog>
  );
}
