import { summarySheetNames } from "../../messages/workbookWords.vi";
import type { WrittenSheets } from "../../model/openWorkbook";
import type { WorkbookModel } from "../../model/sheetModel";
import type { ReadingJob } from "./campaignFiles";
import type { CampaignKeeper } from "./campaignKeeper";
import { createCampaignKeeper } from "./campaignKeeper";
import { createTurns } from "./inTurn";
import type { LastRun } from "./lastRun";
import { createLastRun } from "./lastRun";
import { lookAfterwards } from "./lookAfterwards";
import type { OpenBook } from "./openBook";
import { createOpenBook } from "./openBook";
import type { WritingPreview } from "./paneSession";
import type { IsStopped, SessionPorts } from "./sessionPorts";

/** What the parts of one session share: the open workbook, its campaign and its last run, and the order in which wishes are met. */
export interface SessionContext extends SessionPorts {
  readonly open: OpenBook;
  readonly keeper: CampaignKeeper;
  readonly lastRun: LastRun;
  readonly inTurn: ReturnType<typeof createTurns>;
  /** Ends the jobs that began before. */
  readonly stop: () => void;
  /** Asks whether a job that begins now was stopped. */
  readonly untilStopped: () => IsStopped;
  /** A job that tells nothing of how far it is. */
  readonly quietJob: () => Omit<ReadingJob, "plan">;
  readonly previewWriting: (names: Iterable<string>) => Promise<WritingPreview>;
  /** Writes sheets and shows the first of them. */
  readonly write: (model: WorkbookModel) => Promise<WrittenSheets>;
}

export function createSessionContext(ports: SessionPorts): SessionContext {
  const { workbook, readers } = ports;
  const open = createOpenBook(workbook);
  const lastRun = createLastRun(workbook);
  let stopsRequested = 0;

  function untilStopped(): IsStopped {
    const begun = stopsRequested;
    return () => stopsRequested > begun;
  }

  return {
    ...ports,
    open,
    keeper: createCampaignKeeper(ports, open),
    lastRun,
    inTurn: createTurns(),
    stop: () => {
      stopsRequested += 1;
    },
    untilStopped,
    quietJob: () => ({ readers, progress: () => undefined, isStopped: untilStopped() }),
    previewWriting: async (names) => {
      const there = new Set((await open.sheets()).map(({ name }) => name.toLowerCase()));
      const wanted = [...names];
      return { added: wanted.filter((name) => !there.has(name.toLowerCase())), replaced: wanted.filter((name) => there.has(name.toLowerCase())) };
    },
    write: async (model) => {
      const written = await workbook.writeSheets(model);
      open.forget(null);
      await lastRun.wrote(written);
      const [first] = model.sheets;
      if (first !== undefined) await lookAfterwards(() => workbook.select(first.name, null));
      // Only what people made is looked at by people.
      return { ...written, lookAgain: written.lookAgain.filter(({ kind, sheet }) => kind === "edited" || !summarySheetNames.has(sheet)) };
    },
  };
}
