import type { Finding } from "./findings";
import { compareCells, compareTexts } from "./order";
import type { ReviewPlan } from "./plan";
import { blocCode } from "./plan";
import type { Question } from "./questions";

/** By unit of the roster (the Khối first, no known unit last), then file, sheet and cell. */
export function sortByPlace<Placed extends Finding | Question>(plan: ReviewPlan, items: readonly Placed[]): readonly Placed[] {
  const rank = new Map([blocCode, ...plan.units.map(({ code }) => code)].map((code, position) => [code, position]));
  const unitRank = (unit: string | null): number => rank.get(unit ?? "") ?? rank.size;
  return [...items].sort(
    ({ place: left }, { place: right }) =>
      unitRank(left.unit) - unitRank(right.unit) ||
      compareTexts(left.file ?? "", right.file ?? "") ||
      compareTexts(left.sheet ?? "", right.sheet ?? "") ||
      compareCells(left.cell, right.cell),
  );
}
