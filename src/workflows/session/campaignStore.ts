import { changeLines } from "../../domain/changeLines";
import { consolidate } from "../../domain/consolidate";
import type { Consolidation } from "../../domain/consolidation";
import type { Decisions } from "../../domain/decisions";
import { rankedFindings } from "../../domain/findingOrder";
import type { ReviewPlan } from "../../domain/plan";
import { blocCode } from "../../domain/plan";
import type { ReceivedRecord } from "../../domain/received";
import type { StoredSummary, SummaryRecord } from "../../domain/summaryRecord";
import type { CampaignFiles } from "./campaignFiles";
import { submissionsOf, summariesOf } from "./campaignFiles";
import type { Campaign, DecidedMeanwhile } from "./paneSession";

/** Everything a campaign is made of, at one moment; each wish of the person makes another. */
export interface CampaignState {
  readonly plan: ReviewPlan;
  readonly files: CampaignFiles;
  /** What the summary in the workbook remembers, for comparison; null without one. */
  readonly previous: SummaryRecord | null;
  /** The submissions of that summary that go on counting; null when they were read by other rows or periods. */
  readonly stored: StoredSummary | null;
  /** All there is: what the summary remembers was taken over when the workbook was opened. */
  readonly decisions: Decisions;
  readonly received: readonly ReceivedRecord[];
  readonly unwritten: boolean;
}

/** Merges a campaign as it stands. */
export function consolidateCampaign({ plan, files, previous, stored, decisions, received }: CampaignState): Consolidation {
  return consolidate({
    plan,
    submissions: submissionsOf(files),
    summaries: [...(stored === null ? [] : [stored]), ...summariesOf(files)],
    decisions,
    inheritsDecisions: false,
    previous,
    received,
    ignored: files.ignored,
  });
}

/** What the pane shows of a consolidated campaign. */
export function describeCampaign(state: CampaignState, consolidation: Consolidation, meanwhile: DecidedMeanwhile | null): Campaign {
  const { plan, stored, received, unwritten } = state;
  const { files, storedFiles, units, totals, questions, corrections, overrides, explanations, assessments, changes, figures } = consolidation;
  return {
    plan,
    files: files.filter(({ kind, file }) => kind === "form" || file !== stored?.file),
    storedFiles,
    units,
    totals,
    questions,
    corrections,
    overrides,
    explanations,
    assessments: assessments.filter(({ scope }) => scope === blocCode),
    findings: rankedFindings(plan, consolidation),
    changes: changeLines(changes, figures),
    received,
    remembered: stored?.record.submissions.length ?? null,
    unwritten,
    meanwhile,
  };
}
