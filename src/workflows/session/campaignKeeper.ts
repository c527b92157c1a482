import type { Consolidation } from "../../domain/consolidation";
import { noDecisions } from "../../domain/decisions";
import { sha256Hex } from "../../domain/hash";
import type { ReviewPlan } from "../../domain/plan";
import { catalogueFingerprint, planFingerprint } from "../../domain/planToJson";
import type { SummaryRecord } from "../../domain/summaryRecord";
import type { JoinedStates } from "../../domain/joinStates";
import { joinStates, noState } from "../../domain/joinStates";
import { readWorkbookState, writeWorkbookState } from "../../domain/workbookState";
import type { WorkbookState } from "../../domain/workbookState";
import type { GridBook } from "../../model/grid";
import { stateSheetName } from "../../model/openWorkbook";
import { readState } from "../../reading/readState";
import type { ReadingJob } from "./campaignFiles";
import { noFiles, readAllAgain, readAnsweredAnew } from "./campaignFiles";
import type { CampaignState } from "./campaignStore";
import { consolidateCampaign, describeCampaign } from "./campaignStore";
import { lookForPlan, lookForSummary } from "./lookAtBook";
import type { OpenBook } from "./openBook";
import type { Campaign, DecidedMeanwhile } from "./paneSession";
import type { SessionPorts } from "./sessionPorts";

/** Name under which the summary of the open workbook stands for its files. */
const ownSummary = "_SoKet";

/** A campaign at one moment, merged. */
export interface KeptCampaign {
  readonly state: CampaignState;
  readonly consolidation: Consolidation;
}

/** A campaign after a change, with what others had decided by then. */
export interface PutCampaign extends KeptCampaign {
  readonly meanwhile: DecidedMeanwhile | null;
}

/** Keeps the campaign of the open workbook: restores it from what the workbook remembers, follows its plan, and merges it anew after each change. */
export interface CampaignKeeper {
  /**
   * The campaign as the person knows it. Null without a sound plan; files that were read wait until there is one again. Stopping
   * leaves the campaign as it was.
   */
  readonly current: (job: Omit<ReadingJob, "plan">) => Promise<KeptCampaign | null>;
  /** The same with what others decided meanwhile: to be shown or written, not to be decided upon unseen. */
  readonly latest: (job: Omit<ReadingJob, "plan">) => Promise<KeptCampaign | null>;
  /**
   * Puts another state in place and keeps its decisions in the workbook, beside those that others decided there meanwhile. Where the
   * workbook refuses to keep them, and where the person stops (null), the campaign stays as it was.
   */
  readonly put: (state: CampaignState, job: Omit<ReadingJob, "plan">) => Promise<PutCampaign | null>;
  /** Takes the summary that was just written for what later ones are compared with. */
  readonly rebase: (written: SummaryRecord) => KeptCampaign;
  /** The summary was taken back: what it remembers now is read with the next look at the campaign. */
  readonly followUndo: () => void;
  readonly forget: () => void;
}

/** A state as it is read back from the workbook: equal ones are then written alike. */
function asKept({ decisions, received }: WorkbookState): WorkbookState {
  return readWorkbookState(writeWorkbookState({ decisions, received })) ?? { decisions, received };
}

function summaryState(book: GridBook, plan: ReviewPlan): Pick<CampaignState, "previous" | "stored"> {
  const { summary, record } = lookForSummary(book, plan);
  return { previous: record, stored: summary === "whole" && record !== null ? { file: ownSummary, contentHash: sha256Hex(ownSummary), record } : null };
}

/** The campaign as the workbook tells it, without any file. */
function restored(book: GridBook, plan: ReviewPlan): CampaignState {
  const { previous, stored } = summaryState(book, plan);
  const state = readState(book);
  const decisions = state?.decisions ?? previous?.decisions ?? noDecisions;
  return { plan, files: noFiles, previous, stored, decisions, received: state?.received ?? [], unwritten: previous === null };
}

