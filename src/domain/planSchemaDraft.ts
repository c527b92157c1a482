import type { z } from "zod";
import type { Assignment, Indicator, Period, ReviewPlan, Section, Unit } from "./plan";
import type { PlanFault } from "./planFaults";
import { planLimits } from "./planSchemaFields";
import { indicatorSchema } from "./planSchemaIndicator";
import type { StandIns } from "./planSchemaReading";
import { readPart } from "./planSchemaReading";
import { assignmentSchema, blocSchema, deadlinesSchema, headSchema, periodSchema, sectionSchema, settingsSchema, termSchema, unitSchema } from "./planSchemaParts";

export interface Placed<T> {
  readonly path: string;
  readonly value: T;
}

/** An entry with a fault in a field that other rules look at; `stoodIn`: the paths of such fields. */
export interface PartialEntry<T> extends Placed<T> {
  readonly stoodIn: ReadonlySet<string>;
}

/** A list of a written plan, as far as it could be read. */
export interface DraftList<T> {
  readonly items: readonly Placed<T>[];
  /** Entries of which only some fields can be judged. */
  readonly partial: readonly PartialEntry<T>[];
  /** Ids of all entries, also of those that could not be read: a fault in one entry must not make its code unknown. */
  readonly ids: readonly Placed<string>[];
  /** True when every entry could be read, and there is one where there must be. */
  readonly complete: boolean;
  /** False when it is no list at all, or empty though it must not be, so that nothing can be said about codes that refer to it. */
  readonly hasCodes: boolean;
}

/** The entries by their code; of two with the same code the first. */
export function entriesByCode<T extends { readonly code: string }>({ items }: DraftList<T>): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const { value } of items) if (!entries.has(value.code)) entries.set(value.code, value);
  return entries;
}

/** The entries in which all of these fields could be read, whatever else is wrong with them. */
export function entriesWith<T>({ items, partial }: DraftList<T>, fields: readonly (keyof T & string)[]): readonly Placed<T>[] {
  const isRead = ({ stoodIn }: PartialEntry<T>): boolean => ![...stoodIn].some((path) => fields.some((field) => path === field || path.startsWith(`${field}.`)));
  return [...items, ...partial.filter(isRead)];
}

/** A plan as far as it could be read: what the rules look at. */
export interface PlanDraft {
  readonly head: Pick<ReviewPlan, "id" | "title" | "tableTitle"> | null;
  readonly bloc: ReviewPlan["bloc"] | null;
  readonly term: ReviewPlan["term"] | null;
  readonly deadlines: ReviewPlan["deadlines"] | null;
  readonly settings: ReviewPlan["settings"] | null;
  readonly sections: DraftList<Section>;
  readonly periods: DraftList<Period>;
  readonly units: DraftList<Unit>;
  readonly assignments: DraftList<Assignment>;
  readonly indicators: DraftList<Indicator>;
}

/** Stand-ins that no rule takes for a value: a name of its own, and anything below a target. */
const harmlessStandIn = /^(?:label|name|title|target\..*)$/;

// Whatever a rule says about a stand-in is at the place of the fault that is told already.
const noCode = "0";
const standInsOf = {
  section: (path: string): StandIns => ({ id: noCode, title: path }),
  period: (): StandIns => ({ id: noCode, year: 2000, span: "year", status: "actual" }),
  unit: (path: string): StandIns => ({ code: noCode, name: path }),
  assignment: (): StandIns => ({ unit: noCode, indicator: noCode, comparator: ">=", value: 0 }),
  indicator: (path: string): StandIns => ({
    code: noCode, section: noCode, label: path, measure: "", nature: "flow", direction: "up", aggregation: { method: "none" },
    "aggregation.numerator": noCode, "aggregation.denominator": noCode, "aggregation.weight": noCode, "aggregation.of": noCode, "aggregation.comparator": ">=", "aggregation.value": 0,
    "target.comparator": ">=", "target.value": 0, "target.year": 2000, "target.method": "compound", "target.text": noCode,
  }),
};

