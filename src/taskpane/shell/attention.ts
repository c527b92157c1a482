import { severityOf } from "../../domain/findings";
import type { RankedFinding } from "../../domain/findingOrder";
import type { Tab } from "../paneContext";
import type { WorkbookViews } from "./workbookViews";

function isBlocking({ finding }: RankedFinding): boolean {
  return severityOf[finding.code] === "block";
}

/** The steps where something waits for the person: faults or sample targets of the plan, what must be corrected, open questions. */
export function tabsInNeed({ look, campaign, checked }: WorkbookViews): ReadonlySet<Tab> {
  const { plan } = look;
  const inNeed: Readonly<Record<Tab, boolean>> = {
    plan: plan.state === "faulty" || (plan.state === "sound" && plan.samples + plan.sampleUnits > 0),
    forms: false,
    review: (checked?.findings.some(isBlocking) ?? false) || (campaign?.findings.some(isBlocking) ?? false),
    consolidate: (campaign?.questions.length ?? 0) > 0,
    tracking: campaign?.units.some(({ status }) => status === "receivedWithFaults") ?? false,
  };
  return new Set((Object.keys(inNeed) as Tab[]).filter((tab) => inNeed[tab]));
}
