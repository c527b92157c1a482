import type { Indicator } from "../domain/plan";
import type { Weighing } from "../domain/weighingUnits";
import { formatNumber } from "../messages/formatNumber";
import { workbookWords } from "../messages/workbookWords.vi";

/** The units that weigh on a row, in words: by what they were chosen, then each with its figure and its share of the lack. */
export function weighingText({ basis, units }: Weighing, { aggregation, decimals, direction }: Indicator, unitName: (code: string) => string): string {
  const words = workbookWords.lists.low.weighing;
  const yesOrNo = aggregation.method === "count" || aggregation.method === "share";
  const named = units.map(({ unit, figure, share }) => (yesOrNo ? unitName(unit) : words.unit(unitName(unit), formatNumber(figure, decimals, "vi"), formatNumber(100 * share, 0, "vi"))));
  return words.basis[direction][basis](named.join("; "));
}
