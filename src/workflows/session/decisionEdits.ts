import type { Correction, Decisions, Explanation, Override } from "../../domain/decisions";
import { correctionKey, explanationKey, overrideKey } from "../../domain/decisions";
import type { ReceivedRecord } from "../../domain/received";
import type { ReceivedEntry } from "./paneSession";

/** One thing a person decided about a figure or row. */
export type Decision = { readonly explanation: Explanation } | { readonly override: Override } | { readonly correction: Correction };

function without<Item>(items: readonly Item[], item: Item, keyOf: (item: Item) => string): readonly Item[] {
  return items.filter((other) => keyOf(other) !== keyOf(item));
}

/** The decisions without the one that speaks of the same figure or row. */
export function withoutDecision(decisions: Decisions, decision: Decision): Decisions {
  if ("explanation" in decision) return { ...decisions, explanations: without(decisions.explanations, decision.explanation, explanationKey) };
  if ("override" in decision) return { ...decisions, overrides: without(decisions.overrides, decision.override, overrideKey) };
  return { ...decisions, corrections: without(decisions.corrections, decision.correction, correctionKey) };
}

/** The decisions with this one, in place of an earlier one about the same figure or row. */
export function withDecision(decisions: Decisions, decision: Decision): Decisions {
  const others = withoutDecision(decisions, decision);
  if ("explanation" in decision) return { ...others, explanations: [...others.explanations, decision.explanation] };
  if ("override" in decision) return { ...others, overrides: [...others.overrides, decision.override] };
  return { ...others, corrections: [...others.corrections, decision.correction] };
}

/**
 * The register with one date on which a document came in: in place of the entry of the date `replaced` (null: beside all that
 * are there). `date` null takes that entry back. Other dates of the document are other sendings, and stay.
 */
export function withReceived(records: readonly ReceivedRecord[], { unit, document, replaced, date }: ReceivedEntry): readonly ReceivedRecord[] {
  const isReplaced = (record: ReceivedRecord): boolean => record.unit === unit && record.document === document && record.date === replaced;
  const known = records.find(isReplaced);
  const others = records.filter((record) => !isReplaced(record));
  return date === null ? others : [...others, { channel: null, number: null, note: null, ...known, unit, document, date }];
}
