import { shortHash } from "./hash";
import type { Aggregation, Assignment, Bound, Indicator, ReviewPlan, Target } from "./plan";
import { planSchemaId } from "./planSchemaParts";

type Written = Readonly<Record<string, unknown>>;

/** Null fields are left out of the written form. */
function withoutNulls(fields: object): Written {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function writeBound(bound: Bound): Written {
  return bound.comparator === "between" ? { comparator: bound.comparator, value: [bound.low, bound.high] } : { comparator: bound.comparator, value: bound.value };
}

function writeAggregation(aggregation: Aggregation): Written {
  if (!("bound" in aggregation)) return withoutNulls(aggregation);
  const { bound, ...fields } = aggregation;
  return { ...fields, ...writeBound(bound) };
}

function writeTarget(target: Target): Written {
  const { sample, ...rest } = target;
  if (!("bound" in rest)) return { ...rest, sample };
  const { bound, ...fields } = rest;
  return { ...fields, ...writeBound(bound), sample };
}

function writeIndicator({ aggregation, target, ...fields }: Indicator): Written {
  return withoutNulls({ ...fields, aggregation: writeAggregation(aggregation), target: target === null ? null : writeTarget(target) });
}

function writeAssignment({ unit, indicator, bound, baseline }: Assignment): Written {
  return withoutNulls({ unit, indicator, ...writeBound(bound), baseline });
}

/** The written form `so-ket/plan@1`; `parsePlan` gives the same plan back. */
export function planToJson(plan: ReviewPlan): unknown {
  return withoutNulls({
    schema: planSchemaId,
    id: plan.id,
    title: plan.title,
    tableTitle: plan.tableTitle,
    bloc: withoutNulls(plan.bloc),
    term: plan.term,
    sections: plan.sections,
    periods: plan.periods.map(withoutNulls),
    deadlines: withoutNulls(plan.deadlines),
    units: plan.units.map(withoutNulls),
    assignments: plan.assignments.map(writeAssignment),
    indicators: plan.indicators.map(writeIndicator),
    settings: withoutNulls(plan.settings),
  });
}

/** JSON with the members of every object in the order of their names. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** 16 hex digits that change when anything in the plan changes. */
export function planFingerprint(plan: ReviewPlan): string {
  return shortHash([canonicalJson(planToJson(plan))]);
}

/**
 * Identifies the rules by which files were read and merged: periods and catalogue, without targets, roster and deadlines,
 * which may change while the files come in.
 */
export function catalogueFingerprint({ periods, indicators }: ReviewPlan): string {
  return shortHash([JSON.stringify(periods), JSON.stringify(indicators.map((indicator) => writeIndicator({ ...indicator, target: null })))]);
}
