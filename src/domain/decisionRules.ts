import type { Decisions } from "./decisions";
import { correctionKey, explanationKey, overrideKey } from "./decisions";
import { severityOf } from "./findings";
import type { ReviewPlan } from "./plan";
import { blocCode, ownIndicatorPrefix, targetColumn } from "./plan";
import { askedIndicators, findIndicator, isAskedIn, isFormulaRow } from "./planQueries";
import type { Verdict } from "./verdict";

/**
 * duplicate – speaks of the same thing twice; unknown – no such unit, row, column, finding or verdict to give in the plan;
 * notJudged – the Khối's row has no target; notCorrectable – the row is computed from others, or not asked of the unit, or has no such level.
 */
export type DecisionProblem = "duplicate" | "unknown" | "notJudged" | "notCorrectable";

export interface DecisionFault {
  /** Path in the written form: "corrections.0.indicator". */
  readonly path: string;
  readonly problem: DecisionProblem;
}

/** What a person may say in place of a suggestion: a judgement, not the lack of one. */
const givenVerdicts: readonly Verdict[] = ["exceeded", "met", "onTrack", "behind", "low", "notMet"];

/** Every breach of the rules of decisions by those that are given for a plan. */
export function decisionFaults(plan: ReviewPlan, { explanations, overrides, corrections }: Omit<Decisions, "answers">): readonly DecisionFault[] {
  const units = new Set([blocCode, ...plan.units.map(({ code }) => code)]);
  const columns = new Set([targetColumn, ...plan.periods.map(({ id }) => id)]);
  const isRow = (code: string): boolean => findIndicator(plan, code) !== undefined || code.startsWith(ownIndicatorPrefix);
  const unknown = (known: boolean, path: string): readonly DecisionFault[] => (known ? [] : [{ path, problem: "unknown" }]);
  return [
    ...repeated(explanations, explanationKey, "explanations"),
    ...repeated(overrides, overrideKey, "overrides"),
    ...repeated(corrections, correctionKey, "corrections"),
    ...explanations.flatMap(({ unit, code, indicator, column }, index) => [
      ...unknown(units.has(unit), `explanations.${index}.unit`),
      ...unknown(Object.hasOwn(severityOf, code), `explanations.${index}.code`),
      ...unknown(indicator === null || isRow(indicator), `explanations.${index}.indicator`),
      ...unknown(column === null || columns.has(column), `explanations.${index}.column`),
    ]),
    ...overrides.flatMap(({ scope, indicator, verdict }, index): readonly DecisionFault[] => [
      ...unknown(units.has(scope), `overrides.${index}.scope`),
      ...unknown(isRow(indicator), `overrides.${index}.indicator`),
      ...unknown(givenVerdicts.includes(verdict), `overrides.${index}.verdict`),
      ...(scope === blocCode && findIndicator(plan, indicator)?.target === null ? [{ path: `overrides.${index}.indicator`, problem: "notJudged" as const }] : []),
    ]),
    ...corrections.flatMap(({ unit, indicator: code, column, value }, index): readonly DecisionFault[] => {
      const indicator = askedIndicators(plan, unit).find((row) => row.code === code);
      const period = plan.periods.find(({ id }) => id === column);
      const missing = [
        ...unknown(units.has(unit), `corrections.${index}.unit`),
        ...unknown(findIndicator(plan, code) !== undefined, `corrections.${index}.indicator`),
        ...unknown(period !== undefined, `corrections.${index}.column`),
      ];
      if (missing.length > 0 || period === undefined) return missing;
      const isTyped = indicator !== undefined && !isFormulaRow(indicator) && indicator.nature !== "text" && isAskedIn(indicator, period) && (indicator.levels === null || indicator.levels[value] !== undefined);
      return isTyped ? [] : [{ path: `corrections.${index}.indicator`, problem: "notCorrectable" }];
    }),
  ];
}

function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string, path: string): readonly DecisionFault[] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, index): readonly DecisionFault[] => (keys.indexOf(key) < index ? [{ path: `${path}.${index}`, problem: "duplicate" }] : []));
}
