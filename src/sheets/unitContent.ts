import type { JudgedNumbers } from "../domain/assess";
import { boundOf } from "../domain/comparisonExpressions";
import { evaluate } from "../domain/evaluate";
import type { JudgedCell } from "../domain/judgedCells";
import { lastAskedPeriod } from "../domain/lastAskedPeriod";
import type { Assignment, Bound, Indicator, Period, ReviewPlan, Target } from "../domain/plan";
import { ownIndicatorPrefix, targetColumn } from "../domain/plan";
import { ownIndicator } from "../domain/ownIndicators";
import { baselinePeriod, findIndicator, isAskedIn, isFormulaRow, ownSectionId } from "../domain/planQueries";
import { rowFormula } from "../domain/rowFormula";
import { boundNumbers, unitTarget } from "../domain/unitTargets";
import { cellAddress } from "../model/area";
import { columnIds } from "../model/passport";
import type { CellModel, CellValue } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import type { AppendixContent } from "./appendixSheet";
import { judgedColumn } from "./appendixSheet";
import { judgementWords } from "./formWords";
import { judgementCells } from "./judgementCells";
import { amountFormat, targetFormat } from "./numberFormats";
import { printFormula } from "./printFormula";
import type { StyleRegistry } from "./styleRegistry";

export interface UnitContentWords {
  readonly notAsked: string;
  readonly risingEachYear: string;
}

/** The sign of the target a unit types itself: the plan's where it is one-sided, else by direction. */
function expectedComparator({ target, direction }: Indicator): Exclude<Bound["comparator"], "between"> {
  const planned = boundOf(target)?.comparator;
  if (planned !== undefined && planned !== "between") return planned;
  return direction === "up" ? ">=" : "<=";
}

function isNumeric({ nature }: Indicator): boolean {
  return nature !== "text" && nature !== "ordinal";
}

/** The kind of target a unit's row is judged by once a number stands in its target cell. */
function formTarget(indicator: Indicator, assignment: Assignment | undefined): Target | null {
  const issued = unitTarget(indicator, undefined, assignment);
  // The form holds names of levels, which no formula of it can compare.
  if (!isNumeric(indicator)) return issued === null ? null : { kind: "qualitative", text: "", sample: false };
  if (issued !== null) return issued;
  const bound: Bound = { comparator: expectedComparator(indicator), value: 0 };
  const { target } = indicator;
  return target !== null && "bound" in target ? { ...target, bound } : { kind: "annual", bound, sample: false };
}

/** What stands in the input cells, by indicator (own rows: "own:1") and column (a period or `target`, of own rows also `label` and `measure`); null leaves the cell to the plan. */
export type FormEntries = (indicator: string, column: string) => CellValue;

export const noEntries: FormEntries = () => null;

/**
 * A unit's form: yellow inputs, formulas for ratios, "x" where nothing is asked. Entries, or else the issued targets
 * and baselines, stand in the inputs, and every formula carries the value it has with them.
 */
