import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../messages/language";
import { shellWords } from "../../messages/pane/shellWords";
import { asHostError } from "../../model/openWorkbook";
import type { Job, Pane } from "../paneContext";
import { describeRefusal } from "./describeRefusal";
import { markWhileRunning, takeInterrupted } from "./runningMark";
import type { WorkbookViews } from "./workbookViews";

export interface Jobs extends Pick<Pane, "job" | "start" | "ask" | "dismissJob"> {
  /** Hands an error that is no refusal of the workbook to the nearest boundary. */
  readonly breakDown: (error: unknown) => void;
  /** Offers to take the last run back, when the workbook that was opened still keeps it. */
  readonly offerUndo: (opened: WorkbookViews) => void;
}

/** Runs jobs one at a time, and puts refusals of the workbook into words. */
export function useJobs(language: Language): Jobs {
  const [job, setJob] = useState<Job>({ state: "idle" });
  const [, setBroken] = useState(false);
  const isRunning = useRef(false);

  const breakDown = useCallback((error: unknown): void => {
    setBroken(() => {
      throw error;
    });
  }, []);

  const refuse = useCallback((error: unknown): null => {
    const refusal = asHostError(error);
    if (refusal === null) breakDown(error);
    else setJob({ state: "failed", message: describeRefusal(refusal, language) });
    return null;
  }, [breakDown, language]);

  const start: Pane["start"] = useCallback(async ({ title, canStop, writes, run, finished }) => {
    if (isRunning.current) return null;
    isRunning.current = true;
    setJob({ state: "running", title, progress: null, canStop });
    const running = run((progress) => setJob({ state: "running", title, progress, canStop }));
    void markWhileRunning({ title, writes }, Promise.allSettled([running]));
    try {
      const result = await running;
      if (result !== null) setJob({ state: "finished", ...finished(result) });
      else setJob(canStop ? { state: "finished", message: shellWords(language).stopped, canUndo: false } : { state: "idle" });
      return result;
    } catch (error) {
      return refuse(error);
    } finally {
      isRunning.current = false;
    }
  }, [language, refuse]);

  const ask: Pane["ask"] = useCallback(async (wish) => {
    try {
      return await wish();
    } catch (error) {
      return refuse(error);
    }
  }, [refuse]);

  useEffect(() => {
    void takeInterrupted().then((interrupted) => {
      if (interrupted !== null) setJob((known) => (known.state === "idle" ? { state: "failed", message: shellWords(language).interrupted(interrupted.title, interrupted.writes) } : known));
    });
  }, [language]);

  const isJobRunning = job.state === "running";
  useEffect(() => {
    if (!isJobRunning) return;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isJobRunning]);

  const dismissJob = useCallback(() => setJob({ state: "idle" }), []);

  const spoken = useRef(language);
  useEffect(() => {
    spoken.current = language;
  });
  const offerUndo = useCallback(({ look }: WorkbookViews): void => {
    if (look.canUndo) setJob((known) => (known.state === "idle" ? { state: "finished", message: shellWords(spoken.current).canBeUndone, canUndo: true } : known));
  }, []);
  return { job, start, ask, dismissJob, breakDown, offerUndo };
}
