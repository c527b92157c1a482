import type { Correction, Decisions, Explanation, Override } from "./decisions";
import { correctionKey, explanationKey, noDecisions, overrideKey } from "./decisions";
import { putOff } from "./questions";
import type { ReceivedRecord } from "./received";
import type { WorkbookState } from "./workbookState";

/** What two people made of one state, each without knowing of the other. */
export interface JoinedStates {
  readonly state: WorkbookState;
  /** Decisions of the other that gave way, since this side decided the same thing in another way. */
  readonly replaced: Decisions;
}

/** A state before and after somebody decided something. */
export interface StateChange {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

export const noState: WorkbookState = { decisions: noDecisions, received: [] };

type Items<Item> = ReadonlyMap<string, Item>;

interface ItemsChange<Item> {
  readonly before: Items<Item>;
  readonly after: Items<Item>;
}

interface JoinedItems<Item> {
  readonly items: Items<Item>;
  readonly replaced: readonly Item[];
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Item by item: what only one side changed is as that side has it; what both changed is settled from what this side has, unless this side only took it away. */
function joinItems<Item>(own: ItemsChange<Item>, other: ItemsChange<Item>, settle: (own: Item) => Item): JoinedItems<Item> {
  const items = new Map<string, Item>();
  const replaced: Item[] = [];
  for (const key of new Set([...own.after.keys(), ...other.after.keys()])) {
    const [mine, theirs] = [own.after.get(key), other.after.get(key)];
    const isOtherChanged = !isSame(other.before.get(key), theirs);
    const isOwnChanged = !isSame(own.before.get(key), mine);
    const isOthers = mine === undefined || (isOtherChanged && !isOwnChanged);
    const isReplaced = !isOthers && isOtherChanged && theirs !== undefined && !isSame(mine, theirs);
    const kept = isOthers ? (isOtherChanged ? theirs : undefined) : isReplaced ? settle(mine) : mine;
    if (kept !== undefined) items.set(key, kept);
    if (isReplaced) replaced.push(theirs);
  }
  return { items, replaced };
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Items<Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/**
 * Joins what this side and another one decided since they last knew of each other, decision by decision. Two different answers to
 * one question are no answer: it is put again. A line of the register is one thing with all that it says: a date that both changed
 * stands there twice, as two sendings do.
 */
export function joinStates(own: StateChange, other: StateChange): JoinedStates {
  const listed = <Item>(listOf: (state: WorkbookState) => readonly Item[], keyOf: (item: Item) => string, settle: (own: Item) => Item = (item) => item): JoinedItems<Item> => {
    const itemsOf = ({ before, after }: StateChange): ItemsChange<Item> => ({ before: byKey(listOf(before), keyOf), after: byKey(listOf(after), keyOf) });
    return joinItems(itemsOf(own), itemsOf(other), settle);
  };
  const answers = listed<readonly [string, string]>(({ decisions }) => [...decisions.answers], ([id]) => id, ([id]) => [id, putOff]);
  const explanations = listed<Explanation>(({ decisions }) => decisions.explanations, explanationKey);
  const overrides = listed<Override>(({ decisions }) => decisions.overrides, overrideKey);
  const corrections = listed<Correction>(({ decisions }) => decisions.corrections, correctionKey);
  const received = listed<ReceivedRecord>((state) => state.received, (record) => JSON.stringify(record));
  return {
    state: {
      decisions: { answers: new Map(answers.items.values()), explanations: [...explanations.items.values()], overrides: [...overrides.items.values()], corrections: [...corrections.items.values()] },
      received: [...received.items.values()],
    },
    replaced: { answers: new Map(answers.replaced), explanations: explanations.replaced, overrides: overrides.replaced, corrections: corrections.replaced },
  };
}