export function unitContent(plan: ReviewPlan, unit: string, layout: AppendixLayout, styles: StyleRegistry, words: UnitContentWords, entries: FormEntries): AppendixContent {
  const assignmentOf = (indicator: Indicator): Assignment | undefined =>
    plan.assignments.find((candidate) => candidate.unit === unit && candidate.indicator === indicator.code);
  const issuedBound = (indicator: Indicator): Bound | null => boundOf(unitTarget(indicator, undefined, assignmentOf(indicator)));
  const entered = (indicator: Indicator, period: string): CellValue =>
    entries(indicator.code, period) ?? (period === baselinePeriod(plan).id ? (assignmentOf(indicator)?.baseline ?? null) : null);
  const targetEntry = (indicator: Indicator): CellValue => entries(indicator.code, targetColumn) ?? boundNumbers(issuedBound(indicator)).target;

  const inputStyle = (indicator: Indicator): string => {
    if (indicator.nature === "text") return styles.use("inputText");
    return indicator.nature === "ordinal" ? styles.use("inputCentered") : styles.use("input", amountFormat(indicator.decimals));
  };
  const formulaValue = (indicator: Indicator, period: Period): CellValue => {
    const value = evaluate(rowFormula(plan, indicator, period), (figure) => {
      const part = findIndicator(plan, figure.indicator);
      return part === undefined ? null : entered(part, figure.period);
    });
    if (typeof value !== "number" && typeof value !== "string") throw new Error(`The formula of ${indicator.code} gave no number and no text`);
    return value;
  };
  const formulaCell = (indicator: Indicator, period: Period): CellModel => {
    const formula = rowFormula(plan, indicator, period);
    const style = styles.use("number", amountFormat(indicator.decimals));
    if (formula.kind === "constant") return { value: null, style };
    const address = (figure: { indicator: string; period: string }): string => {
      const row = layout.rowOf(figure.indicator);
      if (row === undefined) throw new Error(`The form of ${unit} has no row ${figure.indicator} for ${indicator.code}`);
      return cellAddress(row, layout.columnOf(figure.period));
    };
    return { value: formulaValue(indicator, period), formula: printFormula(formula, { reference: address, text: (text) => text }), style };
  };
  const numberIn = (indicator: Indicator, periodId: string): number | null => {
    const period = plan.periods.find(({ id }) => id === periodId);
    const value = period !== undefined && isFormulaRow(indicator) ? formulaValue(indicator, period) : entered(indicator, periodId);
    return typeof value === "number" ? value : null;
  };
  const numbers = (indicator: Indicator): JudgedNumbers => {
    const target = targetEntry(indicator);
    return (cell) => {
      switch (cell.role) {
        case "target":
          return typeof target === "number" ? target : null;
        case "upper":
          return boundNumbers(issuedBound(indicator)).upper;
        case "pairedBaseline":
          return numberIn(indicator, baselinePeriod(plan).id);
        case "value":
        case "pairedValue":
        case "worst":
          return numberIn(indicator, cell.period);
      }
    };
  };

  return {
    scope: "unit",
    target: (indicator) => formTarget(indicator, assignmentOf(indicator)),
    bound: (indicator) => issuedBound(indicator) ?? (isNumeric(indicator) ? { comparator: expectedComparator(indicator), value: 0 } : null),
    targetCell: (indicator) => {
      if (!isNumeric(indicator)) return { value: targetEntry(indicator), style: styles.use("inputText") };
      const target = formTarget(indicator, assignmentOf(indicator));
      if (target?.kind === "risingEachYear") return { value: words.risingEachYear, style: styles.use("note") };
      const bound = issuedBound(indicator) ?? { comparator: expectedComparator(indicator), value: 0 };
      return { value: targetEntry(indicator), style: styles.use("input", targetFormat(target, bound, indicator.decimals)) };
    },
    valueCell: (indicator, period) => {
      if (!isAskedIn(indicator, period)) return { value: words.notAsked, style: styles.use("notAsked") };
      return isFormulaRow(indicator) ? formulaCell(indicator, period) : { value: entered(indicator, period.id), style: inputStyle(indicator) };
    },
    note: () => ({ value: null, style: styles.use("inputText") }),
    decided: () => null,
    numbers,
    helperCells: () => [],
    partsFolded: false,
    ownRow: (number, row) => ownRowCells(plan, layout, styles, entries, number, row),
  };
}

/** The target a unit types beside an own row is what is to be reached, year by year. */
const ownTarget: Target = { kind: "annual", bound: { comparator: ">=", value: 0 }, sample: false };
/** Decimals by which own rows are judged: as many as people type, at most two. */
const ownDecimals = 2;

/** Cells of an open row after its id: everything but the judgement is typed by the unit. */
function ownRowCells(plan: ReviewPlan, layout: AppendixLayout, styles: StyleRegistry, entries: FormEntries, number: number, row: number): readonly (CellModel | null)[] {
  const code = `${ownIndicatorPrefix}${number}`;
  const indicator = ownIndicator({ code, section: ownSectionId(plan), label: "", measure: "", nature: "flow", decimals: ownDecimals });
  const numberIn = (column: string): number | null => {
    const value = entries(code, column);
    return typeof value === "number" ? value : null;
  };
  const columnOf = (cell: JudgedCell): string => judgedColumn(cell, plan, "unit");
  const [, againstTarget, againstBaseline, verdict] = judgementCells({
    row: { plan, indicator, target: ownTarget, period: lastAskedPeriod(plan, indicator), scope: "unit" },
    numbers: (cell) => (cell.role === "upper" ? null : numberIn(columnOf(cell))),
    address: (cell) => `$${cellAddress(row, layout.columnOf(columnOf(cell)))}`,
    words: judgementWords(plan),
    styles,
  });
  const judged: Readonly<Record<string, CellModel>> = { [columnIds.againstTarget]: againstTarget, [columnIds.againstBaseline]: againstBaseline, [columnIds.verdict]: verdict };
  return layout.columns.slice(1, layout.columnOf(columnIds.note) + 1).map((id): CellModel => {
    if (id === columnIds.label || id === columnIds.note) return { value: entries(code, id), style: styles.use("inputText") };
    if (id === columnIds.measure || id === columnIds.ordinal) return { value: entries(code, id), style: styles.use("inputCentered") };
    if (id === columnIds.cumulative) return { value: null, style: styles.use("number") };
    return judged[id] ?? { value: entries(code, id), style: styles.use("input", "#,##0.##") };
  });
}
