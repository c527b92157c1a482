import type { PlanFault, PlanFaultCode, PlanFaultFacts } from "../domain/planFaults";
import { planFaultsEn } from "./planFaults.en";
import { planFaultsVi } from "./planFaults.vi";

/** One sentence for each code; a code without words does not compile. */
export type PlanFaultWords = { readonly [Code in PlanFaultCode]: (facts: PlanFaultFacts[Code]) => string };

const wordsByLanguage: Readonly<Record<"vi" | "en", PlanFaultWords>> = { vi: planFaultsVi, en: planFaultsEn };

/** What is wrong and what to change, without the place: callers show the path or the cell beside it. */
export function describePlanFault(fault: PlanFault, language: "vi" | "en"): string {
  // Code and facts of one fault belong together, which the compiler cannot see through the table.
  const words = wordsByLanguage[language][fault.code] as (facts: PlanFault["facts"]) => string;
  return words(fault.facts);
}
