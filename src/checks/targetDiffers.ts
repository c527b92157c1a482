import { targetColumn } from "../domain/plan";
import { boundNumbers } from "../domain/unitTargets";
import type { Check } from "./check";
import { findingAt } from "./check";

/** A unit's target in its file that is another number than the one issued to it. */
export const checkTargetDiffers: Check = ({ plan, unit, factOf }) =>
  plan.assignments.flatMap((assignment) => {
    const fact = assignment.unit === unit ? factOf(assignment.indicator, targetColumn) : undefined;
    if (fact === undefined || fact.value === null) return [];
    const { target, upper } = boundNumbers(assignment.bound);
    const pairs: readonly (readonly [number | null, number | null])[] = [[fact.value, target], [fact.upper ?? fact.value, upper ?? target]];
    const different = pairs.find(([inFile, assigned]) => inFile !== assigned);
    if (different === undefined) return [];
    const [inFile, assigned] = different;
    return inFile === null || assigned === null ? [] : [findingAt("targetDiffers", fact, { inFile, assigned })];
  });
