import { createCampaignChanges } from "./campaignChanges";
import { campaignMethods } from "./campaignMethods";
import { decisionMethods } from "./decisionMethods";
import type { PaneSession } from "./paneSession";
import { planMethods } from "./planMethods";
import { reviewMethods } from "./reviewMethods";
import { createSessionContext } from "./sessionContext";
import type { SessionPorts } from "./sessionPorts";

/** The session of the pane over an open workbook, which is looked at first. */
export function createPaneSession(ports: SessionPorts): PaneSession {
  const { workbook } = ports;
  const context = createSessionContext(ports);
  const changes = createCampaignChanges(context);
  return {
    ...planMethods(context),
    ...reviewMethods(context),
    ...campaignMethods(context, changes),
    ...decisionMethods(context, changes),
    stop: async () => context.stop(),
    select: (sheet, cell) => workbook.select(sheet, cell),
    onChanged: (listener) => workbook.onChanged(listener),
  };
}
