import type { SheetModel } from "../../src/model/sheetModel";
import { summaryWorkbook } from "../../src/sheets/summaryWorkbook";
import { randomCampaign, withUnits } from "./campaign";
import { shippedPlan, shippedPlanFiles } from "./shippedPlan";

/** A4 landscape within Excel's margins (0.7 and 0.75 inches), in points. */
const paper = { width: 842 - 2 * 50.4, height: 595 - 2 * 54 };
/** A character of a column's width in Excel: 7 pixels, Calibri 11. */
const character = 5.25;

/** Points of paper that each page takes, fitted to the page's width; `starts` are the first rows of the pages. */
function pageHeights({ columns, rows }: SheetModel, starts: readonly number[]): readonly number[] {
  const wide = columns.reduce((sum, { width }) => sum + (width ?? 0) * character, 0);
  const scale = Math.min(1, paper.width / wide);
  const heights = [...rows].map(({ height = 18 }) => height * scale);
  return starts.map((start, index) => heights.slice(start, starts[index + 1]).reduce((sum, height) => sum + height, 0));
}

test.each(shippedPlanFiles)("%s: no chart of Chỉ tiêu đạt thấp is torn by the end of a page", (file) => {
  const plan = withUnits(shippedPlan(file), 12);
  const run = { version: "0.0.0", now: { date: "2018-06-08", hour: 16, minute: 0 } };
  const low = summaryWorkbook(plan, randomCampaign(plan, 12, 3), [], run).sheets.find(({ name }) => name === "Chỉ tiêu đạt thấp");
  if (low === undefined) throw new Error("The summary has no such sheet");
  const starts = [0, ...(low.page?.rowBreaks ?? [])];
  const heights = pageHeights(low, starts);
  const pageOf = (row: number): number => starts.filter((start) => start <= row).length - 1;
  for (const { anchor } of low.charts ?? []) {
    const page = pageOf(anchor.firstRow);
    expect(pageOf(anchor.lastRow)).toBe(page);
    expect(heights[page]).toBeLessThanOrEqual(paper.height);
  }
  expect(low.charts).toHaveLength(2);
});
