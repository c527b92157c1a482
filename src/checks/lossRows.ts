import type { Indicator, ReviewPlan } from "../domain/plan";
import { findIndicator } from "../domain/planQueries";

const moneyMeasure = /(?<!\p{L})(?:đồng|vnd|vnđ|usd|đô la)(?!\p{L})/iu;
const resultOfMoney = /(?<!\p{L})(?:lợi nhuận|lãi|lỗ|thặng dư|thâm hụt|dòng tiền)(?!\p{L})/iu;
const lossInDefinition = /(?<!\p{L})(?:lỗ|số âm)(?!\p{L})/iu;
const differenceOfAnything = /(?<!\p{L})(?:chênh lệch|biến động|tăng\s*(?:,|\/|hoặc|\()\s*giảm)(?!\p{L})/iu;

export function isMoney({ measure }: Indicator): boolean {
  return moneyMeasure.test(measure.normalize("NFC"));
}

/**
 * True when a figure below 0 can be right. Amounts and levels are counted from 0, except where the plan itself speaks of
 * a result that may be a loss (an amount of money called profit or loss, in label, aliases or definition) or of a
 * difference (chênh lệch, biến động, tăng/giảm, "ghi số âm"); also a quotient of such a row, and a part of such a row.
 */
export function canBeNegative(plan: ReviewPlan, indicator: Indicator): boolean {
  const names = [indicator.label, ...indicator.aliases].join(" ").normalize("NFC");
  if (differenceOfAnything.test(names) || lossInDefinition.test(indicator.definition.normalize("NFC"))) return true;
  if (isMoney(indicator) && resultOfMoney.test(names)) return true;
  const { aggregation, parent } = indicator;
  const source = aggregation.method === "quotient" ? aggregation.numerator : parent;
  const found = source === null ? undefined : findIndicator(plan, source);
  return found !== undefined && canBeNegative(plan, found);
}
