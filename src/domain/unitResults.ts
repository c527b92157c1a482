import type { Assessment } from "./assess";
import { assessBloc } from "./blocAssessments";
import type { UnitResult, UnitStatus } from "./consolidation";
import type { Fact } from "./facts";
import { severityOf } from "./findings";
import type { MergedTotals } from "./mergeFigures";
import { assessOwnRows } from "./ownAssessments";
import type { ReviewPlan, Unit } from "./plan";
import { ownIndicatorPrefix } from "./plan";
import type { ReceivedRecord } from "./received";
import { daysLate, firstReceived } from "./received";
import { assessUnit, countVerdicts } from "./unitAssessments";
import type { VersionChoice } from "./versions";

/** Assessments of the Khối, then of each of these units: the rows of its form, then its own. */
export function countedAssessments(plan: ReviewPlan, merged: MergedTotals, units: readonly string[], figures: readonly Fact[]): readonly Assessment[] {
  const ownFigures = figures.filter(({ indicator }) => indicator.startsWith(ownIndicatorPrefix));
  return [
    ...assessBloc(plan, { contributions: merged.contributions, fact: merged.index.get, value: merged.total }),
    ...units.flatMap((unit) => [...assessUnit(plan, unit, merged.index.ofUnit(unit)), ...assessOwnRows(plan, unit, ownFigures)]),
  ];
}

export interface UnitContext {
  readonly choices: ReadonlyMap<string, VersionChoice>;
  readonly assessments: readonly Assessment[];
  readonly received: readonly ReceivedRecord[];
}

function statusOf(unit: Unit, choice: VersionChoice | undefined): UnitStatus {
  if (unit.exempt) return "exempt";
  if (choice === undefined) return "missing";
  if (choice.counting === null) return choice.results.some(([, { verdict }]) => verdict === "question") ? "question" : "missing";
  return choice.counting.findings.some(({ code }) => severityOf[code] === "block") ? "receivedWithFaults" : "received";
}

/** What became of each unit of the roster, in its order. */
export function unitResults(plan: ReviewPlan, { choices, assessments, received }: UnitContext): readonly UnitResult[] {
  const assessed = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const own = assessed.get(assessment.scope);
    if (own === undefined) assessed.set(assessment.scope, [assessment]);
    else own.push(assessment);
  }
  return plan.units.map((unit) => {
    const choice = choices.get(unit.code);
    return {
      unit: unit.code,
      status: statusOf(unit, choice),
      file: choice?.counting?.file ?? null,
      daysLate: daysLate(firstReceived(received, unit.code, "appendix"), plan.deadlines.appendix),
      ...countVerdicts(plan, assessed.get(unit.code) ?? []),
    };
  });
}
