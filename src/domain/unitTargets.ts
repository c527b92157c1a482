import type { Fact } from "./facts";
import type { Assignment, Bound, Indicator, Target } from "./plan";

function boundOfFact(fact: Fact): Bound | null {
  if (fact.state !== "number" || fact.value === null || fact.comparator === null) return null;
  if (fact.comparator !== "between") return { comparator: fact.comparator, value: fact.value };
  return fact.upper === null ? null : { comparator: "between", low: fact.value, high: fact.upper };
}

/** A unit's own bound takes kind and method from the indicator; on an indicator without a numeric target it is annual. */
function targetWithBound(indicator: Indicator, bound: Bound): Target {
  const { target } = indicator;
  if (target !== null && "bound" in target) return { ...target, bound, sample: false };
  return { kind: "annual", bound, sample: false };
}

/**
 * The target that judges a unit: the one in its file, else the one assigned to it, else none; the plan's own targets
 * are the Khối's and judge a unit only where they speak of each unit (per-unit floor, rising each year).
 */
export function unitTarget(indicator: Indicator, targetFact: Fact | undefined, assignment: Assignment | undefined): Target | null {
  const inFile = targetFact === undefined ? null : boundOfFact(targetFact);
  if (inFile !== null) return targetWithBound(indicator, inFile);
  if (assignment !== undefined) return targetWithBound(indicator, assignment.bound);
  const kind = indicator.target?.kind;
  if (kind === "perUnitFloor" || kind === "risingEachYear") return indicator.target;
  return targetFact?.state === "text" && targetFact.text !== null ? { kind: "qualitative", text: targetFact.text, sample: false } : null;
}

/** Lower and upper number of a bound, as its two cells hold them. */
export function boundNumbers(bound: Bound | null): { readonly target: number | null; readonly upper: number | null } {
  if (bound === null) return { target: null, upper: null };
  return bound.comparator === "between" ? { target: bound.low, upper: bound.high } : { target: bound.value, upper: null };
}
