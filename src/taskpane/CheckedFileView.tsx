import { Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FindingPlace, Severity } from "../domain/findings";
import { severityOf } from "../domain/findings";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import { describeSeverity } from "../messages/describeStatus";
import type { Language } from "../messages/language";
import { paneWords } from "../messages/paneWords";
import type { CheckedFile } from "../workflows/checkFile";

const severities: readonly Severity[] = ["block", "warn", "note"];

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
});

interface Entry {
  readonly key: string;
  readonly heading: string;
  readonly message: string;
  readonly place: FindingPlace;
}

function entriesOf({ submission, context }: CheckedFile, language: Language): readonly Entry[] {
  const questions = submission.questions.map((question): Entry => {
    const { message, evidence } = describeQuestion(question, context, language);
    return { key: question.id, heading: paneWords(language).question, message: `${message} ${evidence}`.trim(), place: question.place };
  });
  const findings = severities.flatMap((severity) =>
    submission.findings.filter(({ code }) => severityOf[code] === severity).map((finding, index): Entry => ({
      key: `${severity} ${index}`, heading: describeSeverity(severity, language), message: describeFinding(finding, context, language), place: finding.place,
    })),
  );
  return [...questions, ...findings];
}

/** What was found in one file: the score, then a card for each question and finding, the most serious first. */
export function CheckedFileView({ checked, language }: { readonly checked: CheckedFile; readonly language: Language }): ReactElement {
  const styles = useStyles();
  const words = paneWords(language);
  const { findings, questions } = checked.submission;
  const count = (severity: Severity): number => findings.filter(({ code }) => severityOf[code] === severity).length;
  const ready = count("block") === 0 && questions.length === 0;
  return (
    <>
      <Text as="p" weight="semibold">{words.score(count("block"), count("warn"), count("note"), questions.length)}</Text>
      {ready && <Text as="p">{words.clean}</Text>}
      <ul className={styles.list}>
        {entriesOf(checked, language).map(({ key, heading, message, place }) => (
          <li key={key}>
            <Card>
              <Text weight="semibold">{heading}</Text>
              <Text>{message}</Text>
              {place.sheet !== null && place.cell !== null && <Text size={200}>{words.cell(place.sheet, place.cell)}</Text>}
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
