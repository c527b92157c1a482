import { z } from "zod";
import type { Bound } from "./plan";
import type { PlanFaultDetail } from "./planFaults";

// Without generated code, so that it also runs where a page forbids eval.
z.config({ jitless: true });

/** Upper limits of what a written plan may hold; far above real plans. */
export const planLimits = {
  units: 1000,
  indicators: 500,
  assignments: 20000,
  periods: 40,
  sections: 20,
  codes: 500,
  names: 50,
  levels: 20,
  code: 40,
  name: 300,
  text: 4000,
  unknownFields: 50,
} as const;

/** A message of a refinement: the fault itself, carried through zod as data. */
export function because(detail: PlanFaultDetail): { params: Record<string, unknown> } {
  return { params: { ...detail } };
}

// Control characters and lone surrogates cannot be stored in a workbook.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/; // eslint-disable-line no-control-regex -- they are what is looked for

/** One spelling of the same text: NFC, line ends as "\n", no space around it. */
export function tidyText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** Text that may be empty. */
export function textOrEmpty(limit: number = planLimits.text) {
  return z
    .string()
    .max(limit)
    .refine((text) => !unprintable.test(text), because({ code: "unprintable", facts: {} }))
    .overwrite(tidyText);
}

/** Text with at least one visible character. */
export function text(limit: number = planLimits.text) {
  return textOrEmpty(limit).min(1);
}

/** A field that may be left out or null. */
export function optional<T, Fallback>(schema: z.ZodType<T>, fallback: Fallback) {
  return schema.nullish().transform((value): T | Fallback => value ?? fallback);
}

/** A text that may be left out; empty counts as left out. */
export function optionalText(limit: number = planLimits.text) {
  return textOrEmpty(limit)
    .nullish()
    .transform((value): string | null => (value === undefined || value === null || value === "" ? null : value));
}

/** A list whose length is looked at before its elements. */
export function list<T>(element: z.ZodType<T>, limit: number) {
  return z.array(z.unknown()).max(limit).pipe(z.array(element));
}

// Ids stand in file names, formulas, workbook names and keys: letters, digits and - _ . inside.
const idPattern = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_-])?$/u;

/** An id or code of the plan's own making. */
export const idText = z
  .string()
  .max(planLimits.code)
  .superRefine((found, context) => {
    if (idPattern.test(found) && found === found.normalize("NFC")) return;
    context.addIssue({ code: "custom", ...because(found.trim() === "" ? { code: "blank", facts: {} } : { code: "badId", facts: { found: found.slice(0, planLimits.code) } }) });
  });

/** A code that refers to another entry; whether it exists is a rule's business. */
export const reference = z.string().min(1).max(planLimits.code);

/** A finite number; -0 counts as 0. */
export const finite = z.number().overwrite((value) => (value === 0 ? 0 : value));

export function integerBetween(low: number, high: number) {
  return z.int().refine((value) => low <= value && value <= high, because({ code: "outOfRange", facts: { low, high } }));
}

export const yearNumber = integerBetween(1930, 2200);

/** An ISO date that exists in the calendar. */
export const isoDate = z.string().superRefine((found, context) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(found) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = year !== undefined && Number(year) >= 1900 && date.toISOString().slice(0, 10) === found;
  if (!exists) context.addIssue({ code: "custom", ...because({ code: "badDate", facts: { found: found.slice(0, planLimits.code), order: "yearFirst" } }) });
});

/** The two written fields of a bound. */
export const boundFields = {
  comparator: z.enum([">=", ">", "<=", "<", "between"]),
  value: z.union([finite, z.tuple([finite, finite])]),
};

interface WrittenBound {
  readonly comparator: Bound["comparator"];
  readonly value: number | [number, number];
}

/** Comparator and value as a Bound, or null after telling `context` that they do not fit each other. */
export function toBound({ comparator, value }: WrittenBound, context: z.core.$RefinementCtx): Bound | null {
  if (comparator === "between") {
    if (typeof value !== "number") return { comparator, low: value[0], high: value[1] };
    context.addIssue({ code: "custom", path: ["value"], ...because({ code: "rangeNeeded", facts: {} }) });
    return null;
  }
  if (typeof value === "number") return { comparator, value };
  context.addIssue({ code: "custom", path: ["value"], ...because({ code: "singleNeeded", facts: {} }) });
  return null;
}
