import type { ReviewPlan } from "../domain/plan";
import { ownSectionId } from "../domain/planQueries";
import { cleanText, matchKey, wordsOf } from "./matchKey";

/** A row that opens a section; `section` is null when it is one the plan does not know. */
export interface SectionMark {
  readonly section: string | null;
}

const roman = /^\s*(?:phần\s+)?(X{0,2}(?:IX|IV|V?I{0,3}))\s*(?:[./:)\-–—]|$)/iu;
const ownTitle = /^(?:các )?chỉ tiêu (?:khác|riêng)|chỉ tiêu .*(?:của đơn vị|đơn vị tự)/u;

function isSubset(words: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => of.has(word));
}

/** The one plan section whose title says the same, or more, or less than these words. */
function sectionByTitle(title: string, plan: ReviewPlan): string | null {
  const exact = plan.sections.find((section) => matchKey(section.title) === matchKey(title));
  if (exact !== undefined) return exact.id;
  const words = new Set(wordsOf(title));
  const near = plan.sections.filter((section) => {
    const known = new Set(wordsOf(section.title));
    return isSubset(words, known) || isSubset(known, words);
  });
  const [only] = near;
  return near.length === 1 && only !== undefined ? only.id : null;
}

/**
 * A row without figures that opens a section: by its title, or by a roman number with a title of its own.
 * The title decides, since units renumber sections they have nothing to report in.
 */
export function parseSectionMark(label: string, ordinal: string, plan: ReviewPlan): SectionMark | null {
  const number = roman.exec(cleanText(ordinal))?.[1] ?? roman.exec(cleanText(label))?.[1] ?? "";
  const title = cleanText(label).replace(number === "" ? /^$/ : roman, "");
  const key = matchKey(title);
  if (key === "") return null;
  if (ownTitle.test(cleanText(title).toLowerCase())) return { section: ownSectionId(plan) };
  const exact = plan.sections.find((section) => matchKey(section.title) === key);
  if (exact !== undefined) return { section: exact.id };
  if (number === "") return null;
  const byTitle = sectionByTitle(title, plan);
  if (byTitle !== null) return { section: byTitle };
  return { section: number.toUpperCase() === ownSectionId(plan) ? ownSectionId(plan) : null };
}
