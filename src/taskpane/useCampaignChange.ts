import type { Campaign } from "../workflows/session/paneSession";
import { usePane } from "./paneContext";

/** Asks the session for a change of the campaign and shows what came of it; gives the campaign, or null when it was refused. */
export function useCampaignChange(): (wish: () => Promise<Campaign | null>) => Promise<Campaign | null> {
  const { ask, setCampaign } = usePane();
  return async (wish) => {
    const campaign = await ask(wish);
    if (campaign !== null) setCampaign(campaign);
    return campaign;
  };
}
