import type { Scalar } from "../domain/expression";
import type { Indicator, Period } from "../domain/plan";
import { isFormulaRow } from "../domain/planQueries";
import { rowFormula } from "../domain/rowFormula";
import type { GridCell } from "../model/grid";
import type { PartialPlace } from "./reading";
import { report } from "./reading";
import type { TableReading } from "./tableReading";

/** Names of other files a formula refers to; "[2]" counts in the workbook's list of links. */
function externalTargets(formula: string, links: readonly string[]): readonly string[] {
  const written = [...formula.replace(/"[^"]*"/g, "").matchAll(/\[([^\]]+)\][^!\]]*!/g)].map(([, name = ""]) => name);
  return [...new Set(written.map((name) => (/^\d+$/.test(name) ? (links[Number(name) - 1] ?? name) : (name.split(/[\\/]/).at(-1) ?? name))))];
}

/** 1e-9 relative: beyond what two programs differ by in the last digits. */
function differs(left: number, right: number): boolean {
  return Math.abs(left - right) > 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}

/** What a value cell's formula gives away: links to other files, a value that is out of date, a formula typed over. */
export function checkFormula(context: TableReading, indicator: Indicator, period: Period, cell: GridCell, computed: Scalar | undefined, at: PartialPlace): void {
  const { reading, book, ownForm } = context;
  const { content, formula } = cell;
  if (formula === null) {
    if (ownForm && content.kind === "number" && isFormulaRow(indicator) && rowFormula(reading.plan, indicator, period).kind !== "constant") report(reading, "formulaReplaced", at, { value: content.value });
    return;
  }
  for (const target of externalTargets(formula, book.externalLinks)) report(reading, "externalLink", at, { target });
  if (content.kind === "number" && typeof computed === "number" && differs(content.value, computed)) {
    report(reading, "staleValue", at, { cached: content.value, computed });
  }
}
