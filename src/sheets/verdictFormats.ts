import type { ReviewPlan } from "../domain/plan";
import type { Verdict } from "../domain/verdict";
import { cellAddress } from "../model/area";
import { columnIds } from "../model/passport";
import type { ConditionalFormatModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import { appendixHead } from "./appendixLayout";
import { printedVerdicts } from "./formWords";
import type { StyleRegistry } from "./styleRegistry";

const groups: readonly (readonly [style: string, verdicts: readonly Verdict[]])[] = [
  ["good", ["exceeded", "met", "onTrack"]],
  ["warning", ["behind"]],
  ["bad", ["low", "notMet"]],
];

/** Colours the verdict column by its words; the words stay, so that nothing depends on colour alone. */
export function verdictFormats(plan: ReviewPlan, layout: AppendixLayout, styles: StyleRegistry): readonly ConditionalFormatModel[] {
  const column = layout.columnOf(columnIds.verdict);
  const area = { firstRow: appendixHead.firstRow, lastRow: layout.lastRow, firstColumn: column, lastColumn: column };
  const first = `$${cellAddress(appendixHead.firstRow, column)}`;
  return groups.map(([style, verdicts]) => {
    const words = verdicts.flatMap((verdict) => printedVerdicts(plan, verdict));
    return { area, formula: `OR(${words.map((word) => `${first}="${word}"`).join(",")})`, style: styles.use(style) };
  });
}
