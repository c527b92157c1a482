import { evaluate } from "./evaluate";
import { indexFacts } from "./factIndex";
import type { Fact } from "./facts";
import { factKey } from "./facts";
import type { ReviewPlan } from "./plan";
import { findIndicator } from "./planQueries";
import type { FormFigure } from "./rowFormula";
import { formulaParts, rowFormula } from "./rowFormula";

function computedAnew(plan: ReviewPlan, figure: Fact, changed: ReadonlySet<string>, factOf: (part: FormFigure) => Fact | undefined): Fact {
  const indicator = findIndicator(plan, figure.indicator);
  const period = plan.periods.find(({ id }) => id === figure.column);
  const parts = indicator === undefined || period === undefined ? null : formulaParts(plan, indicator, period);
  if (indicator === undefined || period === undefined || parts === null) return figure;
  const isChanged = (part: FormFigure): boolean => changed.has(factKey(figure.unit, part.indicator, part.period));
  if (parts.some((part) => isChanged(part) && factOf(part)?.state === "unreadable")) return { ...figure, state: "unreadable", value: null, text: null };
  const valueOf = (part: FormFigure): number | null => factOf(part)?.value ?? null;
  if (!parts.some(isChanged) || parts.some((part) => valueOf(part) === null)) return figure;
  const value = evaluate(rowFormula(plan, indicator, period), valueOf);
  return typeof value === "number" ? { ...figure, state: "number", value, text: null } : { ...figure, state: "blank", value: null, text: null };
}

/**
 * The figures with the rows that the form computes from changed ones computed anew, or unreadable where such a part is.
 * A row with another part that is no number stays as it is. `changed`: keys of the changed figures (see factKey).
 */
export function withComputedRows(plan: ReviewPlan, figures: readonly Fact[], changed: ReadonlySet<string>): readonly Fact[] {
  const units = new Set(figures.filter(({ unit, indicator, column }) => changed.has(factKey(unit, indicator, column))).map(({ unit }) => unit));
  if (units.size === 0) return figures;
  const index = indexFacts(figures.filter(({ unit }) => units.has(unit)));
  return figures.map((figure) => (units.has(figure.unit) ? computedAnew(plan, figure, changed, (part) => index.get(figure.unit, part.indicator, part.period)) : figure));
}
