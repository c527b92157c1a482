import { z } from "zod";
import type { Aggregation, Indicator, Target } from "./plan";
import { boundFields, finite, idText, integerBetween, list, optional, planLimits, reference, text, textOrEmpty, toBound, yearNumber } from "./planSchemaFields";

const parts = {
  numerator: reference,
  denominator: reference,
  denominatorAt: optional(z.enum(["same", "previousYear", "baseline"]), "same" as const),
};

const aggregationSchema: z.ZodType<Aggregation> = z.discriminatedUnion("method", [
  z.strictObject({ method: z.enum(["sum", "mean", "min", "max"]), of: optional(reference, null) }),
  z.strictObject({ method: z.literal("ratio"), ...parts }),
  z.strictObject({ method: z.literal("quotient"), ...parts, factor: optional(finite, 1) }),
  z.strictObject({ method: z.literal("weightedMean"), weight: reference }),
  z.strictObject({ method: z.enum(["count", "share"]), of: reference, ...boundFields }).transform(({ method, of, ...written }, context) => {
    const bound = toBound(written, context);
    return bound === null ? z.NEVER : { method, of, bound };
  }),
  z.strictObject({ method: z.literal("growth"), of: reference }),
  z.strictObject({ method: z.literal("blocOnly") }),
  z.strictObject({ method: z.literal("none") }),
]);

const sample = optional(z.boolean(), false);

const targetSchema: z.ZodType<Target> = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.enum(["annual", "cumulative", "endOfTerm", "perUnitFloor"]), ...boundFields, sample })
    .transform((target, context): Target => {
      const bound = toBound(target, context);
      return bound === null ? z.NEVER : { kind: target.kind, bound, sample: target.sample };
    }),
  z.strictObject({ kind: z.literal("atYear"), year: yearNumber, ...boundFields, sample }).transform((target, context): Target => {
    const bound = toBound(target, context);
    return bound === null ? z.NEVER : { kind: target.kind, year: target.year, bound, sample: target.sample };
  }),
  z
    .strictObject({ kind: z.literal("averageGrowth"), method: z.enum(["compound", "arithmetic"]), ...boundFields, sample })
    .transform((target, context): Target => {
      const bound = toBound(target, context);
      return bound === null ? z.NEVER : { kind: target.kind, method: target.method, bound, sample: target.sample };
    }),
  z.strictObject({ kind: z.literal("risingEachYear"), sample }),
  z.strictObject({ kind: z.literal("qualitative"), text: text(), sample }),
]);

/** One row of the catalogue, written form → Indicator. */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  code: idText,
  section: reference,
  label: text(planLimits.name * 2),
  aliases: optional(list(text(planLimits.name), planLimits.names), []),
  definition: optional(textOrEmpty(), ""),
  measure: textOrEmpty(planLimits.name),
  nature: z.enum(["flow", "stock", "ratio", "perCapita", "ordinal", "text"]),
  levels: list(text(planLimits.name), planLimits.levels)
    .nullish()
    .transform((levels) => (levels === undefined || levels === null || levels.length === 0 ? null : levels)),
  direction: z.enum(["up", "down"]),
  decimals: optional(integerBetween(0, 10), 0),
  required: optional(z.boolean(), true),
  parent: optional(reference, null),
  notAskedIn: optional(list(reference, planLimits.periods), []),
  breakAfter: optional(yearNumber, null),
  aggregation: aggregationSchema,
  target: optional(targetSchema, null),
});
