import { verdictPeriod } from "./lastAskedPeriod";
import type { DecidedAssessment } from "./overrides";
import type { ReviewPlan } from "./plan";
import { blocCode } from "./plan";
import type { Verdict } from "./verdict";
import { verdicts } from "./verdict";

/** Verdicts of rows that leaders have to look after: behind schedule, low, or not met. */
export const lowVerdicts: ReadonlySet<Verdict | null> = new Set<Verdict>(["behind", "low", "notMet"]);

/** The Khối's judged rows in plan order, each in the column whose verdict it shows. */
export function shownBlocAssessments(plan: ReviewPlan, assessments: readonly DecidedAssessment[]): readonly DecidedAssessment[] {
  const columns = new Map(plan.indicators.map((indicator) => [indicator.code, verdictPeriod(plan, indicator).id]));
  return assessments.filter(({ scope, indicator, column, verdict }) => scope === blocCode && verdict !== null && columns.get(indicator) === column);
}

/** How many rows have each verdict; `judged`: all but unknown and manual. */
export interface Attainment {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly metOrExceeded: number;
  readonly judged: number;
}

export function attainmentOf(assessments: readonly Pick<DecidedAssessment, "verdict">[]): Attainment {
  const count = (verdict: Verdict): number => assessments.filter((assessment) => assessment.verdict === verdict).length;
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
  return { counts, metOrExceeded: counts.met + counts.exceeded, judged: assessments.filter(({ verdict }) => verdict !== null).length - counts.unknown - counts.manual };
}
