import { changesBetween } from "./changes";
import type { Consolidation, FileResult } from "./consolidation";
import { correctedFacts, settleCorrections } from "./corrections";
import type { Decisions } from "./decisions";
import { mergeDecisions, noDecisions, overlayDecisions } from "./decisions";
import { settleDoubleCounting } from "./doubleCounting";
import { settleExplanations } from "./explanations";
import { indexFacts } from "./factIndex";
import { mergeFigures } from "./mergeFigures";
import { compareTexts } from "./order";
import { outOfProportion } from "./outOfProportion";
import { applyOverrides } from "./overrides";
import { blocCode } from "./plan";
import type { ReviewPlan } from "./plan";
import { catalogueFingerprint } from "./planToJson";
import { sortByPlace } from "./planOrder";
import type { ReceivedRecord } from "./received";
import { reopenedFindings } from "./reopenedFindings";
import type { Submission } from "./submission";
import type { StoredSummary, SummaryRecord } from "./summaryRecord";
import { gatherSubmissions } from "./summaryRecord";
import { countedAssessments } from "./unitResults";
import { unitResults } from "./unitResults";
import type { VersionChoice } from "./versions";
import { chooseVersion, fileResult } from "./versions";

export interface ConsolidationInput {
  readonly plan: ReviewPlan;
  readonly submissions: readonly Submission[];
  /** Summaries of the same plan, each in place of the files it was made of. */
  readonly summaries: readonly StoredSummary[];
  /** What people say now; it wins over what summaries remember. */
  readonly decisions: Decisions;
  /** False when `decisions` is all there is: what summaries remember was taken over into it, and may have been withdrawn since. */
  readonly inheritsDecisions: boolean;
  /** The summary of the last time: its decisions are remembered, and changes are told against it. */
  readonly previous: SummaryRecord | null;
  readonly received: readonly ReceivedRecord[];
  /** Files beside the submissions that no office program makes; only named in the result. */
  readonly ignored: readonly string[];
}

/** What the previous summary and the given ones remember; the previous one wins. */
export function rememberedDecisions(previous: SummaryRecord | null, summaries: readonly StoredSummary[]): Decisions {
  return overlayDecisions(previous?.decisions ?? noDecisions, summaries.map(({ record }) => record.decisions).reduce(mergeDecisions, noDecisions));
}

