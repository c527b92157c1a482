import type { WorkbookChange } from "../../model/openWorkbook";
import type { Campaign, CheckedAppendix, PaneSession, WorkbookLook } from "../../workflows/session/paneSession";
import type { Tab } from "../paneContext";

/** What the pane knows of the workbook. */
export interface WorkbookViews {
  readonly look: WorkbookLook;
  readonly campaign: Campaign | null;
  readonly checked: CheckedAppendix | null;
}

/** Asks the session anew what the workbook is, and for all that follows from it. */
export async function viewWorkbook(session: Pick<PaneSession, "look" | "campaign" | "check">): Promise<WorkbookViews> {
  const look = await session.look();
  return {
    look,
    campaign: look.plan.state === "sound" ? await session.campaign() : null,
    checked: look.appendix === null ? null : await session.check(),
  };
}

/** True when only the form was changed, so that checking it again is enough. */
export function isOnlyAppendix(changes: readonly WorkbookChange[], { appendix }: WorkbookLook): boolean {
  return appendix !== null && changes.every(({ sheet }) => sheet === appendix.sheet);
}

/** True when the workbook holds nothing of the product's yet. */
export function isFresh({ look }: WorkbookViews): boolean {
  return look.plan.state === "none" && look.appendix === null && look.summary === "none";
}

/** The step a person most likely came for. */
export function firstTab({ look, campaign }: WorkbookViews): Tab {
  if (look.plan.state === "faulty") return "plan";
  if (look.plan.state === "none") return look.appendix === null ? "plan" : "review";
  return campaign !== null && campaign.files.length + campaign.storedFiles.length > 0 ? "consolidate" : "plan";
}
