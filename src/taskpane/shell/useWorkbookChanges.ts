import { useEffect, useRef } from "react";
import type { WorkbookChange } from "../../model/openWorkbook";
import { asHostError } from "../../model/openWorkbook";
import type { PaneSession } from "../../workflows/session/paneSession";

/** Quiet time after the last change, so that typing is not answered letter by letter. */
const quietTime = 500;
/** Time until a workbook that was being typed into is asked again. */
const patience = 1500;

/**
 * Calls `react` with what has changed since the last call, once things are quiet; one call at a time. A workbook that refuses
 * because a cell is being typed into is asked again later.
 */
export function useWorkbookChanges(session: Pick<PaneSession, "onChanged">, react: (changes: readonly WorkbookChange[]) => Promise<void>, fail: (error: unknown) => void): void {
  const latest = useRef({ react, fail });
  useEffect(() => {
    latest.current = { react, fail };
  });
  useEffect(() => {
    let waiting: WorkbookChange[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isReacting = false;
    const schedule = (time: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void answer(), time);
    };
    const answer = async (): Promise<void> => {
      if (isReacting || waiting.length === 0) return;
      const changes = waiting;
      waiting = [];
      isReacting = true;
      let next = quietTime;
      try {
        await latest.current.react(changes);
      } catch (error) {
        if (asHostError(error)?.code === "editing") {
          waiting = [...changes, ...waiting];
          next = patience;
        } else latest.current.fail(error);
      } finally {
        isReacting = false;
      }
      if (waiting.length > 0) schedule(next);
    };
    const listening = session.onChanged((change) => {
      waiting.push(change);
      schedule(quietTime);
    });
    // A workbook that does not tell its changes can still be worked with.
    listening.catch((error: unknown) => latest.current.fail(error));
    return () => {
      clearTimeout(timer);
      void listening.then((end) => end()).catch(() => undefined);
    };
  }, [session]);
}
