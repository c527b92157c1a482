import { Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled, QuestionCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { severityOf } from "../../domain/findings";
import { findUnit } from "../../domain/planQueries";
import { describeQuestion } from "../../messages/describeQuestion";
import { formatDate } from "../../messages/formatDate";
import { ownTableWords } from "../../messages/pane/ownTableWords";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import { workbookWords } from "../../messages/workbookWords.vi";
import type { CheckedAppendix } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { FindingCard } from "../parts/FindingCard";
import { LongList } from "../parts/LongList";
import { PaneCard } from "../parts/PaneCard";
import { PlaceLink } from "../parts/PlaceLink";
import { StatusChip } from "../parts/StatusChip";
import { ExplanationEditor } from "./ExplanationEditor";
import { FormFilling, isBeingFilled } from "./FormFilling";
import { countFindings } from "./groupFindings";
import type { KeyedFinding } from "./keyedFindings";
import { keyFindings } from "./keyedFindings";
import { MendedNotes } from "./MendedNotes";
import { MissingFiguresCard } from "./MissingFiguresCard";
import { OwnVerdicts } from "./OwnVerdicts";
import { faultsFirst, reviewEntries } from "./reviewEntries";
import { ScoreLine } from "./ScoreLine";
import { countSections, sectionOf } from "./sectionFilter";
import { useMended } from "./useMended";

const useStyles = makeStyles({
  ready: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const everything = "";

/** The form in the open workbook: how it stands, what to mend or explain, and how the unit does. */
export function OwnReview({ checked }: { readonly checked: CheckedAppendix }): ReactElement {
  const styles = useStyles();
  const { session, language, ask, setChecked } = usePane();
  const words = reviewTabWords(language);
  const [section, setSection] = useState(everything);
  const { plan, submission, progress } = checked;
  const { questions } = submission;
  const isFilling = isBeingFilled(progress);
  // An empty form that waits for its figures says so by itself; "gửi lại" is for the office, which got it.
  const findings = useMemo(() => (isFilling ? checked.findings.filter(({ finding }) => finding.code !== "emptyForm") : checked.findings), [checked, isFilling]);
  const keyed = useMemo(() => keyFindings(findings), [findings]);
  const mended = useMended(`${plan.id} ${checked.unit ?? ""}`, keyed, submission);
  const all = countFindings(checked.findings);
  const counts = countFindings(isFilling ? findings.filter(({ finding }) => finding.code !== "requiredMissing") : findings);
  const sections = countSections(findings, plan, workbookWords.form.ownSection);
  const inSection = section === everything ? keyed : keyed.filter(({ ranked }) => sectionOf(ranked, plan) === section);
  const shown = isFilling ? reviewEntries(faultsFirst(inSection), 1) : reviewEntries(inSection);
  const isReady = all.block === 0 && questions.length === 0;
  const context = { plan };
  const card = ({ ranked }: KeyedFinding): ReactElement => (
    <FindingCard ranked={ranked} context={context} isInWorkbook>
      {severityOf[ranked.finding.code] === "warn" && (
        <ExplanationEditor
          explanation={ranked.explanation}
          label={words.explain}
          save={async (text) => {
            const after = await ask(() => session.explainOwn(ranked.finding, text));
            if (after !== null) setChecked(after);
            return after !== null;
          }}
        />
      )}
    </FindingCard>
  );
  return (
    <>
      {checked.basis !== null && <Text className={styles.quiet}>{ownTableWords(language).reviewedBy(findUnit(plan, checked.unit ?? "")?.name ?? "", checked.basis)}</Text>}
      <ScoreLine counts={counts} questions={questions.length} completeness={progress} toEnter={isFilling ? progress.missing : 0} />
      {isFilling && <FormFilling progress={progress} context={context} />}
      {isReady && (
        <PaneCard>
          <div className={styles.ready}>
            <CheckmarkCircle24Filled className={styles.icon} aria-hidden="true" />
            <Text role="status" weight="semibold">{words.ready}</Text>
          </div>
          <Text>{words.deadline(formatDate(plan.deadlines.appendix, language))}</Text>
          {counts.warn > 0 && <Text>{words.warnsLeft(counts.warn)}</Text>}
        </PaneCard>
      )}
      <OwnVerdicts plan={plan} assessments={checked.assessments} />
      <MendedNotes mended={mended} context={context} />
      {questions.map((question) => {
        const { message, evidence } = describeQuestion(question, context, language);
        const { sheet, cell } = question.place;
        return (
          <PaneCard key={question.id}>
            <div><StatusChip tone="warn" icon={<QuestionCircle16Filled />} label={words.unclearWord} /></div>
            <Text>{message}</Text>
            {evidence !== "" && <Text className={styles.quiet}>{evidence}</Text>}
            <Text className={styles.quiet}>{words.unclearHow}</Text>
            {sheet !== null && <PlaceLink sheet={sheet} cell={cell} />}
          </PaneCard>
        );
      })}
      {sections.length > 1 && (
        <Field label={words.section}>
          <Select className={styles.select} value={section} onChange={(_, { value }) => setSection(value)}>
            <option value={everything}>{words.allSections(findings.length)}</option>
            {sections.map(({ section: each, findings: count }) =>
              each === "wholeForm" ? <option key={each} value={each}>{words.wholeForm(count)}</option> : <option key={each.id} value={each.id}>{words.sectionCount(each.id, each.title, count)}</option>,
            )}
          </Select>
        </Field>
      )}
      {shown.length === 0 && findings.length > 0 && <Text as="p">{words.noneHere}</Text>}
      <LongList
        label={words.list}
        entries={shown}
        keyOf={({ key }) => key}
        render={(entry) => (entry.kind === "finding" ? card(entry.keyed) : <MissingFiguresCard figures={entry.figures.map(({ ranked }) => ranked)} context={context} isInWorkbook isFilling={isFilling} />)}
      />
    </>
  );
}
