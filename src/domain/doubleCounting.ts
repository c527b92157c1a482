import type { FileResult } from "./consolidation";
import type { Fact } from "./facts";
import { sha256Hex } from "./hash";
import type { ReviewPlan, Unit } from "./plan";
import { blocCode, targetColumn } from "./plan";
import type { Answers, Question, UnitChoice } from "./questions";
import { answerTo, questionId } from "./questions";
import type { Submission } from "./submission";
import type { VersionChoice } from "./versions";
import { filePlace, fileResult } from "./versions";

/** Periods in which a unit's figures are left out of totals, since another unit's already hold them. */
export type LeftOut = ReadonlyMap<string, ReadonlySet<string>>;

export interface CountingUnits {
  readonly choices: ReadonlyMap<string, VersionChoice>;
  readonly leftOut: LeftOut;
  /** Every question that arose here, answered or not. */
  readonly asked: readonly string[];
}

/** Fewer figures than this may be equal by chance. */
const leastFigures = 10;
const leastDistinctFigures = 5;

function choiceOf({ code, name }: Unit): UnitChoice {
  return { code, name };
}

function figures(submission: Submission): readonly Fact[] {
  return submission.facts.filter(({ column, value }) => column !== targetColumn && value !== null);
}

/** Hash of all figures of a file except zeros; null when they are too few or too alike to tell files apart. */
function figuresHash(submission: Submission): string | null {
  const told = figures(submission).filter(({ value }) => value !== 0);
  if (told.length < leastFigures || new Set(told.map(({ value }) => value)).size < leastDistinctFigures) return null;
  return sha256Hex(told.map(({ indicator, column, value }) => JSON.stringify([indicator, column, value])).sort().join("\n"));
}

function withResult(choice: VersionChoice, submission: Submission, result: FileResult): VersionChoice["results"] {
  return choice.results.map((entry) => (entry[0] === submission ? [submission, result] : entry));
}

/** The choice of a unit whose file waits for an answer; the question stands with the first of the units. */
function withheld(choice: VersionChoice, question: Question | null): VersionChoice {
  const { counting } = choice;
  if (counting === null) return choice;
  return { ...choice, counting: null, results: withResult(choice, counting, fileResult(counting, "question", null)), questions: question === null ? choice.questions : [...choice.questions, question] };
}

/** The choice of a unit whose only file turned out to be a copy of another unit's. */
function asCopy(choice: VersionChoice, copy: Submission, same: string): VersionChoice {
  return {
    ...choice,
    counting: null,
    results: withResult(choice, copy, fileResult(copy, "duplicate", "duplicateFile")),
    findings: [...choice.findings, { code: "duplicateFile", place: filePlace(copy), facts: { same } }],
  };
}

/** Files of different units that say the same in every figure: one unit copied another's file. */
function settleCopies(plan: ReviewPlan, choices: Map<string, VersionChoice>, answers: Answers, asked: string[]): void {
  const byHash = new Map<string, { readonly unit: Unit; readonly submission: Submission }[]>();
  for (const unit of plan.units) {
    const counting = choices.get(unit.code)?.counting ?? null;
    const hash = counting === null ? null : figuresHash(counting);
    if (counting !== null && hash !== null) byHash.set(hash, [...(byHash.get(hash) ?? []), { unit, submission: counting }]);
  }
  for (const [hash, copies] of byHash) {
    const [first] = copies;
    if (copies.length < 2 || first === undefined) continue;
    const id = questionId("duplicateUnit", copies.map(({ unit }) => unit.code).join(" "), "", [hash]);
    const options = [...copies.map(({ unit }) => unit.code), "all"];
    const answer = answerTo(answers, id);
    asked.push(id);
    if (answer === "all") continue;
    const owner = copies.find(({ unit }) => unit.code === answer);
    const question: Question = {
      id,
      kind: "duplicateUnit",
      place: filePlace(first.submission),
      facts: { files: copies.map(({ submission }) => submission.file), units: copies.map(({ unit }) => choiceOf(unit)), figures: figures(first.submission).length },
      choices: options,
    };
    for (const copy of copies) {
      const choice = choices.get(copy.unit.code);
      if (choice === undefined || copy === owner) continue;
      choices.set(copy.unit.code, owner === undefined ? withheld(choice, copy === first ? question : null) : asCopy(choice, copy.submission, owner.submission.file));
    }
  }
}

function periodsWithFigures(submission: Submission): ReadonlySet<string> {
  return new Set(figures(submission).map(({ column }) => column));
}

/**
 * A unit and the units below it, or merged into it, that give figures of the same period: a person says whose are counted.
 * "parent": the unit's own hold those of the others; "children": only the others'; "both": they do not overlap.
 */
function settleLevels(plan: ReviewPlan, choices: Map<string, VersionChoice>, answers: Answers, asked: string[]): LeftOut {
  const leftOut = new Map<string, Set<string>>();
  const leaveOut = (unit: string, periods: Iterable<string>): void => {
    leftOut.set(unit, new Set([...(leftOut.get(unit) ?? []), ...periods]));
  };
  // Whose figures meet is seen before any of them is withheld, so that the order of the roster does not matter.
  const sent = new Map(plan.units.flatMap((unit) => {
    const counting = choices.get(unit.code)?.counting ?? null;
    return counting === null ? [] : [[unit.code, { unit, submission: counting, periods: periodsWithFigures(counting) }] as const];
  }));
  for (const parent of sent.values()) {
    const children = [...sent.values()].filter(
      ({ unit, periods }) => (unit.parentUnit === parent.unit.code || unit.mergedInto === parent.unit.code) && [...periods].some((period) => parent.periods.has(period)),
    );
    if (children.length === 0) continue;
    const id = questionId("hierarchy", parent.unit.code, "", children.map(({ unit }) => unit.code));
    const answer = answerTo(answers, id);
    asked.push(id);
    if (answer === "both") continue;
    if (answer === "parent") for (const { unit } of children) leaveOut(unit.code, parent.periods);
    else if (answer === "children") leaveOut(parent.unit.code, children.flatMap(({ periods }) => [...periods]));
    else {
      const question: Question = {
        id,
        kind: "hierarchy",
        place: filePlace(parent.submission),
        facts: { parent: choiceOf(parent.unit), children: children.map(({ unit }) => choiceOf(unit)) },
        choices: ["parent", "children", "both"],
      };
      for (const { unit } of [parent, ...children]) {
        const choice = choices.get(unit.code);
        if (choice !== undefined) choices.set(unit.code, withheld(choice, unit === parent.unit ? question : null));
      }
    }
  }
  return leftOut;
}

/** Looks for figures that would be counted twice between units; what only a person can say is asked, and nothing of those units counts until then. */
export function settleDoubleCounting(plan: ReviewPlan, chosen: ReadonlyMap<string, VersionChoice>, answers: Answers): CountingUnits {
  const choices = new Map(chosen);
  const asked: string[] = [];
  settleCopies(plan, choices, answers, asked);
  const leftOut = settleLevels(plan, choices, answers, asked);
  return { choices, leftOut, asked };
}

/** True when the unit's figures of the period are in another unit's. */
export function isLeftOut(leftOut: LeftOut, unit: string, period: string): boolean {
  return unit !== blocCode && leftOut.get(unit)?.has(period) === true;
}
