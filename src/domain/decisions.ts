import { compareTexts } from "./order";
import type { Answers } from "./questions";
import { putOff } from "./questions";
import type { Verdict } from "./verdict";

/**
 * The number a decision was made on: null where there was none, `current` when it was made on the number as it stands.
 * A decision holds as long as that number does; when it changes, the decision is put to a person again.
 */
export type Basis = number | null | "current";

/** Why a figure that a finding points at is right. `value`: the figure explained, null where there is none. */
export interface Explanation {
  readonly unit: string;
  /** Code of the finding. */
  readonly code: string;
  readonly indicator: string | null;
  readonly column: string | null;
  readonly value: number | null;
  readonly text: string;
}

/** A verdict given by a person in place of the suggested one, in the column whose verdict the row shows. */
export interface Override {
  /** `bloc` or a unit's code. */
  readonly scope: string;
  readonly indicator: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** The quantity that was judged. */
  readonly basis: Basis;
}

/** A figure confirmed by the unit beside the one in its file: never put in its place, used in totals. */
export interface Correction {
  readonly unit: string;
  readonly indicator: string;
  readonly column: string;
  /** In the catalogue's measure. */
  readonly value: number;
  readonly reason: string;
  readonly confirmedBy: string;
  readonly at: string;
  /** The figure in the unit's file. */
  readonly basis: Basis;
}

/** Everything people have decided about a campaign; kept in the summary workbook. */
export interface Decisions {
  readonly answers: Answers;
  readonly explanations: readonly Explanation[];
  readonly overrides: readonly Override[];
  readonly corrections: readonly Correction[];
}

export const noDecisions: Decisions = { answers: new Map(), explanations: [], overrides: [], corrections: [] };

/** Applied; put again because its number changed; or kept for a row that is not there (yet). */
export type DecisionStatus = "applied" | "reopened" | "waiting";

/** True while the number a decision was made on is still the number. */
export function holds(basis: Basis, value: number | null): boolean {
  return basis === "current" || basis === value;
}

export function explanationKey({ unit, code, indicator, column }: Pick<Explanation, "unit" | "code" | "indicator" | "column">): string {
  return JSON.stringify([unit, code, indicator, column]);
}

export function overrideKey({ scope, indicator }: Pick<Override, "scope" | "indicator">): string {
  return JSON.stringify([scope, indicator]);
}

export function correctionKey({ unit, indicator, column }: Pick<Correction, "unit" | "indicator" | "column">): string {
  return JSON.stringify([unit, indicator, column]);
}

type Choose<Item> = (left: Item, right: Item) => Item;

/** Both lists in the order of their keys; `choose` decides where both speak of the same thing. */
function join<Item>(left: readonly Item[], right: readonly Item[], keyOf: (item: Item) => string, choose: Choose<Item>): readonly Item[] {
  const joined = new Map(left.map((item) => [keyOf(item), item]));
  for (const item of right) {
    const same = joined.get(keyOf(item));
    joined.set(keyOf(item), same === undefined ? item : choose(same, item));
  }
  return [...joined].sort(([leftKey], [rightKey]) => compareTexts(leftKey, rightKey)).map(([, item]) => item);
}

/** A decision that is repeated word for word is the old one, made on the number of then. */
function keepingBasis<Item extends { readonly basis: Basis }>(preferred: Item, other: Item): Item {
  const isRepeated = preferred.basis === "current" && JSON.stringify({ ...preferred, basis: null }) === JSON.stringify({ ...other, basis: null });
  return isRepeated ? other : preferred;
}

/** The decisions of both, where `preferred` wins (answers given now over those a summary remembers). */
export function overlayDecisions(preferred: Decisions, other: Decisions): Decisions {
  return {
    answers: new Map([...other.answers, ...preferred.answers]),
    explanations: join(preferred.explanations, other.explanations, explanationKey, (given) => given),
    overrides: join(preferred.overrides, other.overrides, overrideKey, keepingBasis),
    corrections: join(preferred.corrections, other.corrections, correctionKey, keepingBasis),
  };
}

/** The later of two decisions about one thing; equal times are told apart by their words, so that the order of merging does not matter. */
function later<Item extends { readonly at: string }>(left: Item, right: Item): Item {
  const order = compareTexts(left.at, right.at) || compareTexts(JSON.stringify(left), JSON.stringify(right));
  return order >= 0 ? left : right;
}

/**
 * The decisions that stand in two summaries of equal rank, whatever their order: of two overrides or corrections the later
 * one. Two different answers to one question are no answer: it is put again.
 */
export function mergeDecisions(left: Decisions, right: Decisions): Decisions {
  const answers = new Map([...left.answers, ...right.answers]);
  for (const [id, value] of left.answers) {
    if (right.answers.has(id) && right.answers.get(id) !== value) answers.set(id, putOff);
  }
  return {
    answers: new Map([...answers].sort(([leftId], [rightId]) => compareTexts(leftId, rightId))),
    explanations: join(left.explanations, right.explanations, explanationKey, (one, other) => (compareTexts(JSON.stringify(one), JSON.stringify(other)) >= 0 ? one : other)),
    overrides: join(left.overrides, right.overrides, overrideKey, later),
    corrections: join(left.corrections, right.corrections, correctionKey, later),
  };
}
