import type { Fact } from "./facts";
import type { FindingPlace } from "./findings";
import { shortHash } from "./hash";

export interface UnitChoice {
  readonly code: string;
  readonly name: string;
}

/** What a file says of a figure. */
export type StatedFigure = Pick<Fact, "state" | "value" | "upper" | "raw">;

/** A figure that two files say differently; null where a file has no such row or column. */
export interface FigureDifference {
  readonly indicator: string;
  readonly column: string;
  readonly first: StatedFigure | null;
  readonly second: StatedFigure | null;
}

/** What each kind of question shows as evidence. */
export interface QuestionFacts {
  /** Whose file is it? `found`: the name written in the file, or null. */
  unit: { readonly found: string | null; readonly candidates: readonly UnitChoice[] };
  /** Several sheets hold different appendices. */
  sheet: { readonly sheets: readonly string[]; readonly differences: number };
  /** Which indicator is this row? */
  label: { readonly label: string; readonly values: readonly string[]; readonly candidates: readonly { readonly code: string; readonly label: string }[] };
  /** The written measure can not be converted to the catalogue's. */
  measure: { readonly written: string; readonly expected: string };
  /** The figures of this row look `factor` times too large (or, below 1, too small). `others`: cells of the same column that do so too. */
  scale: { readonly value: number; readonly compared: number; readonly comparedColumn: string; readonly factor: number; readonly others: readonly string[] };
  /** "1.234": a thousand or one and a bit? */
  locale: { readonly examples: readonly { readonly cell: string; readonly raw: string }[] };
  /** What does a typed dash mean in this file? */
  dash: { readonly cells: readonly string[] };
  /** Different files of one unit. `differing`: the figures that differ between the first two. */
  version: { readonly files: readonly string[]; readonly differing: readonly FigureDifference[] };
  /** Files of several units say the same in every figure. `figures`: how many. Chosen is the unit they are of, or "all". */
  duplicateUnit: { readonly files: readonly string[]; readonly units: readonly UnitChoice[]; readonly figures: number };
  /** A unit and units below it (or merged into it) both give figures of a period. Chosen: "parent", "children" or "both". */
  hierarchy: { readonly parent: UnitChoice; readonly children: readonly UnitChoice[] };
  /** One input cell is merged over several columns. */
  mergedCell: { readonly area: string; readonly raw: string };
}

export type QuestionKind = keyof QuestionFacts;

/** `value` goes into the answers file; the words of a choice come from messages. "later" is always allowed and leaves the question open. */
export type Question = {
  [Kind in QuestionKind]: {
    readonly id: string;
    readonly kind: Kind;
    readonly place: FindingPlace;
    readonly facts: QuestionFacts[Kind];
    readonly choices: readonly string[];
  };
}[QuestionKind];

/** Answers by question id. */
export type Answers = ReadonlyMap<string, string>;

/**
 * Id of a question: the same doubt about a resent file keeps its id.
 * `subject` is the unit, or the file where the unit is not known; `evidence` what would change the question.
 */
export function questionId(kind: QuestionKind, subject: string, label: string, evidence: readonly string[]): string {
  return shortHash([kind, subject, label, ...evidence]);
}

/** The answer that leaves a question open. */
export const putOff = "later";

/** The given answer, or undefined when there is none or it was put off. */
export function answerTo(answers: Answers, id: string): string | undefined {
  const value = answers.get(id);
  return value === putOff ? undefined : value;
}
