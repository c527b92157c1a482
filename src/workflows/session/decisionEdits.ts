import type { Correction, Decisions, Explanation, Override } from "../../domain/decisions";
import { correctionKey, explanationKey, overrideKey } from "../../domain/decisions";
import type { DocumentKind, ReceivedRecord } from "../../domain/received";

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

/** The register with the date on which a unit's document first came in; null takes its entries back. */
export function withReceived(records: readonly ReceivedRecord[], unit: string, document: DocumentKind, date: string | null): readonly ReceivedRecord[] {
  const others = records.filter((record) => record.unit !== unit || record.document !== document);
  if (date === null) return others;
  const [earliest] = records.filter((record) => !others.includes(record)).sort((left, right) => (left.date < right.date ? -1 : 1));
  return [...others, { unit, document, date, channel: earliest?.channel ?? null, number: earliest?.number ?? null, note: earliest?.note ?? null }];
}
