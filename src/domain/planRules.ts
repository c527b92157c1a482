import type { PlanFault } from "./planFaults";
import { checkLevels, checkMethods, checkParts } from "./planRulesAggregation";
import { checkAssignments, checkUniqueAssignments } from "./planRulesAssignments";
import { checkCycles } from "./planRulesCycles";
import { checkIds, checkLabels, checkUnitNames } from "./planRulesNames";
import { checkParents } from "./planRulesParents";
import { checkAsked, checkBaseline, checkBreaks, checkEstimates, checkPeriodOrder, checkPeriodYears, checkTerm } from "./planRulesPeriods";
import { checkReferences, checkRepeatedCodes } from "./planRulesReferences";
import { checkTargetBaselines, checkTargetBounds, checkTargetKinds, checkTargetScope, checkTargetsJudged, checkTargetYears } from "./planRulesTargets";
import { checkActiveYears } from "./planRulesUnits";
import type { PlanDraft } from "./planSchemaDraft";

/** A rule sees the plan as far as it could be read, and says every fault it finds. */
export type PlanRule = (draft: PlanDraft) => readonly PlanFault[];

/** Everything that must hold between the parts of a plan, in the order the faults are told. */
export const planRules: readonly PlanRule[] = [
  checkTerm,
  checkBaseline,
  checkEstimates,
  checkPeriodOrder,
  checkPeriodYears,
  checkIds,
  checkLabels,
  checkUnitNames,
  checkReferences,
  checkRepeatedCodes,
  checkCycles,
  checkActiveYears,
  checkAsked,
  checkBreaks,
  checkLevels,
  checkMethods,
  checkParts,
  checkParents,
  checkTargetKinds,
  checkTargetBounds,
  checkTargetYears,
  checkTargetsJudged,
  checkTargetScope,
  checkTargetBaselines,
  checkUniqueAssignments,
  checkAssignments,
];
