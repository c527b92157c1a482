import { parseReceivedCsv } from "../receivedCsv";
import { readAnsweredAnew } from "./campaignFiles";
import type { CampaignChanges } from "./campaignChanges";
import type { CampaignState } from "./campaignStore";
import { withDecision, withoutDecision, withReceived } from "./decisionEdits";
import type { Campaign, PaneSession } from "./paneSession";
import type { SessionContext } from "./sessionContext";

/** What people decide beside the figures, and what the register says came in. */
export function decisionMethods({ keeper, inTurn, quietJob }: SessionContext, { change }: CampaignChanges): Pick<PaneSession, "answer" | "explain" | "override" | "correct" | "withdraw" | "setReceived" | "importRegister"> {
  function decide(edit: (decisions: CampaignState["decisions"]) => CampaignState["decisions"]): Promise<Campaign | null> {
    return change(({ state }) => ({ ...state, decisions: edit(state.decisions) }));
  }

  return {
    answer: inTurn((question, value) =>
      change(async ({ state }) => {
        const decisions = { ...state.decisions, answers: new Map([...state.decisions.answers, [question, value]]) };
        const files = await readAnsweredAnew({ ...quietJob(), plan: state.plan }, state.files, decisions.answers);
        return files === null ? null : { ...state, files, decisions };
      }),
    ),
    explain: inTurn((explanation) => decide((decisions) => withDecision(decisions, { explanation }))),
    override: inTurn((override) => decide((decisions) => withDecision(decisions, { override }))),
    correct: inTurn((correction) => decide((decisions) => withDecision(decisions, { correction }))),
    withdraw: inTurn((decision) => decide((decisions) => withoutDecision(decisions, decision))),
    setReceived: inTurn((entry) => change(({ state }) => ({ ...state, received: withReceived(state.received, entry) }))),
    importRegister: inTurn(async (csv) => {
      const kept = await keeper.current(quietJob());
      if (kept === null) return { campaign: null, undated: 0 };
      const parsed = parseReceivedCsv(csv, kept.state.plan, "awaited");
      return "faults" in parsed ? parsed : { campaign: await change(({ state }) => ({ ...state, received: parsed.records })), undated: parsed.undated };
    }),
  };
}
