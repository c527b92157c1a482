import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import type { MessageContext } from "../../messages/subject";
import { subjectOf } from "../../messages/subject";
import type { FormProgress } from "../../workflows/session/paneSession";
import { useLanguage } from "../parts/language";
import { PaneCard } from "../parts/PaneCard";
import { PlaceLink } from "../parts/PlaceLink";

const useStyles = makeStyles({
  count: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** True while more is still to be entered than there is: what lacks is then work to do, not a fault. */
export function isBeingFilled({ required, missing }: Pick<FormProgress, "required" | "missing">): boolean {
  return missing * 2 > required;
}

/** A form that is being filled in: how many of the required figures are there, and the next one. */
export function FormFilling({ progress, context }: { readonly progress: FormProgress; readonly context: MessageContext }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = reviewTabWords(language).filling;
  const { required, missing, next } = progress;
  const given = required - missing;
  return (
    <PaneCard title={words.heading}>
      <Text className={styles.count}>{given === 0 ? words.empty(required) : words.begun(given, required)}</Text>
      <ProgressBar value={given} max={required} thickness="large" aria-hidden="true" />
      {next !== null && <Text>{(given === 0 ? words.first : words.next)(subjectOf(next, context, language).figure)}</Text>}
      {next !== null && next.sheet !== null && next.cell !== null && <PlaceLink primary sheet={next.sheet} cell={next.cell} label={words.go(next.cell)} />}
      <Text className={styles.quiet}>{words.how}</Text>
    </PaneCard>
  );
}
