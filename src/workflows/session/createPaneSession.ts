import { noState } from "../../domain/joinStates";
import type { ReviewPlan } from "../../domain/plan";
import { readWorkbookState, writeWorkbookState } from "../../domain/workbookState";
import { summarySheetNames } from "../../messages/workbookWords.vi";
import type { GridBook } from "../../model/grid";
import type { WrittenSheets } from "../../model/openWorkbook";
import type { WorkbookModel } from "../../model/sheetModel";
import { stateSheetName } from "../../model/openWorkbook";
import { summaryWorkbook } from "../../sheets/summaryWorkbook";
import { makeForms } from "../makeForms";
import { parseReceivedCsv } from "../receivedCsv";
import { reportJson } from "../reportJson";
import type { ReadingJob } from "./campaignFiles";
import { addGivenFiles, readAnsweredAnew, withoutFiles } from "./campaignFiles";
import type { KeptCampaign } from "./campaignKeeper";
import { createCampaignKeeper, describeKept } from "./campaignKeeper";
import type { CampaignState } from "./campaignStore";
import type { Decision } from "./decisionEdits";
import { withDecision, withoutDecision, withReceived } from "./decisionEdits";
import { createTurns } from "./inTurn";
import { createLastRun } from "./lastRun";
import { lookAfterwards } from "./lookAfterwards";
import { lookForAppendix, lookForPlan, lookForSummary } from "./lookAtBook";
import { nextTurn } from "./nextTurn";
import { createOpenBook } from "./openBook";
import { checkAppendix, withExplanation, withOwnExplanation } from "./ownAppendix";
import type { Campaign, CheckedAppendix, MadeFile, PaneSession, PreparedPlan, WorkbookLook, WritingPreview } from "./paneSession";
import { planOfSource, planWorkbook, shippedPlan } from "./planSources";
import { sampleCampaign } from "./sampleCampaign";
import type { ReviewBasis } from "./reviewBasis";
import { appendixOnBasis, basisFor } from "./reviewBasis";
import type { IsStopped, SessionPorts } from "./sessionPorts";
import { totalSources } from "./totalSources";

