import type { Finding } from "../domain/findings";
import { compareCells } from "../domain/order";
import type { ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import type { Submission } from "../domain/submission";
import type { Check } from "./check";
import { checkContext } from "./checkContext";
import { checkBaselineDiffers } from "./baselineDiffers";
import { checkEstimateMissing } from "./estimateMissing";
import { checkHalfAboveYear } from "./halfAboveYear";
import { checkJump } from "./jump";
import { checkNegative } from "./negative";
import { checkNumeratorAboveDenominator } from "./numeratorAboveDenominator";
import { checkPartAboveWhole } from "./partAboveWhole";
import { checkPartsDoNotAddUp } from "./partsDoNotAddUp";
import { checkRatioDiffersFromParts } from "./ratioDiffersFromParts";
import { checkRatioWithoutParts } from "./ratioWithoutParts";
import { checkRequiredMissing } from "./requiredMissing";
import { checkSameAsPreviousYear } from "./sameAsPreviousYear";
import { checkSecondHalfImplausible } from "./secondHalfImplausible";
import { checkTargetDiffers } from "./targetDiffers";
import { checkTooGood } from "./tooGood";
import { checkValueOutOfRange } from "./valueOutOfRange";
import { checkYearNotAsked } from "./yearNotAsked";

/** Every rule over the facts of one file; at one cell, findings stand in this order. */
export const checks: readonly Check[] = [
  checkRequiredMissing,
  checkEstimateMissing,
  checkNegative,
  checkValueOutOfRange,
  checkNumeratorAboveDenominator,
  checkPartAboveWhole,
  checkPartsDoNotAddUp,
  checkHalfAboveYear,
  checkRatioWithoutParts,
  checkRatioDiffersFromParts,
  checkTargetDiffers,
  checkBaselineDiffers,
  checkJump,
  checkSameAsPreviousYear,
  checkTooGood,
  checkSecondHalfImplausible,
  checkYearNotAsked,
];

/** What the rules find in the figures of one file, by row, then column of the plan. A refused file has no figures. */
export function runChecks(plan: ReviewPlan, submission: Submission): readonly Finding[] {
  const context = submission.rejection === null ? checkContext(plan, submission) : null;
  if (context === null) return [];
  const rows = new Map(plan.indicators.map(({ code }, position) => [code, position]));
  const columns = new Map([targetColumn, ...plan.periods.map(({ id }) => id)].map((id, position) => [id, position]));
  const rank = (ranks: ReadonlyMap<string, number>, key: string | null): number => ranks.get(key ?? "") ?? ranks.size;
  return checks
    .flatMap((check) => check(context))
    .sort(
      ({ place: left }, { place: right }) =>
        rank(rows, left.indicator) - rank(rows, right.indicator) || rank(columns, left.column) - rank(columns, right.column) || compareCells(left.cell, right.cell),
    );
}
