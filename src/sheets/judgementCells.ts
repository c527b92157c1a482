import type { JudgedNumbers } from "../domain/assess";
import type { BaselineRemark } from "../domain/comparisonExpressions";
import {
  againstBaselineExpression, baselineComparison, baselineRemarks, percentOfTargetExpression, pointsFromTargetExpression, shownComparedExpression, targetComparison,
} from "../domain/comparisonExpressions";
import { evaluate } from "../domain/evaluate";
import type { Expression, Scalar } from "../domain/expression";
import { isExcelError } from "../domain/expression";
import { allNumbers, call, constant, nothing, reference, when } from "../domain/expressions";
import type { JudgedCell, JudgedRow } from "../domain/judgedCells";
import { valueCell, yearsUpTo } from "../domain/judgedCells";
import { lastAskedPeriod } from "../domain/lastAskedPeriod";
import type { Verdict } from "../domain/verdict";
import { verdicts } from "../domain/verdict";
import { verdictExpression } from "../domain/verdictExpression";
import type { CellModel, CellValue } from "../model/sheetModel";
import { amountFormat, differenceFormat } from "./numberFormats";
import { printFormula } from "./printFormula";
import type { StyleRegistry } from "./styleRegistry";

export interface JudgementWords {
  readonly verdict: (verdict: Verdict, row: JudgedRow) => string;
  readonly baselineRemark: (remark: BaselineRemark) => string;
  readonly percentPerYear: string;
}

/** Everything that turns a judging expression into a cell: numbers for its value, addresses for its formula. */
export interface JudgementContext {
  readonly row: JudgedRow;
  readonly numbers: JudgedNumbers;
  readonly address: (cell: JudgedCell) => string;
  readonly words: JudgementWords;
  readonly styles: StyleRegistry;
}

function shownText(name: string, { row, words }: JudgementContext): string {
  const verdict = verdicts.find((candidate) => candidate === name);
  if (verdict !== undefined) return words.verdict(verdict, row);
  const remark = baselineRemarks.find((candidate) => candidate === name);
  return remark === undefined ? name : words.baselineRemark(remark);
}

function toCellValue(value: Scalar, context: JudgementContext): CellValue {
  if (isExcelError(value)) throw new Error(`A judging formula gave ${value.error} for ${context.row.indicator.code}`);
  return typeof value === "string" ? shownText(value, context) : typeof value === "boolean" ? String(value) : value;
}

/** A cell that is both computed and printed from one expression. */
function expressionCell(expression: Expression<JudgedCell>, style: string, context: JudgementContext): CellModel {
  if (expression.kind === "constant") return { value: toCellValue(expression.value, context) === "" ? null : toCellValue(expression.value, context), style };
  return {
    value: toCellValue(evaluate(expression, context.numbers), context),
    formula: printFormula(expression, { reference: context.address, text: (value) => (value.startsWith(">") ? value : shownText(value, context)) }),
    style,
  };
}

/** What the column "Lũy kế (bình quân)" shows: the sum of a flow since the baseline, or the average growth that is judged. */
function cumulativeCell(context: JudgementContext): CellModel {
  const { row, styles } = context;
  const { indicator, target } = row;
  if (target?.kind === "averageGrowth") {
    return expressionCell(shownComparedExpression(row), styles.use("number", `${amountFormat(indicator.decimals)}"${context.words.percentPerYear}"`), context);
  }
  const years = yearsUpTo(row).map(valueCell);
  const sum = indicator.nature === "flow" ? when(allNumbers(years), call("SUM", ...years.map((cell) => reference(cell))), nothing) : nothing;
  return expressionCell(sum, styles.use("number", amountFormat(indicator.decimals)), context);
}

function againstTargetCell(context: JudgementContext): CellModel {
  const { row, styles } = context;
  switch (targetComparison(row)) {
    case "percent":
      return expressionCell(percentOfTargetExpression(row), styles.use("number", '#,##0.0"%"'), context);
    case "points":
      return expressionCell(pointsFromTargetExpression(row), styles.use("number", differenceFormat(row.indicator.decimals)), context);
    case "none":
      return { value: null, style: styles.use("number") };
  }
}

function againstBaselineCell(context: JudgementContext): CellModel {
  const { row, styles } = context;
  const comparison = baselineComparison(row);
  const format = comparison === "points" ? differenceFormat(row.indicator.decimals) : '+#,##0.0"%";-#,##0.0"%";0.0"%"';
  return expressionCell(againstBaselineExpression(row, (remark) => constant(remark)), styles.use("number", format), context);
}

/**
 * The four judging cells of a row, in column order: cumulative, against the target, against 2015, verdict. A target for a year
 * that has passed is judged in that year; sums and growth go on to the last one.
 */
export function judgementCells(context: JudgementContext): readonly [CellModel, CellModel, CellModel, CellModel] {
  const { plan, indicator } = context.row;
  const upToLast: JudgementContext = { ...context, row: { ...context.row, period: lastAskedPeriod(plan, indicator) } };
  return [
    cumulativeCell(upToLast),
    againstTargetCell(context),
    againstBaselineCell(upToLast),
    expressionCell(verdictExpression(context.row), context.styles.use("verdict"), context),
  ];
}
