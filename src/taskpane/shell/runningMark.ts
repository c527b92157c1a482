/** A job that went on when its pane was closed. */
export interface InterruptedJob {
  readonly title: string;
  readonly writes: boolean;
}

const prefix = "soKet.running.";

/**
 * Marks for the next start that a job is running, until `ended`. A lock says whether the pane that made the mark still lives:
 * the browser lets go of it when the pane is closed, however that comes about. Where locks or storage are closed to the pane,
 * nothing is marked and nothing will be told.
 */
export async function markWhileRunning(job: InterruptedJob, ended: Promise<unknown>): Promise<void> {
  const key = prefix + crypto.randomUUID();
  try {
    await navigator.locks.request(key, async () => {
      window.localStorage.setItem(key, JSON.stringify(job));
      await ended;
      window.localStorage.removeItem(key);
    });
  } catch {
    // See above.
  }
}

/** The job that went on when a pane was closed, told once; null when none did. */
export async function takeInterrupted(): Promise<InterruptedJob | null> {
  try {
    for (const key of Object.keys(window.localStorage).filter((name) => name.startsWith(prefix))) {
      const job = await navigator.locks.request(key, { ifAvailable: true }, (lock) => (lock === null ? null : takeMark(key)));
      if (job !== null) return job;
    }
  } catch {
    // See above.
  }
  return null;
}

function takeMark(key: string): InterruptedJob | null {
  const text = window.localStorage.getItem(key);
  window.localStorage.removeItem(key);
  const mark: unknown = JSON.parse(text ?? "null");
  if (typeof mark !== "object" || mark === null || !("title" in mark) || !("writes" in mark)) return null;
  return typeof mark.title === "string" && typeof mark.writes === "boolean" ? { title: mark.title, writes: mark.writes } : null;
}
