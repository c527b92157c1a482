import type { Consolidation, Total } from "../domain/consolidation";
import { factKey } from "../domain/facts";
import type { Indicator, ReviewPlan } from "../domain/plan";
import { blocCode } from "../domain/plan";
import type { DecidedAssessment } from "../domain/overrides";
import type { ReceivedRecord } from "../domain/received";
import { hasGroups, unitGroups } from "../domain/unitGroups";
import type { FactTable } from "./factRows";
import { workbookWords } from "../messages/workbookWords.vi";
import type { StyleRegistry } from "./styleRegistry";

/** Everything the sheets of one summary share. */
export interface SummaryContext {
  readonly plan: ReviewPlan;
  readonly consolidation: Consolidation;
  readonly received: readonly ReceivedRecord[];
  readonly table: FactTable;
  readonly styles: StyleRegistry;
  /** Printed at the foot of every page: time, coverage, who is missing. */
  readonly footer: string;
  readonly totalOf: (indicator: string, column: string) => Total | undefined;
  readonly unitName: (code: string | null) => string;
  readonly indicatorOf: (code: string) => Indicator | undefined;
  /** What a unit calls its own row; an empty text for rows of the plan. */
  readonly ownLabel: (unit: string, indicator: string) => string;
  /** The group of a unit, in words also for one without; null for the Khối and where the plan has no groups. */
  readonly groupOf: (unit: string) => string | null;
  /** The Khối's judged rows by indicator, each in the column whose verdict it shows: what the first sheet prints. */
  readonly shown: ReadonlyMap<string, DecidedAssessment>;
}

export function totalLookup(totals: readonly Total[]): SummaryContext["totalOf"] {
  const byKey = new Map(totals.map((total) => [factKey("", total.indicator, total.column), total]));
  return (indicator, column) => byKey.get(factKey("", indicator, column));
}

export function ownLabels(findings: Consolidation["findings"]): SummaryContext["ownLabel"] {
  const labels = new Map(
    findings.flatMap(({ code, place, facts }) => (code === "ownIndicator" && place.unit !== null && place.indicator !== null ? [[factKey(place.unit, place.indicator, ""), facts.label] as const] : [])),
  );
  return (unit, indicator) => labels.get(factKey(unit, indicator, "")) ?? "";
}

export function groupLookup(plan: ReviewPlan): SummaryContext["groupOf"] {
  const gathered = hasGroups(plan) ? unitGroups(plan) : [];
  const groups = new Map(gathered.flatMap(({ name, units }) => units.map(({ code }) => [code, name ?? workbookWords.lists.noGroup] as const)));
  return (unit) => groups.get(unit) ?? null;
}

export function unitNames(plan: ReviewPlan): SummaryContext["unitName"] {
  const names = new Map([[blocCode, workbookWords.lists.bloc], ...plan.units.map(({ code, name }) => [code, name] as const)]);
  return (code) => (code === null ? "" : (names.get(code) ?? code));
}
