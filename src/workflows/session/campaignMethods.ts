import { summarySheetNames } from "../../messages/workbookWords.vi";
import { summaryWorkbook } from "../../sheets/summaryWorkbook";
import { parseReceivedCsv } from "../receivedCsv";
import { reportJson } from "../reportJson";
import type { CampaignChanges } from "./campaignChanges";
import { addGivenFiles, withoutFiles } from "./campaignFiles";
import type { KeptCampaign } from "./campaignKeeper";
import { describeKept } from "./campaignKeeper";
import type { PaneSession } from "./paneSession";
import { planWorkbook, shippedPlan } from "./planSources";
import { sampleCampaign } from "./sampleCampaign";
import type { SessionContext } from "./sessionContext";
import { totalSources } from "./totalSources";

type CampaignMethods = Pick<PaneSession, "openSample" | "campaign" | "addFiles" | "removeFiles" | "sourcesOf" | "previewSummary" | "writeSummary" | "undo" | "changedSinceRun" | "report">;

/** Step Tổng hợp: files in, totals with their sources, the summary out, and back. */
export function campaignMethods({ workbook, files: workbooks, readers, open, keeper, lastRun, inTurn, untilStopped, quietJob, previewWriting, write }: SessionContext, { change, put }: CampaignChanges): CampaignMethods {
  const add: PaneSession["addFiles"] = async (files, progress) => {
    const job = { readers, progress, isStopped: untilStopped() };
    const kept = await keeper.current(job);
    if (kept === null) return null;
    const added = await addGivenFiles({ ...job, plan: kept.state.plan }, kept.state.files, files, kept.state.decisions);
    return added === null ? null : put({ ...kept.state, ...added }, job);
  };

  const openSample: PaneSession["openSample"] = async (progress) => {
    const isStopped = untilStopped();
    const sample = await sampleCampaign(shippedPlan("2015-2020"), workbooks, progress, isStopped);
    if (sample === null) return null;
    await write(planWorkbook(sample.plan));
    keeper.forget();
    const campaign = await add(sample.files, progress);
    const register = parseReceivedCsv(sample.register, sample.plan, "fault");
    if ("faults" in register) throw new Error("The sample register has faults");
    return campaign === null ? null : change(({ state }) => ({ ...state, received: register.records }));
  };

  /** The campaign as it stands, for what is only asked of one. */
  async function latest(): Promise<KeptCampaign> {
    const kept = await keeper.latest(quietJob());
    if (kept === null) throw new Error("There is no campaign");
    return kept;
  }

  return {
    openSample: inTurn(openSample),
    campaign: inTurn(async () => {
      const kept = await keeper.latest(quietJob());
      return kept === null ? null : describeKept(kept);
    }),
    addFiles: inTurn(add),
    removeFiles: inTurn((names) =>
      change(({ state }) => {
        const removed = new Set(names);
        const stored = state.stored === null ? null : { ...state.stored, record: { ...state.stored.record, submissions: state.stored.record.submissions.filter(({ file }) => !removed.has(file)) } };
        return { ...state, stored, files: withoutFiles(state.files, removed) };
      }),
    ),
    sourcesOf: inTurn(async (indicator, column) => {
      const kept = await keeper.latest(quietJob());
      return kept === null ? [] : totalSources(kept.state.plan, kept.consolidation, indicator, column);
    }),
    previewSummary: inTurn(() => previewWriting(summarySheetNames)),
    writeSummary: inTurn(async (run) => {
      const { state, consolidation } = await latest();
      const sheets = await write(summaryWorkbook(state.plan, consolidation, state.received, run));
      return { sheets, campaign: describeKept(keeper.rebase(consolidation.record)) };
    }),
    undo: inTurn(async () => {
      const undone = await workbook.undoWrite();
      open.forget(null);
      lastRun.takenBack();
      if (undone) keeper.followUndo();
      return undone;
    }),
    changedSinceRun: inTurn(() => Promise.resolve(lastRun.changedSince())),
    report: inTurn(async (language) => {
      const { state, consolidation } = await latest();
      return reportJson(state.plan, consolidation, language);
    }),
  };
}
