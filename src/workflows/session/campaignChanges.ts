import type { ReadingJob } from "./campaignFiles";
import type { KeptCampaign } from "./campaignKeeper";
import { describeKept } from "./campaignKeeper";
import type { CampaignState } from "./campaignStore";
import type { Campaign } from "./paneSession";
import type { SessionContext } from "./sessionContext";

/** How every change of the campaign is made. */
export interface CampaignChanges {
  /** Changes the campaign as it stands; null without one, or when the person stopped. */
  readonly change: (edit: (kept: KeptCampaign) => CampaignState | Promise<CampaignState | null>) => Promise<Campaign | null>;
  /** Puts a state in place that the workbook's summary does not show yet. */
  readonly put: (state: CampaignState, job: Omit<ReadingJob, "plan">) => Promise<Campaign | null>;
}

export function createCampaignChanges({ keeper, quietJob }: SessionContext): CampaignChanges {
  const put: CampaignChanges["put"] = async (state, job) => {
    const kept = await keeper.put({ ...state, unwritten: true }, job);
    return kept === null ? null : describeKept(kept);
  };
  return {
    put,
    change: async (edit) => {
      const job = quietJob();
      const kept = await keeper.current(job);
      if (kept === null) return null;
      const state = await edit(kept);
      return state === null ? null : put(state, job);
    },
  };
}
