import type { Indicator, Period, ReviewPlan } from "../domain/plan";
import { isAskedIn, isFormulaRow } from "../domain/planQueries";
import { cellAddress } from "../model/area";
import type { ValidationModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";

export interface ValidationWords {
  readonly numberError: { readonly title: string; readonly text: string };
  readonly levelError: { readonly title: string; readonly text: string };
  readonly notApplicable: string;
  readonly pending: string;
}

/** Excel's limits for the prompt of a validation. */
const promptTitleLimit = 32;
const promptTextLimit = 255;

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** Runs of neighbouring columns that take input in a row. */
function inputRuns(plan: ReviewPlan, layout: AppendixLayout, indicator: Indicator): readonly (readonly Period[])[] {
  const runs: Period[][] = [];
  let previous = -2;
  for (const period of plan.periods) {
    if (!isAskedIn(indicator, period)) continue;
    const column = layout.columnOf(period.id);
    const run = runs.at(-1);
    if (run !== undefined && column === previous + 1) run.push(period);
    else runs.push([period]);
    previous = column;
  }
  return runs;
}

/** A prompt with the indicator's definition on every input cell, and a gentle guard: a number, "x" or "…"; a level by its name. */
export function inputValidations(plan: ReviewPlan, layout: AppendixLayout, takesInput: (indicator: Indicator) => boolean, words: ValidationWords): readonly ValidationModel[] {
  return layout.rows.flatMap((row) => {
    if (row.kind !== "indicator") return [];
    const { indicator } = row;
    if (isFormulaRow(indicator) || indicator.nature === "text" || !takesInput(indicator)) return [];
    const position = layout.rowOf(indicator.code);
    if (position === undefined) return [];
    return inputRuns(plan, layout, indicator).map((run): ValidationModel => {
      const [firstColumn, lastColumn] = [layout.columnOf(run[0]?.id ?? ""), layout.columnOf(run.at(-1)?.id ?? "")];
      const prompt = { title: shortened(indicator.label, promptTitleLimit), text: shortened(indicator.definition === "" ? indicator.label : indicator.definition, promptTextLimit) };
      const area = { firstRow: position, lastRow: position, firstColumn, lastColumn };
      const first = cellAddress(position, firstColumn);
      if (indicator.levels !== null) {
        return { area, rule: { kind: "list", options: [...indicator.levels, words.notApplicable, words.pending] }, prompt, error: words.levelError };
      }
      const states = [words.notApplicable, words.pending].map((state) => `${first}="${state}"`).join(",");
      return { area, rule: { kind: "custom", formula: `OR(COUNTIFS(${first},">-1E+99")=1,${states})` }, prompt, error: words.numberError };
    });
  });
}
