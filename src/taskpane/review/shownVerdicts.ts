import type { Assessment } from "../../domain/assess";
import { lastAskedPeriod } from "../../domain/lastAskedPeriod";
import type { ReviewPlan } from "../../domain/plan";
import { findIndicator } from "../../domain/planQueries";

/** A unit's judged rows, each in the last whole-year column in which it is asked. */
export function shownVerdicts(plan: ReviewPlan, assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.filter(({ indicator, column, verdict }) => verdict !== null && column === lastAskedPeriod(plan, findIndicator(plan, indicator) ?? { notAskedIn: [] }).id);
}
