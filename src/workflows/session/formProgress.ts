import { requiredRows } from "../../checks/requiredMissing";
import type { FindingPlace } from "../../domain/findings";
import type { Indicator, Period, ReviewPlan } from "../../domain/plan";
import { ownIndicatorPrefix } from "../../domain/plan";
import { askedIndicators, findUnit, isActiveIn, isAskedIn } from "../../domain/planQueries";
import type { Submission } from "../../domain/submission";
import type { Fact } from "../../domain/facts";
import { appendixRows } from "../../model/appendixRows";
import { cellAddress } from "../../model/area";
import type { GridBook } from "../../model/grid";
import { cellAt } from "../../model/grid";
import { readPassport } from "../../reading/passport";

/** How far a form is filled in. */
export interface FormProgress {
  /** Indicators asked ("chỉ tiêu": parts of a ratio are none) whose figures are all there, of how many. */
  readonly complete: number;
  readonly asked: number;
  /** Figures that must be given, and those of them that are not there yet. */
  readonly required: number;
  readonly missing: number;
  /** The first figure to be given; null when all are there. Its cell is null where the form does not tell. */
  readonly next: FindingPlace | null;
}

/** States in which a cell says what it has to say: a figure, a text, or that there is none to give. */
const answeredStates: ReadonlySet<Fact["state"]> = new Set(["number", "text", "notApplicable"]);

interface AskedFigure {
  readonly indicator: Indicator;
  readonly period: Period;
}

function askedFigures(plan: ReviewPlan, unit: string, rows: readonly Indicator[]): readonly AskedFigure[] {
  const member = findUnit(plan, unit);
  return rows.flatMap((indicator) => plan.periods.flatMap((period) => (isAskedIn(indicator, period) && (member === undefined || isActiveIn(member, period.year)) ? [{ indicator, period }] : [])));
}

function countComplete(plan: ReviewPlan, facts: readonly Fact[], rows: readonly Indicator[]): Pick<FormProgress, "complete" | "asked"> {
  const periods = new Set(plan.periods.map(({ id }) => id));
  const answered = new Map<string, boolean>();
  for (const { indicator, column, state } of facts) {
    if (!periods.has(column) || indicator.startsWith(ownIndicatorPrefix)) continue;
    answered.set(indicator, (answered.get(indicator) ?? true) && answeredStates.has(state));
  }
  const asked = appendixRows(plan, rows, null).flatMap((row) => (row.kind === "indicator" && row.role !== "part" ? [row.indicator.code] : []));
  return { complete: asked.filter((code) => answered.get(code) === true).length, asked: asked.length };
}

/** Cell of a figure by the ids that our form carries. */
function cellOf(book: GridBook, code: string, column: string): Pick<FindingPlace, "sheet" | "cell"> {
  const { table } = readPassport(book);
  const grid = book.grids.find(({ name }) => name === table?.sheet);
  if (table === null || grid === undefined) return { sheet: null, cell: null };
  const { firstRow, firstColumn, lastRow, lastColumn } = table.area;
  const says = (row: number, at: number, id: string): boolean => {
    const content = cellAt(grid, row, at)?.content;
    return content?.kind === "text" ? content.value === id : content?.kind === "number" && String(content.value) === id;
  };
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (!says(row, firstColumn, code)) continue;
    for (let at = firstColumn; at <= lastColumn; at += 1) if (says(firstRow, at, column)) return { sheet: grid.name, cell: cellAddress(row, at) };
  }
  return { sheet: grid.name, cell: null };
}

/** Counts what a form holds of what it must hold; an empty form lacks everything, and its first cell is where to begin. */
export function formProgress(book: GridBook, plan: ReviewPlan, { unit, rejection, facts, findings }: Submission): FormProgress {
  const rows = unit === null ? [] : askedIndicators(plan, unit);
  const required = requiredRows({ rows });
  const figures = unit === null ? [] : askedFigures(plan, unit, appendixRows(plan, rows, null).flatMap((row) => (row.kind === "indicator" && required.has(row.indicator.code) ? [row.indicator] : [])));
  const [first] = figures;
  const counted = { ...countComplete(plan, facts, rows), required: figures.length };
  if (rejection === "emptyForm" && first !== undefined) {
    const next = { file: null, unit, ...cellOf(book, first.indicator.code, first.period.id), indicator: first.indicator.code, column: first.period.id };
    return { ...counted, missing: figures.length, next };
  }
  const missing = new Map(findings.flatMap(({ code, place }) => (code === "requiredMissing" ? [[`${place.indicator} ${place.column}`, place] as const] : [])));
  const next = figures.map(({ indicator, period }) => missing.get(`${indicator.code} ${period.id}`)).find((place) => place !== undefined);
  return { ...counted, missing: missing.size, next: next ?? null };
}