/**
 * Merges what the units sent: a pure function, whatever the order of the submissions, and idempotent.
 * One file of a unit counts; every total says how many of the expected units it counts.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { plan, submissions, summaries, previous, received, ignored } = input;
  const decisions = input.inheritsDecisions ? overlayDecisions(input.decisions, rememberedDecisions(previous, summaries)) : input.decisions;
  const gathered = gatherSubmissions(submissions, summaries);
  const { choices, leftOut, asked } = settleDoubleCounting(plan, chooseVersions(plan, gathered, decisions), decisions.answers);
  const setAside = gathered.filter((submission) => submission.rejection !== null || !choices.has(submission.unit ?? ""));
  const counting = [...choices.values()].flatMap(({ counting: chosen }) => chosen ?? []);
  const heard = [...counting, ...setAside];

  const facts = counting.flatMap((submission) => submission.facts);
  const corrections = settleCorrections(facts, decisions.corrections);
  const figures = correctedFacts(plan, facts, corrections);
  const questions = sortByPlace(plan, [...heard.flatMap((submission) => submission.questions), ...[...choices.values()].flatMap((choice) => choice.questions)]);
  const indexed = indexFacts(figures);
  const merged = mergeFigures(plan, indexed, leftOut, questions);
  const units = counting.flatMap(({ unit }) => (unit === null || unit === blocCode ? [] : [unit]));
  const judged = applyOverrides(plan, countedAssessments(plan, merged, units, figures), decisions.overrides);
  const found = [...heard.flatMap((submission) => submission.findings), ...[...choices.values()].flatMap((choice) => choice.findings), ...outOfProportion(plan, counting, indexed)];
  const explanations = settleExplanations(found, withOwnExplanations(decisions, heard), indexFacts(facts));

  const given = new Set<Submission>(submissions);
  const results = fileResults(gathered, choices, setAside);
  const resultsOf = (isWanted: (submission: Submission) => boolean): readonly FileResult[] => results.filter(([submission]) => isWanted(submission)).map(([, result]) => result);
  return {
    files: [
      ...resultsOf((submission) => given.has(submission)),
      ...summaries.map(({ file, contentHash }): FileResult => ({ file, kind: "summary", verdict: "accepted", unit: null, identifiedBy: null, reason: null, contentHash, round: null })),
      ...ignored.map((file): FileResult => ({ file, kind: "form", verdict: "ignored", unit: null, identifiedBy: null, reason: null, contentHash: null, round: null })),
    ].sort((left, right) => compareTexts(left.file, right.file)),
    storedFiles: resultsOf((submission) => !given.has(submission)),
    units: unitResults(plan, { choices, assessments: judged.assessments, received }),
    facts,
    figures,
    leftOut,
    totals: merged.totals,
    assessments: judged.assessments,
    findings: sortByPlace(plan, [...found, ...reopenedFindings({ corrections, overrides: judged.settled, explanations, choices })]),
    questions,
    corrections,
    overrides: judged.settled,
    explanations,
    changes: previous === null ? [] : changesSince(input, previous, figures, merged),
    record: {
      plan: plan.id,
      catalogue: catalogueFingerprint(plan),
      decisions: {
        ...decisions,
        corrections: corrections.map(({ correction }) => correction),
        overrides: judged.settled.map(({ override }) => override),
      },
      submissions: gathered,
      asked: [...new Set([...(previous?.asked ?? []), ...summaries.flatMap(({ record }) => record.asked), ...askedIn(gathered, choices), ...asked])].sort(compareTexts),
    },
  };
}

/** The explanations that the office wrote down, and where it wrote none those that stand in the units' forms. */
function withOwnExplanations(decisions: Decisions, submissions: readonly Submission[]): Decisions["explanations"] {
  const own = submissions.flatMap(({ explanations }) => explanations);
  return own.length === 0 ? decisions.explanations : overlayDecisions(decisions, { ...noDecisions, explanations: own }).explanations;
}

/** Per unit in roster order (the Khối's own form first), what became of its readable files. */
function chooseVersions(plan: ReviewPlan, ordered: readonly Submission[], { answers }: Decisions): ReadonlyMap<string, VersionChoice> {
  const choices = new Map<string, VersionChoice>();
  for (const code of [blocCode, ...plan.units.map((unit) => unit.code)]) {
    const files = ordered.filter(({ unit, rejection }) => unit === code && rejection === null);
    if (files.length > 0) choices.set(code, chooseVersion(code, files, answers));
  }
  return choices;
}

function fileResults(gathered: readonly Submission[], choices: ReadonlyMap<string, VersionChoice>, setAside: readonly Submission[]): readonly (readonly [Submission, FileResult])[] {
  const chosen = new Map([...choices.values()].flatMap(({ results }) => [...results]));
  const aside = new Set(setAside);
  return gathered.flatMap((submission) => {
    const result = aside.has(submission) ? fileResult(submission, submission.rejection === null ? "question" : "rejected", submission.rejection) : chosen.get(submission);
    return result === undefined ? [] : [[submission, result] as const];
  });
}

function askedIn(gathered: readonly Submission[], choices: ReadonlyMap<string, VersionChoice>): readonly string[] {
  return [...gathered.flatMap(({ questions, answered }) => [...questions.map(({ id }) => id), ...answered]), ...[...choices.values()].flatMap(({ asked }) => asked)];
}

/** The previous summary consolidated again under the plan of today, held against the figures of today. */
function changesSince({ plan }: ConsolidationInput, previous: SummaryRecord, figures: Consolidation["figures"], merged: ReturnType<typeof mergeFigures>): Consolidation["changes"] {
  const before = consolidate({ plan, submissions: previous.submissions, summaries: [], decisions: previous.decisions, inheritsDecisions: true, previous: null, received: [], ignored: [] });
  const mergedBefore = mergeFigures(plan, indexFacts(before.figures), before.leftOut, []);
  return changesBetween(plan, { facts: before.figures, ...mergedBefore }, { facts: figures, ...merged });
}
