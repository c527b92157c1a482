import { blocCode } from "../../domain/plan";
import type { ChangeLine } from "../../domain/changeLines";
import type { Language } from "../../messages/language";
import { consolidateWords } from "../../messages/pane/consolidate";
import { subjectOf } from "../../messages/subject";
import type { Campaign } from "../../workflows/session/paneSession";
import { matches } from "../search";

/** One line of what changed since the last time, in words. */
export interface ChangeEntry {
  readonly key: string;
  readonly unit: string;
  /** Row and period; empty where a whole unit came or went. */
  readonly figure: string;
  readonly change: string;
  /** What it does to the Khối's figure; empty where that cannot be said. */
  readonly effect: string;
}

function entryOf({ plan }: Campaign, line: ChangeLine, language: Language): ChangeEntry {
  const words = consolidateWords(language).changes;
  const nowhere = { file: null, unit: null, sheet: null, cell: null };
  if (line.kind !== "figure") {
    const { unitOf } = subjectOf({ ...nowhere, indicator: null, column: null }, { plan }, language);
    return { key: line.unit, unit: unitOf(line.unit), figure: "", change: words[line.kind](line.figures), effect: "" };
  }
  const { unit, indicator, column, before, after, effectOnTotal } = line.change;
  const { figure, unitOf, amount, amounts } = subjectOf({ ...nowhere, indicator, column }, { plan }, language);
  const [earlier, later] = before === null || after === null ? [before, after].map((value) => (value === null ? words.noFigure : amount(value))) : amounts(before, after);
  return {
    key: JSON.stringify([unit, indicator, column]),
    unit: unitOf(unit),
    figure,
    change: words.figure(earlier ?? "", later ?? ""),
    effect: unit === blocCode || effectOnTotal === null ? "" : effectOnTotal === 0 ? words.noEffect : words.effect(amount(Math.abs(effectOnTotal)), effectOnTotal > 0),
  };
}

/** What changed since the last summary, in plan order. */
export function changeEntries(campaign: Campaign, search: string, language: Language): readonly ChangeEntry[] {
  return campaign.changes.map((line) => entryOf(campaign, line, language)).filter(({ unit, figure }) => matches(search, [unit, figure]));
}
