import type { Consolidation } from "../../domain/consolidation";
import { askedRowsOf, contributionsOf, expectedUnits } from "../../domain/coverage";
import { indexFacts } from "../../domain/factIndex";
import { blocCode } from "../../domain/plan";
import type { ReviewPlan } from "../../domain/plan";
import { findIndicator, partsOf } from "../../domain/planQueries";
import type { TotalSource } from "./paneSession";

/** The units behind one total in roster order: what each adds, and the figures it comes from. A row of the Khối's own form has that one source. */
export function totalSources(plan: ReviewPlan, { figures, leftOut }: Pick<Consolidation, "figures" | "leftOut">, code: string, column: string): readonly TotalSource[] {
  const indicator = findIndicator(plan, code);
  const period = plan.periods.find(({ id }) => id === column);
  if (indicator === undefined || period === undefined) return [];
  const index = indexFacts(figures);
  const rows = [code, ...partsOf(indicator.aggregation)];
  const figuresOf = (unit: string): TotalSource["figures"] => rows.flatMap((row) => index.get(unit, row, column) ?? []);
  if (indicator.aggregation.method === "blocOnly") return [{ unit: blocCode, contribution: null, figures: figuresOf(blocCode) }];
  const counting = { plan, asked: askedRowsOf(plan), index, leftOut };
  const expected = expectedUnits(counting, indicator, period);
  const contributions = contributionsOf(counting, indicator, period, expected);
  return expected.map(({ code: unit }) => {
    const contribution = contributions.get(unit);
    return { unit, contribution: contribution === undefined ? null : { numerator: contribution.numerator, denominator: contribution.denominator }, figures: figuresOf(unit) };
  });
}
