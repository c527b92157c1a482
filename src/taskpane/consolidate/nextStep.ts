import type { Campaign } from "../../workflows/session/paneSession";

/** The next thing to do in the tab: choose files, answer, decide again, write, or look at what was written. */
export type NextStep =
  | { readonly step: "choose" }
  | { readonly step: "answer"; readonly questions: number }
  | { readonly step: "decide"; readonly decisions: number }
  | { readonly step: "write"; readonly provisional: boolean }
  | { readonly step: "written" };

/** Decisions whose number has changed since, in one count. */
export function countReopened({ corrections, overrides, explanations }: Pick<Campaign, "corrections" | "overrides" | "explanations">): number {
  return [...corrections, ...overrides, ...explanations].filter(({ status }) => status === "reopened").length;
}

/** Units that owe the appendix, and those whose figures are here. */
export function coverageOf({ units }: Pick<Campaign, "units">): { readonly received: number; readonly owing: number } {
  const owing = units.filter(({ status }) => status !== "exempt");
  return { received: owing.filter(({ status }) => status === "received" || status === "receivedWithFaults").length, owing: owing.length };
}

/** True when files were read, and not one of them gives figures or asks anything: most likely the wrong folder. */
export function nothingFits({ files, storedFiles }: Pick<Campaign, "files" | "storedFiles">): boolean {
  return files.length > 0 && storedFiles.length === 0 && files.every(({ verdict }) => verdict === "rejected" || verdict === "ignored");
}

/** True while no file was given and no summary remembers any. */
export function isEmpty({ files, remembered }: Pick<Campaign, "files" | "remembered">): boolean {
  return files.length === 0 && (remembered ?? 0) === 0;
}

/** `putOff`: ids of questions the person has put off meanwhile; they do not stand in the way. */
export function nextStep(campaign: Campaign, putOff: ReadonlySet<string>): NextStep {
  if (isEmpty(campaign) || nothingFits(campaign)) return { step: "choose" };
  const open = campaign.questions.filter(({ id }) => !putOff.has(id)).length;
  if (open > 0) return { step: "answer", questions: open };
  const reopened = countReopened(campaign);
  if (reopened > 0) return { step: "decide", decisions: reopened };
  if (!campaign.unwritten) return { step: "written" };
  const { received, owing } = coverageOf(campaign);
  return { step: "write", provisional: received < owing || campaign.questions.length > 0 };
}
