import { Button, ProgressBar, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, CheckmarkCircle20Filled, Dismiss20Regular, ErrorCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { PartWords } from "../../messages/pane/partWords";
import { partWords } from "../../messages/pane/partWords";
import type { Job } from "../paneContext";
import { usePane } from "../paneContext";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  current: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  icon: { display: "flex", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  button: { flexShrink: 0 },
  aloud: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

type Running = Extract<Job, { readonly state: "running" }>;

/** What is read aloud: of a running job each quarter only, since sixty files would be sixty sentences. */
function toldAloud(job: Job): string {
  if (job.state === "idle") return "";
  if (job.state !== "running") return job.message;
  const { title, progress } = job;
  return progress === null || progress.total === 0 ? title : `${title} ${Math.floor((progress.done / progress.total) * 4) * 25}%`;
}

function lineOf({ title, progress }: Running, words: PartWords): string {
  return progress === null ? `${title}…` : words.progress(title, progress.done, progress.total, progress.current);
}

function RunningBar({ job }: { readonly job: Running }): ReactElement {
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
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text className={mergeClasses(styles.words, styles.current)} title={line}>{line}</Text>
        {job.canStop && <Button className={styles.button} disabled={isStopping} onClick={stop}>{words.stop}</Button>}
      </div>
      <ProgressBar thickness="large" aria-label={job.title} {...(job.progress === null || job.progress.total === 0 ? {} : { value: job.progress.done, max: job.progress.total })} />
    </div>
  );
}

function EndedBar({ job }: { readonly job: Extract<Job, { readonly state: "finished" | "failed" }> }): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const { session, start, dismissJob, refresh } = usePane();
  const undo = (): Promise<boolean | null> =>
    start({
      title: words.undoing,
      canStop: false,
      run: async () => {
        const isUndone = await session.undo();
        await refresh();
        return isUndone;
      },
      finished: (isUndone) => ({ message: isUndone ? words.undone : words.notUndone, canUndo: false }),
    });
  const hasFailed = job.state === "failed";
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.icon, hasFailed ? styles.bad : styles.good)} aria-hidden="true">{hasFailed ? <ErrorCircle20Filled /> : <CheckmarkCircle20Filled />}</span>
        <Text className={styles.words}>{job.message}</Text>
        {job.state === "finished" && job.canUndo && <Button className={styles.button} icon={<ArrowUndo20Regular />} onClick={() => void undo()}>{words.undo}</Button>}
        <Button className={styles.button} appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} title={words.close} onClick={dismissJob} />
      </div>
    </div>
  );
}

/** The run that is going on, with Dừng; when it has ended, what it did, with Hoàn tác where it wrote. */
export function JobBar(): ReactElement {
  const styles = useStyles();
  const { job } = usePane();
  return (
    <div>
      <div role="status" className={styles.aloud}>{toldAloud(job)}</div>
      {job.state === "running" && <RunningBar job={job} />}
      {(job.state === "finished" || job.state === "failed") && <EndedBar job={job} />}
    </div>
  );
}
