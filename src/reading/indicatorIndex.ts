import type { Indicator, ReviewPlan } from "../domain/plan";
import { parseRowLabel } from "./rowLabel";
import { similarity } from "./similarity";

export interface IndicatorIndex {
  /** Indicators whose label or alias has this key. */
  readonly byKey: ReadonlyMap<string, readonly Indicator[]>;
  readonly keysOf: (code: string) => readonly string[];
}

/** One plan reads many files: its keys are made once. */
const indexes = new WeakMap<ReviewPlan, IndicatorIndex>();

/** Labels and aliases of the whole plan by their keys, also of rows that this unit is not asked. */
export function indicatorIndex(plan: ReviewPlan): IndicatorIndex {
  const index = indexes.get(plan) ?? createIndex(plan);
  indexes.set(plan, index);
  return index;
}

function createIndex(plan: ReviewPlan): IndicatorIndex {
  const byKey = new Map<string, Indicator[]>();
  const byCode = new Map<string, readonly string[]>();
  for (const indicator of plan.indicators) {
    const keys = [...new Set([indicator.label, ...indicator.aliases].map((text) => parseRowLabel(text).key))];
    byCode.set(indicator.code, keys);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), indicator]);
  }
  return { byKey, keysOf: (code) => byCode.get(code) ?? [] };
}

/** How well a label's key fits an indicator, 0 to 1. */
export function likeness(index: IndicatorIndex, key: string, code: string): number {
  return Math.max(0, ...index.keysOf(code).map((known) => similarity(key, known)));
}

/** "TNBQ" begins the initials of "Thu nhập bình quân của người lao động": worth asking, never certain. */
function abbreviates(index: IndicatorIndex, key: string, code: string): boolean {
  if (key.length < 2 || key.includes(" ")) return false;
  return index.keysOf(code).some((known) => known.split(" ").map((word) => word.charAt(0)).join("").startsWith(key));
}

const plausible = 0.6;
const shownCandidates = 3;

/** The indicators a label may mean, best first; none when nothing comes near. */
export function rankCandidates(index: IndicatorIndex, key: string, indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators
    .map((indicator) => ({ indicator, score: abbreviates(index, key, indicator.code) ? 1 : likeness(index, key, indicator.code) }))
    .filter(({ score }) => score >= plausible)
    .sort((left, right) => right.score - left.score)
    .slice(0, shownCandidates)
    .map(({ indicator }) => indicator);
}
