import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../messages/language";
import { shellWords } from "../../messages/pane/shellWords";
import { asHostError } from "../../model/openWorkbook";
import type { Job, Pane, PaneHost } from "../paneContext";
import { describeRefusal } from "./describeRefusal";
import { markWhileRunning, takeInterrupted } from "./runningMark";
import type { WorkbookViews } from "./workbookViews";

export interface Jobs extends Pick<Pane, "job" | "start" | "ask" | "dismissJob" | "tell"> {
  /** Hands an error that is no refusal of the workbook to the nearest boundary. */
  readonly breakDown: (error: unknown) => void;
  /** Offers to take the last run back, when the workbook that was opened still keeps it. */
  readonly offerUndo: (opened: WorkbookViews) => void;
}

interface Leaving {
  readonly promise: Promise<void>;
  readonly leave: () => void;
}

function createLeaving(): Leaving {
  let leave = (): void => undefined;
  const promise = new Promise<void>((resolve) => (leave = resolve));
  return { promise, leave: () => leave() };
}

/** Runs jobs one at a time, and puts refusals of the workbook into words. */
export function useJobs(language: Language, host: PaneHost): Jobs {
  const [job, setJob] = useState<Job>({ state: "idle" });
  const [, setBroken] = useState(false);
  const isRunning = useRef(false);
  const [left] = useState(createLeaving);

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

  const start: Pane["start"] = useCallback(async ({ kind, title, canStop, run, finished }) => {
    if (isRunning.current) return null;
    isRunning.current = true;
    setJob({ state: "running", title, progress: null, canStop });
    const running = run((progress) => setJob({ state: "running", title, progress, canStop }));
    void markWhileRunning(kind, Promise.race([Promise.allSettled([running]), left.promise]));
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
  }, [language, refuse, left]);

  const ask: Pane["ask"] = useCallback(async (wish) => {
    try {
      return await wish();
    } catch (error) {
      return refuse(error);
    }
  }, [refuse]);

  useEffect(() => {
    void takeInterrupted().then((kinds) => {
      if (kinds.length === 0) return;
      setJob((known) => (known.state !== "running" ? { state: "interrupted", message: kinds.map((kind) => shellWords(language).interrupted[host.kind](kind)).join(" ") } : known));
      host.showPane?.();
    });
  }, [language, host]);
  // Who opens another workbook on the page leaves a job of the one before on purpose.
  useEffect(() => left.leave, [left]);

  const isJobRunning = job.state === "running";
  useEffect(() => {
    if (!isJobRunning) return;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isJobRunning]);

  const offer = useRef<Job>({ state: "idle" });
  // What is told of an interrupted job goes before the offer, which comes after it.
  const dismissJob = useCallback(() => setJob((known) => (known.state === "interrupted" ? offer.current : { state: "idle" })), []);

  const tell = useCallback((message: string): void => setJob((known) => (known.state === "running" ? known : { state: "finished", message, canUndo: known.state === "finished" && known.canUndo })), []);

  const spoken = useRef(language);
  useEffect(() => {
    spoken.current = language;
  });
  const offerUndo = useCallback(({ look }: WorkbookViews): void => {
    if (!look.canUndo) return;
    const offered: Job = { state: "finished", message: shellWords(spoken.current).canBeUndone, canUndo: true };
    offer.current = offered;
    setJob((known) => (known.state === "idle" ? offered : known));
  }, []);
  return { job, start, ask, dismissJob, tell, breakDown, offerUndo };
}
