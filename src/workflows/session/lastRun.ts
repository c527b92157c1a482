import type { OpenWorkbook, WrittenSheets } from "../../model/openWorkbook";
import { lookAfterwards } from "./lookAfterwards";

/** Remembers which sheets the last run wrote, and which of them a person has changed since: that is lost when the run is taken back. */
export interface LastRun {
  readonly wrote: (written: WrittenSheets) => Promise<void>;
  readonly takenBack: () => void;
  /** Null: it is not known, as of a run that was made before the pane was opened. */
  readonly changedSince: () => readonly string[] | null;
}

export function createLastRun(workbook: Pick<OpenWorkbook, "onChanged">): LastRun {
  let written: ReadonlySet<string> | null = null;
  let isWatched = false;
  const changed = new Set<string>();

  function forget(): void {
    written = null;
    changed.clear();
  }

  async function watch(): Promise<boolean> {
    const watching = await lookAfterwards(() =>
      workbook.onChanged(({ sheet }) => {
        if (sheet === null) forget();
        else changed.add(sheet);
      }),
    );
    return watching !== null;
  }

  return {
    wrote: async ({ added, replaced }) => {
      isWatched = isWatched || (await watch());
      changed.clear();
      written = isWatched ? new Set([...added, ...replaced]) : null;
    },
    takenBack: forget,
    changedSince: () => {
      const names = written;
      return names === null ? null : [...changed].filter((name) => names.has(name));
    },
  };
}
