import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import { useLanguage } from "../parts/language";
import type { NextStep } from "./nextStep";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // On a low window, as after zooming in, it would cover what is read.
    "@media (max-height: 420px)": { position: "static" },
  },
});

export interface StepBarProps {
  readonly step: NextStep;
  /** False where the workbook can only be viewed. */
  readonly canWrite: boolean;
  readonly disabled: boolean;
  /** Leads to the questions, or to the decisions that are to be made again. */
  readonly lead: (to: "answer" | "decide") => void;
  readonly write: () => void;
  readonly show: () => void;
}

/** The next thing to do, always in reach; writing provisional figures stays possible beside it. */
export function StepBar({ step, canWrite, disabled, lead, write, show }: StepBarProps): ReactElement | null {
  const styles = useStyles();
  const words = consolidateWords(useLanguage()).step;
  if (step.step === "choose") return null;
  const writing = (label: string, appearance: "primary" | "secondary"): ReactElement => <Button appearance={appearance} disabled={disabled || !canWrite} onClick={write}>{label}</Button>;
  return (
    <div className={styles.bar}>
      {step.step === "answer" && <Button appearance="primary" disabled={disabled} onClick={() => lead("answer")}>{words.answer(step.questions)}</Button>}
      {step.step === "decide" && <Button appearance="primary" disabled={disabled} onClick={() => lead("decide")}>{words.decide(step.decisions)}</Button>}
      {(step.step === "answer" || step.step === "decide") && writing(words.writeProvisional, "secondary")}
      {step.step === "write" && writing(step.provisional ? words.writeProvisional : words.write, "primary")}
      {step.step === "written" && <Button appearance="primary" disabled={disabled} onClick={show}>{words.show}</Button>}
    </div>
  );
}
