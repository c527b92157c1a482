import type { JudgedNumbers } from "../domain/assess";
import { evaluate } from "../domain/evaluate";
import type { Expression } from "../domain/expression";
import type { JudgedCell, JudgedRow } from "../domain/judgedCells";
import { verdictPeriod } from "../domain/lastAskedPeriod";
import type { Indicator, ReviewPlan } from "../domain/plan";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress } from "../model/area";
import type { CellModel, CellValue } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import type { AppendixContent } from "./appendixSheet";
import { judgedColumn } from "./appendixSheet";
import { printFormula } from "./printFormula";

/** A row of the summary's first sheet as other sheets of the workbook refer to it. */
export interface BlocRowCells {
  readonly row: JudgedRow;
  /** A cell that shows the one in a column of the first sheet, whose value is given. */
  readonly shown: (column: string, value: CellValue, style: string) => CellModel;
  /** A cell that computes from the row's judged cells. */
  readonly computed: (expression: Expression<JudgedCell>, style: string) => CellModel;
}

/** Absolute reference to a cell of the summary's first sheet. */
export function blocFormReference(row: number, column: number): string {
  return `'${workbookWords.sheets.blocForm}'!${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}

/** `layout` and `content` are those of the summary's first sheet, which has a row for every indicator of the plan. */
export function blocRowCells(plan: ReviewPlan, indicator: Indicator, layout: AppendixLayout, content: AppendixContent): BlocRowCells {
  const position = layout.rowOf(indicator.code);
  if (position === undefined) throw new Error(`The summary has no row ${indicator.code}`);
  const row: JudgedRow = { plan, indicator, target: content.target(indicator), period: verdictPeriod(plan, indicator), scope: content.scope };
  const numbers: JudgedNumbers = content.numbers(indicator, content.helperCells(indicator, position));
  const address = (cell: JudgedCell): string => blocFormReference(position, layout.columnOf(judgedColumn(cell, plan, content.scope)));
  return {
    row,
    shown: (column, value, style) => ({ value, formula: blocFormReference(position, layout.columnOf(column)), style }),
    computed: (expression, style) => {
      if (expression.kind === "constant") return { value: null, style };
      const value = evaluate(expression, numbers);
      if (typeof value !== "number" && typeof value !== "string") throw new Error(`A formula beside ${indicator.code} gave no number and no text`);
      return { value, formula: printFormula(expression, { reference: address, text: (text) => text }), style };
    },
  };
}
