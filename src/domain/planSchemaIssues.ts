import type { z } from "zod";
import type { PlanFault, PlanFaultDetail, PlanFaultFacts } from "./planFaults";
import { isCovered } from "./planFaults";
import { planLimits } from "./planSchemaFields";

type Issue = z.core.$ZodIssue;
type PathPart = PropertyKey;

function writePath(base: string, parts: readonly PathPart[]): string {
  let path = base;
  for (const part of parts) {
    const name = String(part).slice(0, planLimits.code * 2);
    path = typeof part === "number" ? `${path}[${part}]` : path === "" ? name : `${path}.${name}`;
  }
  return path;
}

function valueAt(value: unknown, parts: readonly PathPart[]): unknown {
  let found = value;
  for (const part of parts) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<PathPart, unknown>)[part];
  }
  return found;
}

const expectedNames: Readonly<Record<string, PlanFaultFacts["wrongType"]["expected"]>> = {
  string: "text",
  number: "number",
  int: "integer",
  boolean: "yesNo",
  array: "list",
  tuple: "list",
  object: "object",
};

function printed(value: unknown): string {
  return String(typeof value === "object" ? JSON.stringify(value) : value).slice(0, planLimits.code * 2);
}

function notAllowed(found: unknown, allowed: readonly unknown[]): PlanFaultDetail {
  const isSimple = found === null || typeof found !== "object";
  return { code: "notAllowed", facts: { found: isSimple ? printed(found) : "", allowed: allowed.map(printed) } };
}

function detailOf(issue: Issue, found: unknown): PlanFaultDetail {
  // zod names a missing field after whatever was expected there.
  if (found === undefined && issue.code !== "unrecognized_keys") return { code: "missing", facts: {} };
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrongType", facts: { expected: expectedNames[issue.expected] ?? "object" } };
    case "invalid_value":
      return notAllowed(found, issue.values);
    case "invalid_union":
      return issue.discriminator === undefined
        ? { code: "wrongType", facts: { expected: "numberOrRange" } }
        : notAllowed(found, "options" in issue && Array.isArray(issue.options) ? issue.options : []);
    case "too_big":
      return issue.origin === "string" ? { code: "tooLong", facts: { limit: Number(issue.maximum) } } : { code: "tooMany", facts: { limit: Number(issue.maximum) } };
    case "too_small":
      return { code: "blank", facts: {} };
    case "custom":
      return issue.params as unknown as PlanFaultDetail;
    case "invalid_format":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      throw new Error(`The plan's schema has no such check: ${issue.code}`);
  }
}

/** What zod says of `raw`, which stands at `base`, as faults of the plan. */
export function faultsOfIssues(issues: readonly Issue[], raw: unknown, base: string): PlanFault[] {
  return issues.flatMap((issue): PlanFault[] => {
    if (issue.code === "unrecognized_keys") {
      const fields = issue.keys.slice(0, planLimits.unknownFields);
      return fields.map((field) => ({ path: writePath(base, [...issue.path, field]), code: "unknownField", facts: { field: field.slice(0, planLimits.code * 2) } }));
    }
    return [{ path: writePath(base, issue.path), ...detailOf(issue, valueAt(raw, issue.path)) }];
  });
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

function withoutFaulty(raw: unknown, issues: readonly Issue[]): unknown {
  let rest = raw;
  // From the last to the first, so that positions in a list stay right.
  for (const issue of [...issues].reverse()) {
    if (issue.code === "unrecognized_keys") rest = without(rest, issue.path, new Set(issue.keys));
    else if (issue.path.length > 0) rest = without(rest, issue.path.slice(0, -1), new Set([String(issue.path.at(-1))]));
  }
  return rest;
}

/**
 * Reads one part of a plan. When some of its fields are faulty the rest is read without them if it can stand alone,
 * so that rules can speak about it in the same run. `value` is null when it cannot.
 */
export function readPart<T>(schema: z.ZodType<T>, raw: unknown, base: string): { readonly value: T | null; readonly faults: readonly PlanFault[] } {
  const first = schema.safeParse(raw);
  if (first.success) return { value: first.data, faults: [] };
  const faults = faultsOfIssues(first.error.issues, raw, base);
  const faulty = new Set(faults.map(({ path }) => path));
  const rest = withoutFaulty(raw, first.error.issues);
  const second = schema.safeParse(rest);
  if (second.success) return { value: second.data, faults };
  const further = faultsOfIssues(second.error.issues, rest, base).filter(({ path }) => !isCovered(path, faulty));
  return { value: null, faults: [...faults, ...further] };
}
