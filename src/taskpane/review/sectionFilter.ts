import type { RankedFinding } from "../../domain/findingOrder";
import type { ReviewPlan, Section } from "../../domain/plan";
import { ownIndicatorPrefix } from "../../domain/plan";
import { findIndicator, ownSectionId } from "../../domain/planQueries";

/** A part of the form that findings can be filtered by: a section, or what concerns the form as a whole. */
export interface SectionCount {
  readonly section: Section | "wholeForm";
  readonly findings: number;
}

/** Id of the section a finding is in; "wholeForm" for one that is in no row. */
export function sectionOf({ finding }: RankedFinding, plan: ReviewPlan): string {
  const { indicator } = finding.place;
  if (indicator === null) return "wholeForm";
  return indicator.startsWith(ownIndicatorPrefix) ? ownSectionId(plan) : (findIndicator(plan, indicator)?.section ?? "wholeForm");
}

/** The sections with findings in them, in the order of the form. `ownTitle`: title of the section of the unit's own rows. */
export function countSections(findings: readonly RankedFinding[], plan: ReviewPlan, ownTitle: string): readonly SectionCount[] {
  const counts = new Map<string, number>();
  for (const ranked of findings) {
    const section = sectionOf(ranked, plan);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const own = ownSectionId(plan);
  const sections = plan.sections.some(({ id }) => id === own) ? plan.sections : [...plan.sections, { id: own, title: ownTitle }];
  const all: readonly (Section | "wholeForm")[] = ["wholeForm", ...sections];
  return all.flatMap((section) => {
    const count = counts.get(section === "wholeForm" ? section : section.id);
    return count === undefined ? [] : [{ section, findings: count }];
  });
}
