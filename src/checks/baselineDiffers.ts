import { roundHalfAway } from "../domain/decimal";
import { baselinePeriod, findIndicator } from "../domain/planQueries";
import type { Check } from "./check";
import { findingAt } from "./check";

/** A unit's baseline that is printed as another number than the one issued to it. */
export const checkBaselineDiffers: Check = ({ plan, unit, factOf }) =>
  plan.assignments.flatMap(({ unit: assigned, indicator: code, baseline }) => {
    const indicator = findIndicator(plan, code);
    const fact = assigned === unit ? factOf(code, baselinePeriod(plan).id) : undefined;
    if (indicator === undefined || baseline === null || fact === undefined || fact.value === null) return [];
    const isSame = roundHalfAway(fact.value, indicator.decimals) === roundHalfAway(baseline, indicator.decimals);
    return isSame ? [] : [findingAt("baselineDiffers", fact, { inFile: fact.value, assigned: baseline })];
  });
