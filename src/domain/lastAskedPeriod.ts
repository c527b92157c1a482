import type { Indicator, Period, ReviewPlan } from "./plan";
import { judgedPeriods } from "./planQueries";

/** The last whole-year column in which a row is asked: the one its verdict is shown for. A row asked in none shows the last column. */
export function lastAskedPeriod(plan: ReviewPlan, indicator: Pick<Indicator, "notAskedIn">): Period {
  const periods = judgedPeriods(plan);
  const period = periods.filter(({ id }) => !indicator.notAskedIn.includes(id)).at(-1) ?? periods.at(-1);
  if (period === undefined) throw new Error(`Plan ${plan.id} has no year after the baseline`);
  return period;
}

/** The whole-year column whose verdict a row shows: the year its target speaks of, else the last one in which it is asked. */
export function verdictPeriod(plan: ReviewPlan, indicator: Pick<Indicator, "notAskedIn" | "target">): Period {
  const { target } = indicator;
  const ofTarget = target?.kind === "atYear" ? judgedPeriods(plan).find(({ year }) => year === target.year) : undefined;
  return ofTarget ?? lastAskedPeriod(plan, indicator);
}
