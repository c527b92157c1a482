import type { z } from "zod";
import type { PlanFault } from "./planFaults";
import { isCovered } from "./planFaults";
import type { Issue, PathPart } from "./planSchemaIssues";
import { faultsOfIssues, valueAt, writePath } from "./planSchemaIssues";

/** Values for faulty fields that cannot be left out, by their path in the entry; a group without its own parts stands in as a whole. */
export type StandIns = Readonly<Record<string, unknown>>;

export interface ReadPart<T> {
  /** Null when nothing of it can be read. */
  readonly value: T | null;
  /** Paths in the entry of the fields that a value stands in for. */
  readonly stoodIn: ReadonlySet<string>;
  readonly faults: readonly PlanFault[];
}

/** `value` without the named members of the list or object at `container`; everything else is kept as it is. */
function without(value: unknown, container: readonly PathPart[], names: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const [next, ...rest] = container;
  const keep = ([key, member]: [string, unknown]): [string, unknown][] => {
    if (next === undefined) return names.has(key) ? [] : [[key, member]];
    return [[key, key === String(next) ? without(member, rest, names) : member]];
  };
  const kept = Object.entries(value).flatMap(keep);
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
}

/** `value` with one member replaced, objects on the way made where there are none. */
function withValue(value: unknown, [next, ...rest]: readonly PathPart[], member: unknown): unknown {
  if (next === undefined) return member;
  const fields = typeof value === "object" && value !== null ? value : {};
  return { ...fields, [next]: withValue((fields as Record<PathPart, unknown>)[next], rest, member) };
}

function withoutFaulty(raw: unknown, issues: readonly Issue[]): unknown {
  let rest = raw;
  // From the last to the first, so that positions in a list stay right.
  for (const issue of [...issues].reverse()) {
    if (issue.code === "unrecognized_keys") rest = without(rest, issue.path, new Set(issue.keys));
    else if (issue.path.length > 0) rest = without(rest, issue.path.slice(0, -1), new Set([String(issue.path.at(-1))]));
  }
  return rest;
}

/** What is wrong beside an unknown choice of method or kind whichever of them was meant; what only one of them lacks is not said. */
function faultsBesideChoice<T>(schema: z.ZodType<T>, raw: unknown, base: string, issue: Issue): readonly PlanFault[] {
  if (issue.code !== "invalid_union" || issue.discriminator === undefined || !("options" in issue) || !Array.isArray(issue.options)) return [];
  if (typeof valueAt(raw, issue.path.slice(0, -1)) !== "object") return [];
  const group = `${writePath(base, issue.path.slice(0, -1))}.`;
  const readings = issue.options.map((option: unknown) => {
    const changed = withValue(raw, issue.path, option);
    const parsed = schema.safeParse(changed);
    return parsed.success ? [] : faultsOfIssues(parsed.error.issues, changed, base).filter(({ path }) => path.startsWith(group));
  });
  const told = new Map<string, PlanFault>();
  for (const fault of readings.flat()) {
    const isAlways = readings.every((faults) => faults.some(({ path }) => path === fault.path));
    const earlier = told.get(fault.path);
    // That a field is unknown to another choice says less than what is wrong with it.
    if (isAlways && fault.code !== "missing" && (earlier === undefined || earlier.code === "unknownField")) told.set(fault.path, fault);
  }
  return [...told.values()];
}

/** `rest` read with stand-ins for what it lacks; a group for which none stands in is left out. */
function readWithStandIns<T>(schema: z.ZodType<T>, rest: unknown, standIns: StandIns): Pick<ReadPart<T>, "value" | "stoodIn"> {
  const replaced = new Set<string>();
  const stoodIn = new Set<string>();
  let changed = rest;
  for (;;) {
    const parsed = schema.safeParse(changed);
    if (parsed.success) return { value: parsed.data, stoodIn };
    const progress = replaced.size;
    for (const { path } of parsed.error.issues) {
      const own = path.join(".");
      const name = own in standIns && !replaced.has(own) ? own : String(path[0] ?? "");
      if (replaced.has(name) || path.length === 0) continue;
      replaced.add(name);
      if (name in standIns) {
        stoodIn.add(name);
        changed = withValue(changed, name === own ? path : [name], standIns[name]);
      } else changed = without(changed, [], new Set([name]));
    }
    if (replaced.size === progress) return { value: null, stoodIn };
  }
}

/**
 * Reads one part of a plan. When some of its fields are faulty the rest is read without them, or with what stands in for them,
 * so that rules can speak about it in the same run.
 */
export function readPart<T>(schema: z.ZodType<T>, raw: unknown, base: string, standIns: StandIns = {}): ReadPart<T> {
  const first = schema.safeParse(raw);
  if (first.success) return { value: first.data, stoodIn: new Set(), faults: [] };
  const { issues } = first.error;
  const faults = [...faultsOfIssues(issues, raw, base), ...issues.flatMap((issue) => faultsBesideChoice(schema, raw, base, issue))];
  const faulty = new Set(faults.map(({ path }) => path));
  const rest = withoutFaulty(raw, issues);
  const second = schema.safeParse(rest);
  if (second.success) return { value: second.data, stoodIn: new Set(), faults };
  const further = faultsOfIssues(second.error.issues, rest, base).filter(({ path }) => !isCovered(path, faulty));
  return { ...readWithStandIns(schema, rest, standIns), faults: [...faults, ...further] };
}
