import type { Indicator, ReviewPlan } from "../domain/plan";
import { findIndicator } from "../domain/planQueries";
import { isMoney } from "./lossRows";

const planned = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|định mức|dự toán|được giao|nhu cầu|cùng kỳ|năm trước)(?!\p{L})/iu;
const shareLabel = /^(?:trong đó\s*:?\s*)?t[ỷỉ] lệ(?!\p{L})/iu;
const unboundedShare = /(?<!\p{L})(?:tăng|giảm|hoàn thành kế hoạch|kế hoạch|dự toán|so với|trên vốn|trên doanh thu|lợi nhuận|nợ)(?!\p{L})/iu;

function isPartOf(plan: ReviewPlan, part: Indicator, whole: string): boolean {
  if (part.parent === null) return false;
  if (part.parent === whole) return true;
  const parent = findIndicator(plan, part.parent);
  return parent !== undefined && isPartOf(plan, parent, whole);
}

/**
 * True when the numerator is counted within the denominator, so that the ratio ends at 100: both of the same period, and
 * the numerator a declared "trong đó" of the denominator, or both counts in one measure and the denominator what there is at
 * a date. A denominator of what was planned, or of money, may be exceeded.
 */
export function isShareOfWhole(plan: ReviewPlan, { aggregation }: Indicator): boolean {
  if (aggregation.method !== "ratio" || aggregation.denominatorAt !== "same") return false;
  const numerator = findIndicator(plan, aggregation.numerator);
  const denominator = findIndicator(plan, aggregation.denominator);
  if (numerator === undefined || denominator === undefined) return false;
  if (isPartOf(plan, numerator, denominator.code)) return true;
  const isCountOfWhole = denominator.nature === "stock" && numerator.measure === denominator.measure && !isMoney(denominator);
  return isCountOfWhole && !planned.test(denominator.label.normalize("NFC"));
}

/**
 * True when a percentage can only be from 0 to 100: a share of a whole; typed without parts, one that is called
 * "tỷ lệ" and is no growth, no fulfilment of a plan and no quotient of money.
 */
export function isBoundedRatio(plan: ReviewPlan, indicator: Indicator): boolean {
  const { nature, measure, aggregation, label } = indicator;
  if (nature !== "ratio" || measure.trim() !== "%") return false;
  if ("numerator" in aggregation) return isShareOfWhole(plan, indicator);
  const name = label.normalize("NFC");
  return aggregation.method !== "growth" && shareLabel.test(name) && !unboundedShare.test(name);
}
