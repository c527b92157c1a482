import { z } from "zod";
import type { Assignment, Period, ReviewPlan, Section, Unit } from "./plan";
import { because, boundFields, finite, idText, isoDate, list, optional, optionalText, planLimits, reference, text, textOrEmpty, toBound, yearNumber } from "./planSchemaFields";

export const planSchemaId = "so-ket/plan@1";

const anything = z.unknown().optional();

/** The fields of the plan itself; its parts are read one by one, each with its own faults. */
export const headSchema: z.ZodType<Pick<ReviewPlan, "id" | "title" | "tableTitle">> = z
  .strictObject({
    schema: z.literal(planSchemaId),
    id: idText,
    title: text(),
    tableTitle: optionalText(),
    bloc: anything,
    term: anything,
    sections: anything,
    periods: anything,
    deadlines: anything,
    units: anything,
    assignments: anything,
    indicators: anything,
    settings: anything,
  })
  .transform(({ id, title, tableTitle }) => ({ id, title, tableTitle }));

export const blocSchema: z.ZodType<ReviewPlan["bloc"]> = z.strictObject({
  name: text(planLimits.name),
  superior: textOrEmpty(planLimits.name),
  place: textOrEmpty(planLimits.name),
  partyBody: optionalText(planLimits.name),
  congress: optionalText(planLimits.name),
});

export const termSchema: z.ZodType<ReviewPlan["term"]> = z
  .strictObject({ firstYear: yearNumber, lastYear: yearNumber, label: optionalText(planLimits.name) })
  // A term is named after the years of its two congresses; its first whole year is the one after.
  .transform(({ firstYear, lastYear, label }) => ({ firstYear, lastYear, label: label ?? `${firstYear - 1} - ${lastYear}` }));

export const sectionSchema: z.ZodType<Section> = z.strictObject({ id: idText, title: text(planLimits.name) });

export const periodSchema: z.ZodType<Period> = z.strictObject({
  id: idText,
  year: yearNumber,
  span: z.enum(["year", "firstHalf"]),
  status: z.enum(["baseline", "actual", "estimate"]),
  finalStatus: optional(z.literal("actual"), null),
});

export const deadlinesSchema: z.ZodType<ReviewPlan["deadlines"]> = z.strictObject({
  appendix: isoDate,
  conference: optional(isoDate, null),
  toSuperior: optional(isoDate, null),
});

export const unitSchema: z.ZodType<Unit> = z.strictObject({
  code: idText,
  name: text(planLimits.name),
  aliases: optional(list(text(planLimits.name), planLimits.names), []),
  formerNames: optional(list(text(planLimits.name), planLimits.names), []),
  responsible: optionalText(planLimits.name),
  kind: optional(z.enum(["committee", "cell"]), null),
  group: optionalText(planLimits.name),
  attending: optionalText(planLimits.name),
  conferenceDate: optional(isoDate, null),
  exempt: optional(z.boolean(), false),
  activeFrom: optional(yearNumber, null),
  activeTo: optional(yearNumber, null),
  mergedInto: optional(reference, null),
  parentUnit: optional(reference, null),
  indicators: optional(list(reference, planLimits.codes), null),
});

export const assignmentSchema: z.ZodType<Assignment> = z
  .strictObject({ unit: reference, indicator: reference, ...boundFields, baseline: optional(finite, null) })
  .transform((written, context): Assignment => {
    const bound = toBound(written, context);
    return bound === null ? z.NEVER : { unit: written.unit, indicator: written.indicator, bound, baseline: written.baseline };
  });

const share = finite.refine((value) => 0 <= value && value <= 1, because({ code: "outOfRange", facts: { low: 0, high: 1 } }));

export const settingsSchema: z.ZodType<ReviewPlan["settings"]> = z.strictObject({
  lowShare: optional(share, 0.8),
  dashMeans: optional(z.enum(["zero", "notApplicable", "pending"]), null),
});
