import type { Indicator, ReviewPlan } from "../domain/plan";
import { ownIndicatorPrefix } from "../domain/plan";
import { differDecisively } from "./decisiveWords";
import type { IndicatorIndex } from "./indicatorIndex";
import { indicatorIndex, likeness, rankCandidates } from "./indicatorIndex";
import { isSelfContained } from "./rowLabel";
import type { TableRow } from "./tableRows";
import { isOwnRow } from "./tableRows";

/** A row that may be one of several indicators, or none: for a person to say. */
export interface RowDoubt {
  readonly row: TableRow;
  readonly candidates: readonly Indicator[];
}

export interface RowMatches {
  /** Rows that are certainly an indicator's; more than one for a repeated row. */
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
  readonly ownRows: readonly TableRow[];
  readonly doubts: readonly RowDoubt[];
  /** Filled rows that are nobody's. */
  readonly added: readonly TableRow[];
}

type Verdict = { readonly kind: "match"; readonly code: string } | { readonly kind: "own" } | { readonly kind: "doubt"; readonly candidates: readonly Indicator[] } | { readonly kind: "unknown" };

const surelyTheSame = 0.5;

/** A row with an id: certain unless its label is clearly another indicator's (rows overwritten or shifted). */
function matchById(row: TableRow, indicator: Indicator, index: IndicatorIndex): Verdict {
  const { key } = row.label;
  if (key === "" || index.keysOf(indicator.code).includes(key)) return { kind: "match", code: indicator.code };
  const [other] = (index.byKey.get(key) ?? []).filter(({ code }) => code !== indicator.code);
  if (other !== undefined) return { kind: "doubt", candidates: [other, indicator] };
  const alike = likeness(index, key, indicator.code);
  const sameWords = index.keysOf(indicator.code).some((known) => !differDecisively(known, key));
  return alike >= surelyTheSame && sameWords ? { kind: "match", code: indicator.code } : { kind: "doubt", candidates: [indicator] };
}

/** True when the row stands under a whole that is certainly not the candidate's parent. */
function contradictsParent(row: TableRow, candidate: Indicator, codeOf: ReadonlyMap<TableRow, string>): boolean {
  const whole = row.whole === null ? undefined : codeOf.get(row.whole);
  return whole !== undefined && candidate.parent !== whole;
}

/** By label alone: inside its section and under its parent, else unique in the whole plan. */
function matchByLabel(row: TableRow, index: IndicatorIndex, codeOf: ReadonlyMap<TableRow, string>): Verdict {
  const named = index.byKey.get(row.label.key) ?? [];
  const [only] = named;
  if (only === undefined || row.label.key === "") return { kind: "unknown" };
  if (named.length === 1) {
    const certain = isSelfContained(row.label.key) || !row.label.isPart || !contradictsParent(row, only, codeOf);
    return certain ? { kind: "match", code: only.code } : { kind: "doubt", candidates: named };
  }
  const ofSection = row.section === null ? named : named.filter(({ section }) => section === row.section);
  const underWhole = ofSection.filter(({ parent }) => row.whole !== null && parent !== null && parent === codeOf.get(row.whole));
  const inSection = underWhole.length === 1 ? underWhole : ofSection;
  const inPlace = inSection.filter((candidate) => (row.label.isPart ? candidate.parent !== null && !contradictsParent(row, candidate, codeOf) : true));
  const narrowed = inPlace.length > 1 && !row.label.isPart ? inPlace.filter(({ parent }) => parent === null) : inPlace;
  const [one] = narrowed;
  const isCertain = narrowed.length === 1 && one !== undefined;
  return isCertain ? { kind: "match", code: one.code } : { kind: "doubt", candidates: narrowed.length > 0 ? narrowed : named };
}

function verdictOf(row: TableRow, plan: ReviewPlan, index: IndicatorIndex, codeOf: ReadonlyMap<TableRow, string>): Verdict {
  if (row.id?.startsWith(ownIndicatorPrefix) === true) return { kind: "own" };
  const identified = plan.indicators.find(({ code }) => code === row.id);
  if (identified !== undefined) return matchById(row, identified, index);
  return isOwnRow(row, plan) ? { kind: "own" } : matchByLabel(row, index, codeOf);
}

/**
 * The ladder: id, then label inside section and parent, then label unique in the plan, then candidates for a person.
 * `asked` are the indicators a row of unknown name may still be.
 */
export function matchRows(rows: readonly TableRow[], plan: ReviewPlan, asked: readonly Indicator[]): RowMatches {
  const index = indicatorIndex(plan);
  const codeOf = new Map<TableRow, string>();
  const matched = new Map<string, TableRow[]>();
  const ownRows: TableRow[] = [];
  const doubts: RowDoubt[] = [];
  const unknown: TableRow[] = [];
  for (const row of rows) {
    const verdict = verdictOf(row, plan, index, codeOf);
    if (verdict.kind === "match") {
      codeOf.set(row, verdict.code);
      matched.set(verdict.code, [...(matched.get(verdict.code) ?? []), row]);
    } else if (verdict.kind === "own") ownRows.push(row);
    else if (verdict.kind === "doubt") doubts.push({ row, candidates: verdict.candidates });
    else unknown.push(row);
  }
  const added: TableRow[] = [];
  for (const row of unknown.filter(({ filled }) => filled)) {
    const open = asked.filter(({ code }) => !matched.has(code));
    const candidates = rankCandidates(index, row.label.key, open);
    if (candidates.length > 0) doubts.push({ row, candidates });
    else added.push(row);
  }
  return { rows: matched, ownRows, doubts: doubts.filter(({ row }) => row.filled), added };
}