/** The five fields of work of the source document. */
export const defaultSections: readonly Section[] = [
  { id: "I", title: "LÃNH ĐẠO NHIỆM VỤ SẢN XUẤT, KINH DOANH" },
  { id: "II", title: "CÔNG TÁC XÂY DỰNG ĐẢNG" },
  { id: "III", title: "LÃNH ĐẠO HOẠT ĐỘNG CÁC ĐOÀN THỂ" },
  { id: "IV", title: "CÔNG TÁC AN NINH - QUỐC PHÒNG" },
  { id: "V", title: "CÔNG TÁC AN SINH XÃ HỘI, NHÂN ĐẠO, TỪ THIỆN" },
];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface ListShape<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
  readonly limit: number;
  readonly idField: "id" | "code" | null;
  readonly standIns: (path: string) => StandIns;
  readonly mayBeEmpty: boolean;
}

function readList<T>(raw: unknown, { path, schema, limit, idField, standIns, mayBeEmpty }: ListShape<T>, faults: PlanFault[]): DraftList<T> {
  if (!Array.isArray(raw)) {
    faults.push(raw === undefined ? { path, code: "missing", facts: { heading: null } } : { path, code: "wrongType", facts: { expected: "list" } });
    return { items: [], partial: [], ids: [], complete: false, hasCodes: false };
  }
  const hasCodes = raw.length > 0 || mayBeEmpty;
  if (!hasCodes) faults.push({ path, code: "emptyList", facts: {} });
  if (raw.length > limit) faults.push({ path, code: "tooMany", facts: { limit } });
  const items: Placed<T>[] = [];
  const partial: PartialEntry<T>[] = [];
  const ids: Placed<string>[] = [];
  let complete = hasCodes && raw.length <= limit;
  // By index, so that a hole in a list made by a program is a fault like any other.
  for (let index = 0; index < Math.min(raw.length, limit); index += 1) {
    const entry: unknown = raw[index];
    const entryPath = `${path}[${index}]`;
    const { value, stoodIn, faults: found } = readPart(schema, entry, entryPath, standIns(entryPath));
    faults.push(...found);
    const isPartial = [...stoodIn].some((field) => !harmlessStandIn.test(field));
    if (value === null || isPartial) complete = false;
    if (value !== null && isPartial) partial.push({ path: entryPath, value, stoodIn });
    else if (value !== null) items.push({ path: entryPath, value });
    const id = idField !== null && isRecord(entry) ? entry[idField] : null;
    if (typeof id === "string") ids.push({ path: `${entryPath}.${String(idField)}`, value: id });
  }
  return { items, partial, ids, complete, hasCodes };
}

/** Reads every part of a written plan that can be read, and all faults of its form. */
export function readDraft(json: unknown): { readonly draft: PlanDraft; readonly faults: readonly PlanFault[] } {
  const faults: PlanFault[] = [];
  const raw = isRecord(json) ? json : {};
  const part = <T>(schema: z.ZodType<T>, value: unknown, path: string): T | null => {
    const read = readPart(schema, value, path);
    faults.push(...read.faults);
    return read.value;
  };
  const draft: PlanDraft = {
    head: part(headSchema, json, ""),
    bloc: part(blocSchema, raw["bloc"], "bloc"),
    term: part(termSchema, raw["term"], "term"),
    sections: readList(raw["sections"] ?? defaultSections, { path: "sections", schema: sectionSchema, limit: planLimits.sections, idField: "id", standIns: standInsOf.section, mayBeEmpty: true }, faults),
    periods: readList(raw["periods"], { path: "periods", schema: periodSchema, limit: planLimits.periods, idField: "id", standIns: standInsOf.period, mayBeEmpty: false }, faults),
    deadlines: part(deadlinesSchema, raw["deadlines"], "deadlines"),
    units: readList(raw["units"], { path: "units", schema: unitSchema, limit: planLimits.units, idField: "code", standIns: standInsOf.unit, mayBeEmpty: true }, faults),
    assignments: readList(raw["assignments"] ?? [], { path: "assignments", schema: assignmentSchema, limit: planLimits.assignments, idField: null, standIns: standInsOf.assignment, mayBeEmpty: true }, faults),
    indicators: readList(raw["indicators"], { path: "indicators", schema: indicatorSchema, limit: planLimits.indicators, idField: "code", standIns: standInsOf.indicator, mayBeEmpty: false }, faults),
    settings: part(settingsSchema, raw["settings"] ?? {}, "settings"),
  };
  return isRecord(json) ? { draft, faults } : { draft, faults: [{ path: "", code: "wrongType", facts: { expected: "object" } }] };
}
