import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, DocumentTableRegular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import { attainmentOf, shownBlocAssessments } from "../../domain/attainment";
import { putOff as later } from "../../domain/questions";
import { describeAttainment } from "../../messages/describeAttainment";
import { consolidateWords } from "../../messages/pane/consolidate";
import { workbookWords } from "../../messages/workbookWords.vi";
import type { Campaign } from "../../workflows/session/paneSession";
import { PrintAppendix } from "../PrintAppendix";
import { usePane } from "../paneContext";
import { EmptyState } from "../parts/EmptyState";
import { FilePicker } from "../parts/FilePicker";
import { PaneCard } from "../parts/PaneCard";
import { WritingDialog } from "../parts/WritingDialog";
import { useLanguage } from "../parts/language";
import { useToday } from "../run";
import { useCampaignChange } from "../useCampaignChange";
import { BeforeWriting } from "./BeforeWriting";
import { ChangesSection } from "./ChangesSection";
import { ChartsSection } from "./ChartsSection";
import { DecisionsAgain, DecisionsMade } from "./DecisionsSection";
import { FilesSection } from "./FilesSection";
import { QuestionsSection } from "./QuestionsSection";
import { ReadingList } from "./ReadingList";
import { StepBar } from "./StepBar";
import { TotalsSection } from "./TotalsSection";
import { coverageOf, isEmpty, nextStep, nothingFits } from "./nextStep";
import { useReading } from "./useReading";
import { useReport } from "./useReport";
import { useWriting } from "./useWriting";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  score: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  notice: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "2px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Read aloud, not shown. */
  aloud: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The tab with a plan: before the first file, while files are read, and with a campaign. */
export function ConsolidateView({ campaign }: { readonly campaign: Campaign }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language);
  const { session, look, job, ask } = usePane();
  const change = useCampaignChange();
  const reading = useReading(campaign);
  const writing = useWriting();
  const report = useReport();
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState("");
  const [answerId, decideId] = [useId(), useId()];
  const isBusy = job.state === "running";
  const today = useToday();
  const step = nextStep(campaign, putOff);
  const { received, owing } = coverageOf(campaign);
  /** Nothing is left to answer, so the figures are the next thing to look at. */
  const isToBeLookedAt = received > 0 && (step.step === "write" || step.step === "written");

  const answer = async (question: string, value: string): Promise<void> => {
    const next = await change(() => session.answer(question, value));
    if (next === null) return;
    const put = value === later ? new Set([...putOff, question]) : putOff;
    setPutOff(put);
    const left = next.questions.filter(({ id }) => !put.has(id)).length;
    setTold(value === later ? words.questions.putOff(left) : words.questions.answered(left));
  };
  const remove = async (files: readonly string[]): Promise<void> => {
    if ((await change(() => session.removeFiles(files))) !== null) setTold(words.files.removed(files.length));
  };
  const picker = (
    <FilePicker accept=".xlsx,.xlsm,.xls" multiple folder primary={step.step === "choose" && reading.doubtful === null} disabled={isBusy} choose={reading.choose} />
  );
  const doubt = reading.doubtful !== null && (
    <PaneCard>
      <Text role="alert">{words.reading.manyFiles(reading.doubtful.length, campaign.plan.units.length)}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={reading.readAnyway}>{words.reading.readAll}</Button>
        <Button onClick={reading.drop}>{words.reading.chooseAgain}</Button>
      </div>
    </PaneCard>
  );
  const warning = !look.capabilities.canWrite ? words.step.readOnly : look.summary === "none" || look.summary === "whole" ? null : words.step[look.summary];
  const notice = warning !== null && <PaneCard quiet><div className={styles.notice}><Warning16Filled className={styles.icon} aria-hidden="true" /><Text>{warning}</Text></div></PaneCard>;

  if (isEmpty(campaign)) {
    return (
      <div className={styles.tab}>
        {reading.results === null && <EmptyState picture={<DocumentTableRegular />} title={words.empty.title} sentence={words.empty.text}>{picker}</EmptyState>}
        {notice}
        {doubt}
        {reading.results !== null && <ReadingList results={reading.results} plan={campaign.plan} />}
      </div>
    );
  }
  const attainment = attainmentOf(shownBlocAssessments(campaign.plan, campaign.assessments));
  return (
    <div className={styles.tab}>
      <div role="status" className={styles.aloud}>{told}</div>
      <div>
        <Text as="h2" block className={styles.score} size={400} weight="semibold">{`${words.score(received, owing)}${received < owing || campaign.questions.length > 0 ? ` · ${words.provisional}` : ""}`}</Text>
        {attainment.judged > 0 && <Text block>{describeAttainment(attainment, language)}.</Text>}
      </div>
      {notice}
      {nothingFits(campaign) && <Text>{words.reading.nothingFits(campaign.files.length)}</Text>}
      {reading.results !== null && <ReadingList results={reading.results} plan={campaign.plan} />}
      <QuestionsSection id={answerId} campaign={campaign} putOff={putOff} disabled={isBusy} answer={(question, value) => void answer(question, value)} />
      <DecisionsAgain id={decideId} campaign={campaign} today={today} tell={setTold} />
      {picker}
      {doubt}
      <FilesSection campaign={campaign} remove={isBusy ? null : (files) => void remove(files)} />
      <ChangesSection campaign={campaign} initiallyOpen={isToBeLookedAt} />
      <TotalsSection campaign={campaign} today={today} initiallyOpen={isToBeLookedAt} />
      <DecisionsMade campaign={campaign} today={today} tell={setTold} />
      <ChartsSection campaign={campaign} />
      {step.step === "written" && <PrintAppendix offersConsolidate={false} />}
      <div>
        <Button appearance="subtle" icon={<ArrowDownload20Regular />} disabled={isBusy} onClick={report}>{words.step.report}</Button>
        <Text block size={200} className={styles.quiet}>{words.step.reportFor}</Text>
      </div>
      {reading.doubtful === null && (
        <StepBar
          step={step}
          canWrite={look.capabilities.canWrite}
          disabled={isBusy}
          lead={(to) => document.getElementById(to === "answer" ? answerId : decideId)?.focus()}
          write={writing.propose}
          show={() => void ask(() => session.select(workbookWords.sheets.blocForm, null))}
        />
      )}
      <WritingDialog writing={writing.preview} title={words.step.write} confirm={writing.confirm} cancel={writing.cancel}>
        <BeforeWriting campaign={campaign} />
      </WritingDialog>
    </div>
  );
}
