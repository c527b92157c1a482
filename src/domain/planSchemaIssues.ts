import type { z } from "zod";
import type { PlanFault, PlanFaultDetail, PlanFaultFacts } from "./planFaults";
import { planLimits } from "./planSchemaFields";

export type Issue = z.core.$ZodIssue;
export type PathPart = PropertyKey;

export function writePath(base: string, parts: readonly PathPart[]): string {
  let path = base;
  for (const part of parts) {
    const name = String(part).slice(0, planLimits.code * 2);
    path = typeof part === "number" ? `${path}[${part}]` : path === "" ? name : `${path}.${name}`;
  }
  return path;
}

export function valueAt(value: unknown, parts: readonly PathPart[]): unknown {
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
  if (found === undefined && issue.code !== "unrecognized_keys") return { code: "missing", facts: { heading: null } };
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
