import type { UnitResult, UnitStatus } from "../../domain/consolidation";
import type { Severity } from "../../domain/findings";
import { severityOf } from "../../domain/findings";
import type { Unit } from "../../domain/plan";
import type { ReceivedRounds } from "../../domain/received";
import { receivedRounds } from "../../domain/received";
import { gatherUnits } from "../../domain/unitGroups";
import type { TrackingFilter } from "../../messages/pane/tracking";
import type { Campaign } from "../../workflows/session/paneSession";
import { matches } from "../search";

/** Where one unit stands. */
export interface UnitEntry {
  readonly unit: Unit;
  readonly result: UnitResult;
  readonly rounds: ReceivedRounds;
  /** Places of its appendix that must be corrected. */
  readonly faults: number;
  /** Days after the deadline while neither a file nor the register has the appendix; else 0. */
  readonly overdue: number;
}

/** Units of one responsible member; `name` is null for those without one. */
export interface MemberEntry {
  readonly name: string | null;
  readonly units: readonly UnitEntry[];
}

export interface StatusCounts {
  readonly byStatus: Readonly<Record<UnitStatus, number>>;
  /** Units whose figures are here, of those that owe them. */
  readonly received: number;
  readonly owing: number;
  readonly late: number;
}

/** How many documents of each round came in. */
export interface RoundCounts {
  readonly owing: number;
  readonly first: { readonly appendix: number; readonly report: number };
  readonly second: { readonly appendix: number; readonly report: number; readonly resolution: number };
}

const millisecondsPerDay = 86_400_000;

/** Days from one ISO date to another; negative when it is past. */
export function daysUntil(today: string, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / millisecondsPerDay);
}

function countFaults({ findings }: Campaign, severity: Severity): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of findings) {
    const { unit } = finding.place;
    if (unit !== null && severityOf[finding.code] === severity) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** The roster with what became of each unit. `today` is the office's ISO date. */
export function unitEntries(campaign: Campaign, today: string): readonly UnitEntry[] {
  const { plan, units, received } = campaign;
  const results = new Map(units.map((result) => [result.unit, result]));
  const faults = countFaults(campaign, "block");
  const past = Math.max(0, -daysUntil(today, plan.deadlines.appendix));
  return plan.units.flatMap((unit): UnitEntry[] => {
    const result = results.get(unit.code);
    if (result === undefined) return [];
    const rounds = receivedRounds(received, unit.code);
    return [{ unit, result, rounds, faults: faults.get(unit.code) ?? 0, overdue: result.status === "missing" && rounds.first.appendix === null ? past : 0 }];
  });
}

function isLate({ result }: UnitEntry): boolean {
  return (result.daysLate ?? 0) > 0;
}

const wanted: Readonly<Record<TrackingFilter, (entry: UnitEntry) => boolean>> = {
  all: () => true,
  missing: ({ result }) => result.status === "missing",
  faults: ({ result }) => result.status === "receivedWithFaults",
  question: ({ result }) => result.status === "question",
  late: isLate,
};

/** The units that are looked for, by name in any spelling, code, or responsible member. */
export function filterUnits(entries: readonly UnitEntry[], filter: TrackingFilter, search: string): readonly UnitEntry[] {
  return entries.filter((entry) => wanted[filter](entry) && matches(search, [entry.unit.name, entry.unit.code, ...entry.unit.aliases, entry.unit.responsible]));
}

/** How many units each filter shows. */
export function filterCounts(entries: readonly UnitEntry[]): Readonly<Record<TrackingFilter, number>> {
  const count = (filter: TrackingFilter): number => entries.filter(wanted[filter]).length;
  return { all: count("all"), missing: count("missing"), faults: count("faults"), question: count("question"), late: count("late") };
}

export function statusCounts(entries: readonly UnitEntry[]): StatusCounts {
  const count = (status: UnitStatus): number => entries.filter(({ result }) => result.status === status).length;
  const byStatus = { received: count("received"), receivedWithFaults: count("receivedWithFaults"), question: count("question"), missing: count("missing"), exempt: count("exempt") };
  return { byStatus, received: byStatus.received + byStatus.receivedWithFaults, owing: entries.length - byStatus.exempt, late: entries.filter(isLate).length };
}

/** An appendix of round 1 has come in when its file is here, so that it is counted as in the statuses; everything else is in the register only. */
export function roundCounts(entries: readonly UnitEntry[]): RoundCounts {
  const owing = entries.filter(({ result }) => result.status !== "exempt");
  const count = (has: (entry: UnitEntry) => boolean): number => owing.filter(has).length;
  return {
    owing: owing.length,
    first: { appendix: count(({ result }) => result.status !== "missing"), report: count(({ rounds }) => rounds.first.report !== null) },
    second: { appendix: count(({ rounds }) => rounds.second.appendix !== null), report: count(({ rounds }) => rounds.second.report !== null), resolution: count(({ rounds }) => rounds.second.resolution !== null) },
  };
}

/** The units by responsible member, in the order in which members first appear in the roster. */
export function memberEntries(entries: readonly UnitEntry[]): readonly MemberEntry[] {
  const byCode = new Map(entries.map((entry) => [entry.unit.code, entry]));
  return gatherUnits(entries.map(({ unit }) => unit), ({ responsible }) => responsible).map(({ name, units }) => ({ name, units: units.flatMap(({ code }) => byCode.get(code) ?? []) }));
}

/** What is wrong with a received date: not a whole date, as while a year is typed, or one that is yet to come. */
export function dateFault(date: string, today: string): "incomplete" | "future" | null {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(date)) return "incomplete";
  return date > today ? "future" : null;
}
