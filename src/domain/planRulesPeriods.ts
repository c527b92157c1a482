import type { PlanFault } from "./planFaults";
import type { PlanDraft } from "./planSchemaDraft";

export function checkTerm({ term }: PlanDraft): readonly PlanFault[] {
  if (term === null || term.firstYear <= term.lastYear) return [];
  return [{ path: "term.lastYear", code: "termReversed", facts: { firstYear: term.firstYear, lastYear: term.lastYear } }];
}

/** Exactly one baseline, a whole year; the other whole years are what is judged, so there is at least one. */
export function checkBaseline({ periods }: PlanDraft): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const baselines = periods.items.filter(({ value }) => value.status === "baseline");
  if (baselines.length > 1 || (baselines.length === 0 && periods.complete)) {
    faults.push({ path: "periods", code: "baselineCount", facts: { found: baselines.map(({ value }) => value.id) } });
  }
  for (const { path, value } of baselines) if (value.span !== "year") faults.push({ path: `${path}.span`, code: "baselineNotWholeYear", facts: {} });
  if (periods.complete && !periods.items.some(({ value }) => value.span === "year" && value.status !== "baseline")) {
    faults.push({ path: "periods", code: "noJudgedPeriod", facts: {} });
  }
  return faults;
}

export function checkEstimates({ periods }: PlanDraft): readonly PlanFault[] {
  const estimates = periods.items.filter(({ value }) => value.span === "year" && value.status === "estimate");
  return estimates.length <= 1 ? [] : [{ path: "periods", code: "estimateCount", facts: { found: estimates.map(({ value }) => value.id) } }];
}

/** Time order: by year, the first half before its year; each year and span once. */
export function checkPeriodOrder({ periods }: PlanDraft): readonly PlanFault[] {
  const rank = ({ year, span }: { readonly year: number; readonly span: string }): number => year * 2 + (span === "year" ? 1 : 0);
  const first = new Map<number, string>();
  return periods.items.flatMap(({ path, value }, index): PlanFault[] => {
    const other = first.get(rank(value));
    if (other !== undefined) return [{ path, code: "duplicatePeriod", facts: { id: value.id, other } }];
    first.set(rank(value), value.id);
    const previous = periods.items[index - 1]?.value;
    if (previous === undefined || rank(previous) <= rank(value)) return [];
    return [{ path, code: "periodOrder", facts: { id: value.id, previous: previous.id } }];
  });
}

/** The baseline is before the term's first year, every other period inside the term. */
export function checkPeriodYears({ periods, term }: PlanDraft): readonly PlanFault[] {
  if (term === null || term.firstYear > term.lastYear) return [];
  const { firstYear, lastYear } = term;
  return periods.items.flatMap(({ path, value: { status, year } }): PlanFault[] => {
    if (status === "baseline") return year < firstYear ? [] : [{ path: `${path}.year`, code: "baselineInsideTerm", facts: { year, firstYear } }];
    return firstYear <= year && year <= lastYear ? [] : [{ path: `${path}.year`, code: "periodOutsideTerm", facts: { year, firstYear, lastYear } }];
  });
}

/** Some column asks every row. */
export function checkAsked({ indicators, periods }: PlanDraft): readonly PlanFault[] {
  if (!periods.complete || periods.items.length === 0) return [];
  return indicators.items.flatMap(({ path, value: { notAskedIn } }): PlanFault[] =>
    periods.items.every(({ value }) => notAskedIn.includes(value.id)) ? [{ path: `${path}.notAskedIn`, code: "neverAsked", facts: {} }] : [],
  );
}

/** A change of definition that no column and no year of the term comes after would part nothing. */
export function checkBreaks({ indicators, periods, term }: PlanDraft): readonly PlanFault[] {
  if (term === null || term.firstYear > term.lastYear || !periods.complete || periods.items.length === 0) return [];
  const low = Math.min(...periods.items.map(({ value }) => value.year));
  const high = term.lastYear - 1;
  return indicators.items.flatMap(({ path, value: { breakAfter } }): PlanFault[] =>
    breakAfter === null || (low <= breakAfter && breakAfter <= high) ? [] : [{ path: `${path}.breakAfter`, code: "breakOutsideTerm", facts: { year: breakAfter, low, high } }],
  );
}
