import { indexFacts } from "../domain/factIndex";
import type { ReviewPlan } from "../domain/plan";
import { askedIndicators, findUnit, isActiveIn, isAskedIn } from "../domain/planQueries";
import type { Submission } from "../domain/submission";
import type { CheckContext } from "./check";

/** What the checks of one file look at; null when it is not known whose file it is. */
export function checkContext(plan: ReviewPlan, submission: Submission): CheckContext | null {
  const { unit } = submission;
  if (unit === null) return null;
  const factOf = indexFacts(submission.facts).ofUnit(unit);
  const member = findUnit(plan, unit);
  const rows = askedIndicators(plan, unit);
  const cells = rows.flatMap((indicator) =>
    plan.periods.flatMap((period) => {
      if (!isAskedIn(indicator, period) || (member !== undefined && !isActiveIn(member, period.year))) return [];
      const fact = factOf(indicator.code, period.id);
      return fact === undefined ? [] : [{ indicator, period, fact }];
    }),
  );
  return { plan, unit, submission, rows, cells, factOf };
}
