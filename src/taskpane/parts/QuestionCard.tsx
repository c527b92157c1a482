import { Button, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Question } from "../../domain/questions";
import { putOff } from "../../domain/questions";
import { describeQuestion } from "../../messages/describeQuestion";
import { partWords } from "../../messages/pane/partWords";
import type { MessageContext } from "../../messages/subject";
import { useLanguage } from "./language";
import { PaneCard } from "./PaneCard";
import { StatusChip } from "./StatusChip";

/** So many answers are buttons; further ones stand in a list. */
const mostButtons = 4;

/** What these ask is about several files, which the question names itself. */
const namesFiles: ReadonlySet<Question["kind"]> = new Set(["version", "duplicateUnit"]);

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { minHeight: "32px", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface QuestionCardProps {
  readonly question: Question;
  readonly context: MessageContext;
  /** Given the value of the chosen answer, "later" when it is put off. */
  readonly answer: (value: string) => void;
  readonly disabled?: boolean;
}

/** A question with what speaks for its answers, and the answers. */
export function QuestionCard({ question, context, answer, disabled = false }: QuestionCardProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = partWords(language);
  const { message, evidenceParts: evidence, choices } = describeQuestion(question, context, language);
  const answers = choices.filter(({ value }) => value !== putOff);
  const buttons = answers.slice(0, answers.length > mostButtons ? mostButtons - 1 : mostButtons);
  const others = answers.slice(buttons.length);
  return (
    <PaneCard>
      <div><StatusChip tone="warn" icon={<QuestionCircle16Filled />} label={words.question} /></div>
      <Text weight="semibold">{message}</Text>
      {evidence.intro !== "" && <Text className={styles.quiet}>{evidence.intro}</Text>}
      {evidence.lines.length > 0 && <ul className={styles.lines}>{evidence.lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {evidence.end !== "" && <Text className={styles.quiet}>{evidence.end}</Text>}
      {question.place.file !== null && !namesFiles.has(question.kind) && <Text className={styles.quiet}>{words.ofFile(question.place.file)}</Text>}
      <div className={styles.answers} role="group" aria-label={message}>
        {buttons.map(({ value, label }) => (
          <Button key={value} className={styles.answer} disabled={disabled} onClick={() => answer(value)}>{label}</Button>
        ))}
        {others.length > 0 && (
          <Select aria-label={words.otherAnswer} disabled={disabled} value="" onChange={(_, { value }) => answer(value)}>
            <option value="" disabled>{words.otherAnswer}</option>
            {others.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </Select>
        )}
        {choices.filter(({ value }) => value === putOff).map(({ value, label }) => (
          <Button key={value} appearance="subtle" className={styles.answer} disabled={disabled} onClick={() => answer(value)}>{label}</Button>
        ))}
      </div>
    </PaneCard>
  );
}
