import type { Finding, FindingCode, FindingFacts } from "../domain/findings";
import { findingsEn } from "./findings.en";
import { findingsVi } from "./findings.vi";
import type { Language } from "./language";
import type { MessageContext, Subject } from "./subject";
import { subjectOf } from "./subject";

/** A few sentences for each code: what, where, what to do next. A code without words does not compile. */
export type FindingWords = { readonly [Code in FindingCode]: (facts: FindingFacts[Code], subject: Subject) => string };

const wordsByLanguage: Readonly<Record<Language, FindingWords>> = { vi: findingsVi, en: findingsEn };

/** What was found, in which cell, and what to do next. File, sheet and unit are left to the caller to show beside it. */
export function describeFinding(finding: Finding, context: MessageContext, language: Language): string {
  // Code and facts of one finding belong together, which the compiler cannot see through the table.
  const words = wordsByLanguage[language][finding.code] as (facts: Finding["facts"], subject: Subject) => string;
  return words(finding.facts, subjectOf(finding.place, context, language));
}
