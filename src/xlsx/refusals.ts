import type { Refusal } from "../model/ports";
import type { ReadLimits } from "./readLimits";

type FactsOf<Code extends Refusal["code"]> = Extract<Refusal, { code: Code }>["facts"];

export const encrypted: Refusal = { code: "encrypted", facts: {} };

export function corrupt(detail: FactsOf<"corrupt">["detail"]): Refusal {
  return { code: "corrupt", facts: { detail } };
}

export function tooLarge(limit: keyof ReadLimits, limits: ReadLimits): Refusal {
  return { code: "tooLarge", facts: { limit, allowed: limits[limit] } };
}

export function wrongType(found: FactsOf<"wrongType">["found"]): Refusal {
  return { code: "wrongType", facts: { found } };
}
