import type { Submission } from "../../src/domain/submission";

/** Facts as "indicator column" → the value, the text, or the state's name. */
export function keyed({ facts }: Submission): Record<string, number | string | null> {
  return Object.fromEntries(facts.map(({ indicator, column, state, value, text }) => [`${indicator} ${column}`, state === "number" ? value : (text ?? state)]));
}

/** Findings as [code, cell]. */
export function found({ findings }: Submission): readonly (readonly [string, string | null])[] {
  return findings.map(({ code, place }) => [code, place.cell] as const);
}

/** Questions as [kind, cell]. */
export function asked({ questions }: Submission): readonly (readonly [string, string | null])[] {
  return questions.map(({ kind, place }) => [kind, place.cell] as const);
}
