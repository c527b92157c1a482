import type { ReviewPlan } from "./plan";

/**
 * The plan as the passport of one unit's form carries it: nobody else's entry or targets.
 * For `bloc` the roster is empty. The unit stands alone, so its ties to other units are left out.
 */
export function planForUnit(plan: ReviewPlan, unitCode: string): ReviewPlan {
  const units = plan.units.filter(({ code }) => code === unitCode).map((unit) => ({ ...unit, mergedInto: null, parentUnit: null }));
  return { ...plan, units, assignments: plan.assignments.filter(({ unit }) => unit === unitCode) };
}
