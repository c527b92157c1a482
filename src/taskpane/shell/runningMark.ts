import type { JobKind } from "../paneContext";
import { jobKinds } from "../paneContext";

const prefix = "soKet.running.";

/**
 * Marks for the next start that a job is running, until `ended`. A lock says whether the pane that made the mark still lives:
 * the browser lets go of it when the pane is closed, however that comes about. Where locks or storage are closed to the pane,
 * nothing is marked and nothing will be told.
 */
export async function markWhileRunning(kind: JobKind, ended: Promise<unknown>): Promise<void> {
  try {
    const key = prefix + crypto.randomUUID();
    await navigator.locks.request(key, async () => {
      window.localStorage.setItem(key, kind);
      await ended;
      window.localStorage.removeItem(key);
    });
  } catch {
    // See above.
  }
}

/** The jobs that went on when their panes were closed; each is told once. */
export async function takeInterrupted(): Promise<readonly JobKind[]> {
  const taken: JobKind[] = [];
  try {
    for (const key of Object.keys(window.localStorage).filter((name) => name.startsWith(prefix))) {
      await navigator.locks.request(key, { ifAvailable: true }, (lock) => {
        if (lock === null) return;
        const mark = window.localStorage.getItem(key);
        window.localStorage.removeItem(key);
        taken.push(...jobKinds.filter((kind) => kind === mark && !taken.includes(kind)));
      });
    }
  } catch {
    // See above.
  }
  return taken;
}
