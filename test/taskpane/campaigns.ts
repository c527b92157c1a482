import { consolidate } from "../../src/domain/consolidate";
import { changeLines } from "../../src/domain/changeLines";
import type { Consolidation } from "../../src/domain/consolidation";
import type { Decisions } from "../../src/domain/decisions";
import { noDecisions } from "../../src/domain/decisions";
import { rankedFindings } from "../../src/domain/findingOrder";
import type { Finding } from "../../src/domain/findings";
import type { ReviewPlan } from "../../src/domain/plan";
import type { Submission } from "../../src/domain/submission";
import type { ReceivedRecord } from "../../src/domain/received";
import type { Campaign } from "../../src/workflows/session/paneSession";
import { filesAlone } from "../domain/consolidating";

/** What a campaign of a test is made of; the rest is empty. */
export interface CampaignGiven {
  readonly submissions: readonly Submission[];
  readonly ignored?: readonly string[];
  readonly received?: readonly ReceivedRecord[];
  readonly decisions?: Decisions;
  /** An earlier consolidation, against which changes are told. */
  readonly previous?: Consolidation;
}

export function consolidationOf(plan: ReviewPlan, given: CampaignGiven): Consolidation {
  return consolidate({ ...filesAlone, plan, submissions: given.submissions, ignored: given.ignored ?? [], received: given.received ?? [], decisions: given.decisions ?? noDecisions, previous: given.previous?.record ?? null });
}

/** A campaign as the session describes it. */
export function campaignOf(plan: ReviewPlan, given: CampaignGiven): Campaign {
  const merged = consolidationOf(plan, given);
  return {
    ...merged,
    plan,
    assessments: merged.assessments.filter(({ scope }) => scope === "bloc"),
    findings: rankedFindings(plan, merged),
    changes: changeLines(merged.changes, merged.figures),
    received: given.received ?? [],
    remembered: null,
    unwritten: true,
    meanwhile: null,
  };
}

export function received(unit: string, document: ReceivedRecord["document"], date: string): ReceivedRecord {
  return { unit, document, date, channel: null, number: null, note: null };
}

export function findingAt(unit: string, finding: Pick<Finding, "code" | "facts">, place: Partial<Finding["place"]> = {}): Finding {
  return { ...finding, place: { file: `${unit}.xlsx`, unit, sheet: "Phụ biểu", cell: null, indicator: null, column: null, ...place } } as Finding;
}
