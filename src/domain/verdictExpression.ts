import type { Expression } from "./expression";
import { allNumbers, binary, call, constant, nothing, reference, when } from "./expressions";
import type { JudgedCell, JudgedRow } from "./judgedCells";
import { comparedExpression, growthExists, isCeiling, requiredCells, risingSteps, rounded, targetCell, upperCell, valueCell, yearsBelongTogether, yearsElapsed, yearsOfTerm } from "./judgedCells";
import type { Bound } from "./plan";
import { baselinePeriod, isBrokenBetween } from "./planQueries";
import type { Verdict } from "./verdict";

type Rule = Expression<JudgedCell>;
const verdict = (name: Verdict): Rule => constant(name);
/** Decimals beyond an indicator's own that keep a product of shares from missing equality by a rounding error of doubles. */
const spareDecimals = 6;

function steady(row: JudgedRow, product: Rule): Rule {
  return rounded(product, row.indicator.decimals + spareDecimals);
}

/** met, exceeded or notMet of a quantity against the bound, both as printed (rounded half away from zero). */
function againstBound(compared: Rule, bound: Bound, row: JudgedRow): Rule {
  const { decimals, direction } = row.indicator;
  const quantity = rounded(compared, decimals);
  const target = rounded(reference(targetCell), decimals);
  if (bound.comparator === "between") {
    const upper = rounded(reference(upperCell), decimals);
    const above = verdict(direction === "up" ? "exceeded" : "notMet");
    const below = verdict(direction === "up" ? "notMet" : "exceeded");
    return when(binary(quantity, ">", upper), above, when(binary(quantity, "<", target), below, verdict("met")));
  }
  const better = binary(quantity, bound.comparator === ">=" || bound.comparator === ">" ? ">" : "<", target);
  // A strict bound that is kept is only met; it cannot be exceeded (domain rule).
  if (bound.comparator === ">" || bound.comparator === "<") return when(better, verdict("met"), verdict("notMet"));
  return when(better, verdict("exceeded"), when(binary(quantity, "=", target), verdict("met"), verdict("notMet")));
}

/** Pace against the share of the term that has passed: done / goal against elapsed / years, without dividing. */
function paceVerdict(row: JudgedRow, done: Rule, goal: Rule): Rule {
  const paced = steady(row, binary(done, "*", constant(yearsOfTerm(row))));
  const expected = (share: number): Rule => {
    const due = binary(goal, "*", constant(yearsElapsed(row)));
    return steady(row, share === 1 ? due : binary(due, "*", constant(share)));
  };
  const { lowShare } = row.plan.settings;
  return when(binary(paced, ">=", expected(1)), verdict("onTrack"), when(binary(paced, ">=", expected(lowShare)), verdict("behind"), verdict("low")));
}

/** A sum over the term: reached is final; else by pace. Under a ceiling the pace may not be above the share that has passed. */
function cumulativeVerdict(bound: Bound, row: JudgedRow): Rule {
  const { decimals } = row.indicator;
  const sum = rounded(comparedExpression(row), decimals);
  const limit = rounded(reference(bound.comparator === "between" && isCeiling(bound, row) ? upperCell : targetCell), decimals);
  if (!isCeiling(bound, row)) {
    const reached = binary(sum, bound.comparator === ">" ? ">" : ">=", limit);
    return when(reached, againstBound(comparedExpression(row), bound, row), paceVerdict(row, sum, limit));
  }
  const beyond = binary(sum, bound.comparator === "<" ? ">=" : ">", limit);
  const due = binary(limit, "*", constant(yearsElapsed(row)));
  const paced = binary(sum, "*", constant(yearsOfTerm(row)));
  return when(
    beyond,
    verdict("notMet"),
    when(
      binary(steady(row, paced), "<=", steady(row, due)),
      verdict("onTrack"),
      when(binary(steady(row, binary(paced, "*", constant(row.plan.settings.lowShare))), "<=", steady(row, due)), verdict("behind"), verdict("low")),
    ),
  );
}

/** A level at the end of the term: reached is final; else the way gone from the baseline against the way to go. */
function levelVerdict(bound: Bound, row: JudgedRow): Rule {
  const { decimals } = row.indicator;
  const base = valueCell(baselinePeriod(row.plan));
  const level = rounded(reference(valueCell(row.period)), decimals);
  const from = rounded(reference(base), decimals);
  const ceiling = isCeiling(bound, row);
  const goal = rounded(reference(bound.comparator === "between" && ceiling ? upperCell : targetCell), decimals);
  const operator = bound.comparator === "between" ? (ceiling ? "<=" : ">=") : bound.comparator;
  const paceIsKnown = !isBrokenBetween(row.plan, row.indicator, baselinePeriod(row.plan).year, row.period.year);
  const pace = ceiling
    ? when(binary(from, "<=", goal), verdict("notMet"), paceVerdict(row, binary(from, "-", level), binary(from, "-", goal)))
    : paceVerdict(row, binary(level, "-", from), binary(goal, "-", from));
  return when(binary(level, operator, goal), againstBound(reference(valueCell(row.period)), bound, row), paceIsKnown ? when(allNumbers([base]), pace, verdict("unknown")) : verdict("unknown"));
}

/** Each year above (or below) the year before, since the baseline, as far as they can be compared. */
function risingVerdict(row: JudgedRow): Rule {
  const { decimals, direction } = row.indicator;
  const steps = risingSteps(row).map(([before, after]) =>
    binary(rounded(reference(valueCell(after)), decimals), direction === "up" ? ">" : "<", rounded(reference(valueCell(before)), decimals)),
  );
  return when(call("AND", ...steps), verdict("met"), verdict("notMet"));
}

/**
 * The verdict of a row in a column (rules: contract of verdicts). Its value is a verdict's name, or an empty text
 * where nothing is judged: no target, or a target for another year.
 */
export function verdictExpression(row: JudgedRow): Rule {
  const { target, indicator } = row;
  if (target === null) return nothing;
  const withoutBound = target.kind === "qualitative" || target.kind === "risingEachYear";
  if (target.kind === "qualitative" || indicator.nature === "text" || (indicator.nature === "ordinal" && withoutBound)) return verdict("manual");
  if (target.kind === "atYear" && target.year !== row.period.year) return nothing;
  if (!yearsBelongTogether(row)) return verdict("unknown");
  const known = (rule: Rule): Rule => when(allNumbers(requiredCells(row)), rule, verdict("unknown"));
  if (target.kind === "risingEachYear") return known(risingVerdict(row));
  const targetCells = target.bound.comparator === "between" ? [targetCell, upperCell] : [targetCell];
  return when(allNumbers(targetCells), known(boundVerdict(target.kind, target.bound, row)), nothing);
}

function boundVerdict(kind: "annual" | "cumulative" | "endOfTerm" | "perUnitFloor" | "atYear" | "averageGrowth", bound: Bound, row: JudgedRow): Rule {
  switch (kind) {
    case "cumulative":
      return cumulativeVerdict(bound, row);
    case "endOfTerm":
      return levelVerdict(bound, row);
    case "averageGrowth":
      return when(growthExists(row), againstBound(comparedExpression(row), bound, row), verdict("unknown"));
    case "annual":
    case "atYear":
    case "perUnitFloor":
      return againstBound(comparedExpression(row), bound, row);
  }
}