export function createCampaignKeeper({ workbook, readers }: Pick<SessionPorts, "workbook" | "readers">, open: OpenBook): CampaignKeeper {
  let kept: KeptCampaign | null = null;
  let isTakenBack = false;
  /** What the workbook keeps of decisions and register, as this pane last read or wrote it; null before the first campaign. */
  let known: WorkbookState | null = null;
  /** What the open book was when others were last followed. */
  let followed = -1;
  let seen: { readonly revision: number; readonly plan: ReviewPlan | null } | null = null;

  async function soundPlan(): Promise<ReviewPlan | null> {
    const book = await open.read();
    if (seen?.revision !== open.revision()) {
      const look = lookForPlan(book);
      seen = { revision: open.revision(), plan: look.state === "sound" ? look.plan : null };
    }
    return seen.plan;
  }

  /** The campaign under a plan that was changed: its files are read again, and what was read by other rows no longer counts. */
  async function underPlan(state: CampaignState, plan: ReviewPlan, job: Omit<ReadingJob, "plan">): Promise<CampaignState | null> {
    const files = await readAllAgain({ ...job, plan, readers }, state.files, state.decisions.answers);
    if (files === null) return null;
    const isSameCatalogue = state.stored?.record.catalogue === catalogueFingerprint(plan);
    const isSamePlan = state.plan.id === plan.id;
    return { ...state, plan, files, stored: isSameCatalogue && isSamePlan ? state.stored : null, previous: isSamePlan ? state.previous : null, unwritten: true };
  }

  function merge(state: CampaignState): KeptCampaign {
    const consolidation = consolidateCampaign(state);
    // From here on a decision holds for the number it was made on.
    kept = { state: { ...state, decisions: consolidation.record.decisions }, consolidation };
    return kept;
  }

  /** The state with what others decided since this pane last knew of the workbook; null when nobody did. `from`: what this pane's own change began with. */
  function joined(from: WorkbookState, { decisions, received }: CampaignState, there: WorkbookState | null): JoinedStates | null {
    // What was taken away or altered by hand is nobody's decision.
    if (known === null || there === null || writeWorkbookState(there) === writeWorkbookState(known)) return null;
    return joinStates({ before: asKept(from), after: asKept({ decisions, received }) }, { before: known, after: there });
  }

  /** The state with those decisions, its files read again where another answer says so; null when the person stopped. */
  async function withDecided(state: CampaignState, { decisions, received }: WorkbookState, job: Omit<ReadingJob, "plan">): Promise<CampaignState | null> {
    const files = await readAnsweredAnew({ ...job, plan: state.plan }, state.files, decisions.answers);
    return files === null ? null : { ...state, files, decisions, received, unwritten: true };
  }

  /** Takes over what others decided, as far as Excel told of it; null when the person stopped. */
  async function follow(before: KeptCampaign, job: Omit<ReadingJob, "plan">): Promise<KeptCampaign | null> {
    const there = readState(await open.read());
    const revision = open.revision();
    if (followed === revision) return before;
    const others = joined(before.state, before.state, there);
    const state = others === null ? before.state : await withDecided(before.state, others.state, job);
    if (state === null) return null;
    followed = revision;
    if (others === null) return before;
    known = there;
    return merge(state);
  }

  async function current(job: Omit<ReadingJob, "plan">): Promise<KeptCampaign | null> {
    const plan = await soundPlan();
    if (plan === null) return null;
    if (kept === null || isTakenBack) {
      const book = await open.read();
      isTakenBack = false;
      if (kept === null) known = readState(book) ?? noState;
      kept = merge(kept === null ? restored(book, plan) : { ...kept.state, previous: lookForSummary(book, plan).record, unwritten: true });
    }
    if (planFingerprint(kept.state.plan) === planFingerprint(plan)) return kept;
    const state = await underPlan(kept.state, plan, job);
    return state === null ? null : merge(state);
  }

  return {
    current,
    latest: async (job) => {
      const now = await current(job);
      return now === null ? null : follow(now, job);
    },
    put: async (wished, job) => {
      const before = kept;
      const written = await workbook.loadState();
      const there = written === null ? null : readWorkbookState(written);
      const others = joined(before?.state ?? wished, wished, there);
      const state = others === null ? wished : await withDecided(wished, others.state, job);
      if (state === null) return null;
      const merged = merge(state);
      const { decisions, received } = merged.state;
      const text = writeWorkbookState({ decisions, received });
      if (text !== written) {
        try {
          await workbook.saveState(text);
        } catch (error) {
          kept = before;
          throw error;
        }
        open.forget(stateSheetName);
      }
      known = asKept({ decisions, received });
      return { ...merged, meanwhile: others === null ? null : { replaced: others.replaced } };
    },
    rebase: (written) => {
      if (kept === null) throw new Error("There is no campaign that was written");
      return merge({ ...kept.state, previous: written, unwritten: false });
    },
    followUndo: () => {
      isTakenBack = true;
    },
    forget: () => {
      kept = null;
      known = null;
    },
  };
}

export function describeKept({ state, consolidation, meanwhile = null }: KeptCampaign & Partial<PutCampaign>): Campaign {
  return describeCampaign(state, consolidation, meanwhile);
}
