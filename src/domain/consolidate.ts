import type { Assessment } from "./assess";
import { assessBloc } from "./blocAssessments";
import type { Consolidation, FileResult, Total, UnitResult, UnitStatus } from "./consolidation";
import type { Contributions } from "./coverage";
import { askedRowsOf, contributionsOf, expectedUnits, totalOf } from "./coverage";
import type { FactIndex } from "./factIndex";
import { indexFacts } from "./factIndex";
import type { Finding } from "./findings";
import { severityOf } from "./findings";
import { compareCells, compareTexts } from "./order";
import type { ReviewPlan } from "./plan";
import { blocCode } from "./plan";
import { partsOf } from "./planQueries";
import type { Answers, Question } from "./questions";
import type { ReceivedRecord } from "./received";
import { daysLate, firstReceived } from "./received";
import type { Submission } from "./submission";
import { assessUnit, countVerdicts } from "./unitAssessments";
import type { VersionChoice } from "./versions";
import { chooseVersion, fileResult } from "./versions";

export interface ConsolidationInput {
  readonly plan: ReviewPlan;
  readonly submissions: readonly Submission[];
  readonly answers: Answers;
  readonly received: readonly ReceivedRecord[];
  /** Files beside the submissions that no office program makes; only named in the result. */
  readonly ignored: readonly string[];
}

/**
 * Merges what the units sent: a pure function, whatever the order of the submissions, and idempotent.
 * One file of a unit counts; every total says how many of the expected units it counts.
 */
export function consolidate({ plan, submissions, answers, received, ignored }: ConsolidationInput): Consolidation {
  const ordered = [...submissions].sort((left, right) => compareTexts(left.file, right.file));
  const choices = chooseVersions(plan, ordered, answers);
  const setAside = ordered.filter((submission) => submission.rejection !== null || submission.unit === null);
  const counting = [...choices.values()].flatMap(({ counting: chosen }) => chosen ?? []);
  const facts = counting.flatMap((submission) => submission.facts);
  const index = indexFacts(facts);
  const findings = sortByPlace(plan, [
    ...counting.flatMap((submission) => submission.findings),
    ...setAside.flatMap((submission) => submission.findings),
    ...[...choices.values()].flatMap((choice) => choice.findings),
  ]);
  const questions = sortByPlace(plan, [
    ...counting.flatMap((submission) => submission.questions),
    ...setAside.flatMap((submission) => submission.questions),
    ...[...choices.values()].flatMap((choice) => choice.questions),
  ]);
  const { totals, contributions } = totalsOf(plan, index, questions);
  const values = new Map(totals.map(({ indicator, column, value }) => [`${indicator}\u0000${column}`, value]));
  const blocAssessments = assessBloc(plan, {
    contributions: (indicator, column) => contributions.get(`${indicator}\u0000${column}`) ?? new Map(),
    fact: index.get,
    value: (indicator, column) => values.get(`${indicator}\u0000${column}`) ?? null,
  });
  const unitAssessments = counting
    .filter(({ unit }) => unit !== null && unit !== blocCode)
    .map(({ unit }) => assessUnit(plan, unit ?? "", index.ofUnit(unit ?? "")));
  return {
    files: [
      ...[...choices.values()].flatMap(({ results }) => results),
      ...setAside.map((submission) => fileResult(submission, submission.rejection === null ? "question" : "rejected", submission.rejection)),
      ...ignored.map((file): FileResult => ({ file, verdict: "ignored", unit: null, identifiedBy: null, reason: null, contentHash: null, round: null })),
    ].sort((left, right) => compareTexts(left.file, right.file)),
    units: unitResults(plan, { choices, assessments: unitAssessments, received }),
    facts,
    totals,
    assessments: [...blocAssessments, ...unitAssessments.flat()],
    findings,
    questions,
  };
}

/** Per unit in roster order (the Khối's own form first), what became of its readable files. */
function chooseVersions(plan: ReviewPlan, ordered: readonly Submission[], answers: Answers): ReadonlyMap<string, VersionChoice> {
  const choices = new Map<string, VersionChoice>();
  for (const code of [blocCode, ...plan.units.map((unit) => unit.code)]) {
    const files = ordered.filter(({ unit, rejection }) => unit === code && rejection === null);
    if (files.length > 0) choices.set(code, chooseVersion(code, files, answers));
  }
  return choices;
}

function sortByPlace<Placed extends Finding | Question>(plan: ReviewPlan, items: readonly Placed[]): readonly Placed[] {
  const rank = new Map([blocCode, ...plan.units.map(({ code }) => code)].map((code, position) => [code, position]));
  const unitRank = (unit: string | null): number => rank.get(unit ?? "") ?? rank.size;
  return [...items].sort(
    ({ place: left }, { place: right }) =>
      unitRank(left.unit) - unitRank(right.unit) || compareTexts(left.file, right.file) || compareTexts(left.sheet ?? "", right.sheet ?? "") || compareCells(left.cell, right.cell),
  );
}

function totalsOf(plan: ReviewPlan, index: FactIndex, questions: readonly Question[]): { totals: readonly Total[]; contributions: ReadonlyMap<string, Contributions> } {
  const asked = askedRowsOf(plan);
  const questionedRows = new Set(questions.flatMap(({ place }) => place.indicator ?? []));
  const contributions = new Map<string, Contributions>();
  const totals = plan.indicators.flatMap((indicator) =>
    plan.periods.map((period) => {
      const expected = expectedUnits(plan, asked, index, indicator, period);
      const own = contributionsOf(plan, index, indicator, period, expected);
      contributions.set(`${indicator.code}\u0000${period.id}`, own);
      const questioned = [indicator.code, ...partsOf(indicator.aggregation)].some((code) => questionedRows.has(code));
      return totalOf(indicator, period, own, expected.length, index, questioned);
    }),
  );
  return { totals, contributions };
}

interface UnitContext {
  readonly choices: ReadonlyMap<string, VersionChoice>;
  readonly assessments: readonly (readonly Assessment[])[];
  readonly received: readonly ReceivedRecord[];
}

function unitResults(plan: ReviewPlan, { choices, assessments, received }: UnitContext): readonly UnitResult[] {
  const assessed = new Map(assessments.map((list) => [list[0]?.scope ?? "", list]));
  return plan.units.map((unit) => {
    const choice = choices.get(unit.code);
    const counting = choice?.counting ?? null;
    const status = ((): UnitStatus => {
      if (unit.exempt) return "exempt";
      if (choice === undefined) return "missing";
      if (counting === null) return "question";
      return counting.findings.some(({ code }) => severityOf[code] === "block") ? "receivedWithFaults" : "received";
    })();
    return {
      unit: unit.code,
      status,
      file: counting?.file ?? null,
      daysLate: daysLate(firstReceived(received, unit.code, "appendix"), plan.deadlines.appendix),
      ...countVerdicts(plan, assessed.get(unit.code) ?? []),
    };
  });
}