/** The session of the pane over an open workbook, which is looked at first. */
export function createPaneSession(ports: SessionPorts): PaneSession {
  const { workbook, files: workbooks, readers, pack } = ports;
  const open = createOpenBook(workbook);
  const keeper = createCampaignKeeper(ports, open);
  const lastRun = createLastRun(workbook);
  const inTurn = createTurns();
  let prepared: ReviewPlan | null = null;
  let basis: ReviewBasis | null = null;
  let stopsRequested = 0;

  /** A job is stopped by a request made after it began. */
  function untilStopped(): IsStopped {
    const begun = stopsRequested;
    return () => stopsRequested > begun;
  }

  function quietJob(): Omit<ReadingJob, "plan"> {
    return { readers, progress: () => undefined, isStopped: untilStopped() };
  }

  const appendixIn = (book: GridBook): WorkbookLook["appendix"] => lookForAppendix(book) ?? (basis === null ? null : appendixOnBasis(book, basis));

  async function look(): Promise<WorkbookLook> {
    const book = await open.read();
    const plan = lookForPlan(book);
    const appendix = appendixIn(book);
    const summary = plan.state === "sound" ? lookForSummary(book, plan.plan).summary : "none";
    return { capabilities: await workbook.capabilities(), sheets: await open.sheets(), plan, appendix, summary, canUndo: await workbook.canUndo() };
  }

  async function previewWriting(names: Iterable<string>): Promise<WritingPreview> {
    const there = new Set((await open.sheets()).map(({ name }) => name.toLowerCase()));
    const wanted = [...names];
    return { added: wanted.filter((name) => !there.has(name.toLowerCase())), replaced: wanted.filter((name) => there.has(name.toLowerCase())) };
  }

  /** Writes sheets and shows the first of them. */
  async function write(model: WorkbookModel): Promise<WrittenSheets> {
    const written = await workbook.writeSheets(model);
    open.forget(null);
    await lastRun.wrote(written);
    const [first] = model.sheets;
    if (first !== undefined) await lookAfterwards(() => workbook.select(first.name, null));
    // Only what people made is looked at by people.
    return { ...written, lookAgain: written.lookAgain.filter(({ kind, sheet }) => kind === "edited" || !summarySheetNames.has(sheet)) };
  }

  function writePlan(plan: ReviewPlan): Promise<WrittenSheets> {
    return write(planWorkbook(plan));
  }

  async function check(): Promise<CheckedAppendix | null> {
    const book = await open.read();
    const appendix = appendixIn(book);
    return appendix === null ? null : checkAppendix(book, appendix.plan, lookForAppendix(book) === null ? basis : null);
  }

  /** Changes the campaign as it stands; null without one, or when the person stopped. */
  async function change(edit: (kept: KeptCampaign) => CampaignState | Promise<CampaignState | null>): Promise<Campaign | null> {
    const job = quietJob();
    const kept = await keeper.current(job);
    if (kept === null) return null;
    const state = await edit(kept);
    return state === null ? null : put(state, job);
  }

  async function put(state: CampaignState, job: Omit<ReadingJob, "plan">): Promise<Campaign | null> {
    const kept = await keeper.put({ ...state, unwritten: true }, job);
    return kept === null ? null : describeKept(kept);
  }

  function decide(edit: (decisions: CampaignState["decisions"]) => CampaignState["decisions"]): Promise<Campaign | null> {
    return change(({ state }) => ({ ...state, decisions: edit(state.decisions) }));
  }

  const add: PaneSession["addFiles"] = async (files, progress) => {
    const job = { readers, progress, isStopped: untilStopped() };
    const kept = await keeper.current(job);
    if (kept === null) return null;
    const added = await addGivenFiles({ ...job, plan: kept.state.plan }, kept.state.files, files, kept.state.decisions);
    return added === null ? null : put({ ...kept.state, ...added }, job);
  };

  const makeFiles: PaneSession["makeForms"] = async (codes, progress): Promise<MadeFile | null> => {
    const isStopped = untilStopped();
    const found = lookForPlan(await open.read());
    if (found.state !== "sound") return null;
    const made: { name: string; bytes: Uint8Array }[] = [];
    for await (const form of makeForms(found.plan, codes, workbooks)) {
      await nextTurn();
      if (isStopped()) return null;
      made.push(form);
      const unit = found.plan.units.find(({ code }) => code === codes[made.length - 1]);
      progress({ done: made.length, total: codes.length, current: unit?.name ?? form.name });
    }
    const [first] = made;
    if (first === undefined) return null;
    return made.length === 1 ? { name: first.name, bytes: new Uint8Array(first.bytes), forms: 1 } : { name: `phu-bieu-${found.plan.id}.zip`, bytes: pack(made), forms: made.length };
  };

  const openSample: PaneSession["openSample"] = async (progress) => {
    const isStopped = untilStopped();
    const sample = await sampleCampaign(shippedPlan("2015-2020"), workbooks, progress, isStopped);
    if (sample === null) return null;
    await writePlan(sample.plan);
    keeper.forget();
    const campaign = await add(sample.files, progress);
    const register = parseReceivedCsv(sample.register, sample.plan, "fault");
    if ("faults" in register) throw new Error("The sample register has faults");
    return campaign === null ? null : change(({ state }) => ({ ...state, received: register.records }));
  };

  return {
    look: inTurn(look),
    stop: async () => {
      stopsRequested += 1;
    },
    preparePlan: inTurn(async (source): Promise<PreparedPlan> => {
      const found = await planOfSource(source, workbooks);
      if ("unreadable" in found) return { state: "unreadable", why: found.unreadable };
      if ("faults" in found) return { state: "faulty", faults: found.faults };
      prepared = found.plan;
      return { state: "ready", plan: found.plan, writing: await previewWriting(planWorkbook(found.plan).sheets.map(({ name }) => name)) };
    }),
    writePreparedPlan: inTurn(async () => {
      if (prepared === null) throw new Error("No plan was prepared");
      return writePlan(prepared);
    }),
    openSample: inTurn(openSample),
    makeForms: inTurn(makeFiles),
    reviewBy: inTurn(async (file, unit) => {
      const found = await basisFor(await open.read(), file, unit, workbooks);
      basis = found.basis ?? basis;
      return found.taken;
    }),
    check: inTurn(check),
    explainOwn: inTurn(async (finding, text) => {
      const checked = await check();
      if (checked === null) return null;
      // Asked for once more: somebody else may have explained something in the same form a moment ago.
      const kept = await workbook.loadState();
      const state = (kept === null ? null : readWorkbookState(kept)) ?? noState;
      const { unit, indicator, column } = finding.place;
      const figure = checked.submission.facts.find((fact) => fact.unit === unit && fact.indicator === indicator && fact.column === column);
      const explanations = withExplanation(state.decisions.explanations, finding, figure?.value ?? null, text);
      await workbook.saveState(writeWorkbookState({ ...state, decisions: { ...state.decisions, explanations } }));
      open.forget(stateSheetName);
      // Excel tells nothing while we write, so what was typed into the form meanwhile is not known of.
      if (finding.place.sheet !== null) open.forget(finding.place.sheet);
      const seen = await lookAfterwards(async () => ({ checked: await check() }));
      return seen === null ? withOwnExplanation(checked, finding, text) : seen.checked;
    }),
    campaign: inTurn(async () => {
      const kept = await keeper.latest(quietJob());
      return kept === null ? null : describeKept(kept);
    }),
    addFiles: inTurn(add),
    removeFiles: inTurn((names) =>
      change(({ state }) => {
        const removed = new Set(names);
        const stored = state.stored === null ? null : { ...state.stored, record: { ...state.stored.record, submissions: state.stored.record.submissions.filter(({ file }) => !removed.has(file)) } };
        return { ...state, stored, files: withoutFiles(state.files, removed) };
      }),
    ),
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
    withdraw: inTurn((decision: Decision) => decide((decisions) => withoutDecision(decisions, decision))),
    sourcesOf: inTurn(async (indicator, column) => {
      const kept = await keeper.latest(quietJob());
      return kept === null ? [] : totalSources(kept.state.plan, kept.consolidation, indicator, column);
    }),
    previewSummary: inTurn(() => previewWriting(summarySheetNames)),
    writeSummary: inTurn(async (run) => {
      const kept = await keeper.latest(quietJob());
      if (kept === null) throw new Error("There is no campaign to write");
      const { plan, received } = kept.state;
      const sheets = await write(summaryWorkbook(plan, kept.consolidation, received, run));
      return { sheets, campaign: describeKept(keeper.rebase(kept.consolidation.record)) };
    }),
    undo: inTurn(async () => {
      const undone = await workbook.undoWrite();
      open.forget(null);
      lastRun.takenBack();
      if (undone) keeper.followUndo();
      return undone;
    }),
    changedSinceRun: inTurn(() => Promise.resolve(lastRun.changedSince())),
    setReceived: inTurn((entry) => change(({ state }) => ({ ...state, received: withReceived(state.received, entry) }))),
    importRegister: inTurn(async (csv) => {
      const kept = await keeper.current(quietJob());
      if (kept === null) return { campaign: null, undated: 0 };
      const parsed = parseReceivedCsv(csv, kept.state.plan, "awaited");
      return "faults" in parsed ? parsed : { campaign: await change(({ state }) => ({ ...state, received: parsed.records })), undated: parsed.undated };
    }),
    report: inTurn(async (language) => {
      const kept = await keeper.latest(quietJob());
      if (kept === null) throw new Error("There is no campaign to report");
      return reportJson(kept.state.plan, kept.consolidation, language);
    }),
    select: (sheet, cell) => workbook.select(sheet, cell),
    onChanged: (listener) => workbook.onChanged(listener),
  };
}
