import { z } from "zod";
import type { Basis, Correction, Decisions, Explanation, Override } from "./decisions";
import { verdicts } from "./verdict";

const text = z.string().max(4000);
/** Something was written, not only blanks. */
const words = text.regex(/\S/);
const basis = z.number().nullable().optional();

export const explanationSchema = z.strictObject({ unit: text, code: text, indicator: text.nullable(), column: text.nullable(), value: z.number().nullable(), text: words });

/**
 * The written form of decisions, in the answers file and in the summary workbook. Unknown fields are faults.
 * `basis` is the number an override or correction was made on; left out, it is made on the number as it stands.
 */
export const decisionsSchema = z.strictObject({
  answers: z.array(z.strictObject({ id: text.min(1), value: text })).default([]),
  explanations: z.array(explanationSchema).default([]),
  overrides: z.array(z.strictObject({ scope: text, indicator: text, verdict: z.enum(verdicts), reason: words, by: words, at: words, basis })).default([]),
  corrections: z.array(z.strictObject({ unit: text, indicator: text, column: text, value: z.number(), reason: words, confirmedBy: words, at: words, basis })).default([]),
});

export type WrittenDecisions = z.output<typeof decisionsSchema>;

function readBasis(written: number | null | undefined): Basis {
  return written === undefined ? "current" : written;
}

/** An explanation from its written form; its text becomes NFC. */
export function readExplanation(written: z.output<typeof explanationSchema>): Explanation {
  return { ...written, text: written.text.normalize("NFC") };
}

/** Decisions from their written form; texts become NFC, as everything else is. */
export function readDecisions({ answers, explanations, overrides, corrections }: WrittenDecisions): Decisions {
  return {
    answers: new Map(answers.map(({ id, value }) => [id, value.normalize("NFC")])),
    explanations: explanations.map(readExplanation),
    overrides: overrides.map((override): Override => ({ ...override, reason: override.reason.normalize("NFC"), by: override.by.normalize("NFC"), basis: readBasis(override.basis) })),
    corrections: corrections.map((correction): Correction => ({
      ...correction, reason: correction.reason.normalize("NFC"), confirmedBy: correction.confirmedBy.normalize("NFC"), basis: readBasis(correction.basis),
    })),
  };
}

function withBasis<Item extends { readonly basis: Basis }>(item: Item): Omit<Item, "basis"> & { readonly basis?: number | null } {
  const { basis: made, ...fields } = item;
  return made === "current" ? fields : { ...fields, basis: made };
}

/** The written form; `decisionsSchema` and `readDecisions` give the same decisions back. */
export function writeDecisions({ answers, explanations, overrides, corrections }: Decisions): unknown {
  return {
    answers: [...answers].map(([id, value]) => ({ id, value })),
    explanations,
    overrides: overrides.map(withBasis),
    corrections: corrections.map(withBasis),
  };
}
