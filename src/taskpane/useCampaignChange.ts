import type { Campaign } from "../workflows/session/paneSession";
import { describeMeanwhile } from "./consolidate/describeMeanwhile";
import { usePane } from "./paneContext";

/** Asks the session for a change of the campaign, shows what came of it, and tells what others decided meanwhile; gives the campaign, or null when it was refused. */
export function useCampaignChange(): (wish: () => Promise<Campaign | null>) => Promise<Campaign | null> {
  const { ask, tell, language, setCampaign } = usePane();
  return async (wish) => {
    const campaign = await ask(wish);
    if (campaign === null) return null;
    setCampaign(campaign);
    const told = describeMeanwhile(campaign, language);
    if (told !== null) tell(told);
    return campaign;
  };
}
