import { Button, ProgressBar, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Dismiss20Regular, ErrorCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { PartWords } from "../../messages/pane/partWords";
import { partWords } from "../../messages/pane/partWords";
import type { Job, Tab } from "../paneContext";
import { usePane } from "../paneContext";
import { useLanguage } from "./language";
import { UndoButton } from "./UndoButton";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", flexShrink: 0, gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  brief: { paddingTop: "2px", paddingBottom: "2px" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  message: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, flexGrow: 1, minWidth: 0 },
  oneLine: { flexWrap: "nowrap" },
  sentence: { flex: "1 1 180px", overflowWrap: "anywhere" },
  current: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  /** In forced colours Fluent's track looks like its bar. */
  progress: { "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Canvas", border: "1px solid CanvasText" } },
  icon: { display: "flex", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  button: { flexShrink: 0 },
  aloud: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

type Running = Extract<Job, { readonly state: "running" }>;

/** What is read aloud of a running job: each quarter only, since sixty files would be sixty sentences. */
function quarterOf({ title, progress }: Running): string {
  return progress === null || progress.total === 0 ? title : `${title} ${Math.floor((progress.done / progress.total) * 4) * 25}%`;
}

function lineOf({ title, progress }: Running, words: PartWords): string {
  return progress === null ? `${title}…` : words.progress(title, progress.done, progress.total, progress.current);
}

function RunningLine({ job }: { readonly job: Running }): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const { session } = usePane();
  const [isStopping, setStopping] = useState(false);
  const line = isStopping ? words.stopping : lineOf(job, words);
  const stop = (): void => {
    setStopping(true);
    void session.stop();
  };
  return (
    <>
      <div className={styles.line}>
        <Text className={styles.current} title={line}>{line}</Text>
        {job.canStop && <Button className={styles.button} disabled={isStopping} onClick={stop}>{words.stop}</Button>}
      </div>
      <ProgressBar thickness="large" className={styles.progress} aria-label={job.title} {...(job.progress === null || job.progress.total === 0 ? {} : { value: job.progress.done, max: job.progress.total })} />
    </>
  );
}

function EndIcon({ state }: { readonly state: Exclude<Job["state"], "idle" | "running"> }): ReactElement {
  const styles = useStyles();
  const icon = { finished: <CheckmarkCircle20Filled />, failed: <ErrorCircle20Filled />, interrupted: <Warning20Filled /> }[state];
  const colour = { finished: styles.good, failed: styles.bad, interrupted: styles.doubtful }[state];
  return <span className={mergeClasses(styles.icon, colour)} aria-hidden="true">{icon}</span>;
}

/**
 * The run that is going on, with Dừng; when it has ended, what it did, with Hoàn tác where it wrote. A person who has gone on
 * to another step keeps one line of what can be taken back, and nothing of the rest.
 */
export function JobBar({ tab }: { readonly tab: Tab }): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const { job, dismissJob } = usePane();
  const [told, setTold] = useState({ job, tab });
  if (told.job !== job) setTold({ job, tab });
  const isElsewhere = told.job === job && told.tab !== tab && job.state === "finished";
  const isBrief = isElsewhere && job.canUndo;
  const hasEnded = job.state !== "idle" && job.state !== "running" && (!isElsewhere || isBrief);
  // The status stands there from the beginning: one that comes with its text is not read aloud.
  return (
    <div className={mergeClasses((hasEnded || job.state === "running") && styles.bar, isBrief && styles.brief)}>
      {job.state === "running" && <RunningLine job={job} />}
      <div className={mergeClasses(hasEnded && styles.line)}>
        {hasEnded && <EndIcon state={job.state} />}
        <div className={mergeClasses(hasEnded && styles.message, isBrief && styles.oneLine)}>
          <div role="status" className={isBrief ? styles.current : hasEnded ? styles.sentence : styles.aloud} title={isBrief ? job.message : undefined}>{hasEnded ? job.message : job.state === "running" ? quarterOf(job) : ""}</div>
          {job.state === "finished" && job.canUndo && <UndoButton />}
        </div>
        {hasEnded && <Button className={styles.button} appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} title={words.close} onClick={dismissJob} />}
      </div>
    </div>
  );
}
